import { describe, expect, test } from 'vitest';
import { computationTexts } from '../../i18n/computation-texts.ts';
import { lessons } from '../../lessons/every-lesson.ts';
import { conventionIds } from '../../notation/convention.ts';
import { plainText, type Run, runsOf, spokenText } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { written } from '../../notation/written.ts';
import { equationsOf } from '../../scene/equation.ts';
import { nameOf } from '../../scene/number-name.ts';
import { type Hand, symbolOf } from '../../scene/symbols.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';

/** The whole numbers of a text, each as it is written. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu) ?? [];

const raise = (text: string): string =>
  text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');

/** What a voice takes for one number in a label, though no index, power or number of its formula is it. */
function joinedIn(label: string, runs: readonly Run[]): readonly string[] {
  const own = runs.flatMap(({ text }) => numbersIn(text));
  const single = new Set([...own, ...own.map(raise)]);
  return numbersIn(label).filter((each) => !single.has(each));
}

/** Every lesson, in every notation. */
const cases = lessons.flatMap(({ slug, example }) =>
  conventionIds.map((id) => ({ slug, example, id })),
);

function formulasOf(hand: Hand): readonly (readonly Run[])[] {
  const { program } = hand;
  const { steps } = buildTimeline(program);
  const texts = computationTexts.en;
  return [
    ...program.tape.nodes.map((node) => runsOf(written(symbolOf(hand, node)))),
    ...steps.flatMap((step) =>
      equationsOf({ ...hand, phase: step.phase }, step, texts).map(runsOf),
    ),
    ...steps.flatMap(({ results }) =>
      results.map((block) => nameOf(hand, { ...block, epoch: 0, i: 0, j: 0 })),
    ),
  ];
}

describe('labels that are read aloud', () => {
  test.each(cases)(
    '$slug in $id: no index is joined to an exponent or to another index',
    ({ example, id }) => {
      const hand: Hand = {
        program: compile(example),
        convention: conventionOf(id),
        number: String,
      };
      for (const runs of formulasOf(hand)) {
        const label = spokenText(runs);
        expect([label, ...joinedIn(label, runs)]).toEqual([label]);
      }
    },
  );

  test('a label that joins them is found', () => {
    const square: readonly Run[] = [
      { text: 'h', italic: true },
      { text: '3', position: 'sub' },
      { text: '2', position: 'sup', isPower: true },
    ];
    expect(joinedIn(plainText(square), square)).toEqual(['32']);
    expect(joinedIn(spokenText(square), square)).toEqual([]);
    expect(spokenText(square)).toBe('h 3²');
  });
});

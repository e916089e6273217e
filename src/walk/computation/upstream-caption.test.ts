import { describe, expect, test } from 'vitest';
import { checkExample } from '../../example/read-example.ts';
import { computationTexts } from '../../i18n/computation-texts.ts';
import { plainText } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { captionOf } from './caption.ts';

const zeros = [
  [0, 0],
  [0, 0],
];
const gates = Object.fromEntries(
  ['i', 'f', 'g', 'o'].flatMap((gate) => [
    [`W_x${gate}`, zeros],
    [`W_h${gate}`, zeros],
    [`b_${gate}`, [0, 0]],
  ]),
);
const program = compile(
  checkExample({
    format: 'unroll/1',
    inputs: [
      [1, 2],
      [3, 4],
    ],
    layers: [{ cell: 'lstm', hidden: 2, parameters: gates }],
    readout: null,
    upstream: [{ h: [1, 0], c: [0, 1] }, { h: [0.5, 0.5] }],
  }),
);

describe('where gradients are given in place of a loss', () => {
  const steps = buildTimeline(program).steps;
  const said = (language: 'id' | 'en') =>
    new Map(
      steps.map((step) => {
        const hand = { program, convention: conventionOf('coursera'), number: String };
        const { title, sentence } = captionOf(hand, step, computationTexts[language]);
        return [step.position, `${plainText(title)}. ${plainText(sentence)}`];
      }),
    );

  test('no caption speaks of an output, a target or a loss that there is not', () => {
    for (const text of [...said('en').values()])
      expect(text).not.toMatch(/[Ll]oss of|from the target|the target/);
    expect(said('en').get('f1.loss')).toMatch(/^A gradient is given: .* There is no loss here/);
    expect(said('id').get('f1.loss')).toMatch(/^Gradien diberikan: .* Di sini tidak ada loss/);
  });

  test('the first message to h is the given one, that to c comes from h too', () => {
    const texts = said('en');
    expect(texts.get('b2.dh_output')).toMatch(/^The given gradient of a⟨2⟩/);
    expect(texts.get('b2.dc_output')).toMatch(/^The first message to c⟨2⟩/);
  });
});

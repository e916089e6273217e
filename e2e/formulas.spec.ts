import type { Page } from '@playwright/test';
import type { Example } from '../src/example/example.ts';
import { encoderDecoderExample } from '../src/lessons/encoder-decoder/example.ts';
import { helloExample } from '../src/lessons/hello/example.ts';
import { lstmExample } from '../src/lessons/lstm/example.ts';
import { buildTimeline } from '../src/timeline/timeline.ts';
import { compile } from '../src/trace/program/compile.ts';
import { expect, test } from './fixtures.ts';
import { openLesson, sizes } from './step-screen.ts';

const walked: readonly (readonly [slug: string, example: Example])[] = [
  ['hello', helloExample],
  ['encoder-decoder', encoderDecoderExample],
  ['lstm', lstmExample],
];

test('no formula is wider than its row, on laptop and phone, at any kind of step', async ({
  page,
}) => {
  for (const [slug, example] of walked) {
    const steps = stepsOfEachKind(example);
    await openLesson(page, slug, steps[0]?.at);
    for (const size of [sizes.laptop, { width: 320, height: 640 }]) {
      await page.setViewportSize(size);
      expect(await tooWide(page, steps), `${slug}, ${size.width}`).toEqual([]);
    }
  }
});

interface Place {
  readonly at: string;
  readonly index: string;
}

/** The first and the last step of those whose positions differ in their timestep alone. */
function stepsOfEachKind(example: Example): readonly Place[] {
  const positions = buildTimeline(compile(example)).steps.map(({ position }) => position);
  const kindOf = (position: string): string => position.replace(/^([a-z]+)\d+/, '$1');
  const last = new Map(positions.map((each) => [kindOf(each), each]));
  const first = new Map(positions.toReversed().map((each) => [kindOf(each), each]));
  return positions
    .map((position, index) => ({ at: `e0.${position}`, position, index: String(index) }))
    .filter(({ position }) =>
      [first, last].some((each) => each.get(kindOf(position)) === position),
    );
}

/**
 * Goes to each step and looks as soon as it has been painted. On the narrowest phones a piece that cannot be broken
 * may be scrolled, by the keyboard too.
 */
const tooWide = (page: Page, steps: readonly Place[]) =>
  page.evaluate(async (places) => {
    const found: string[] = [];
    const painted = (): Promise<void> =>
      new Promise((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage('');
        }),
      );
    const overhang = (frame: HTMLElement): number => {
      const row = frame.parentElement?.getBoundingClientRect().right ?? 0;
      const room = Math.min(row, frame.getBoundingClientRect().right);
      const letters = [...frame.querySelectorAll('.katex span')]
        .filter((each) => each.firstElementChild === null && each.textContent !== '')
        .map((each) => each.getBoundingClientRect().right - room);
      return Math.max(0, frame.scrollWidth - frame.clientWidth, ...letters);
    };
    const slider = document.querySelector<HTMLInputElement>('.timeline-slider');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (const { at, index } of places) {
      if (slider === null || set === undefined) return ['no slider to go by'];
      set.call(slider, index); // as a pointer would: React does not notice an assignment
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await painted();
      await painted(); // it may have been drawn between two frames: before the second it has been fitted
      for (const frame of document.querySelectorAll<HTMLElement>(
        '.steps-sheet:not(.is-aside) .equation',
      )) {
        const wider = overhang(frame);
        const canScroll = frame.tabIndex === 0 && getComputedStyle(frame).overflowX === 'auto';
        if (wider > 0.5 && !(canScroll && innerWidth < 375))
          found.push(`${at}: ${frame.ariaLabel} by ${wider.toFixed(1)} px`);
      }
    }
    return found;
  }, steps);

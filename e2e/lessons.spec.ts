import type { Locator, Page, TestInfo } from '@playwright/test';
import { traceCommand } from '../src/cli/trace-command.ts';
import { runHere } from '../src/testing/run-here.ts';
import { expect, test } from './fixtures.ts';
import { labs, slugs } from './pages.ts';
import { attachScreen, expectAt, leave, numbersIn, openLesson, printed } from './step-screen.ts';

/** Examples that ship with the app, with what no lesson has. */
const examples = ['two-layer-lstm', 'gru', 'batch', 'feed-back'].map((name) => `example/${name}`);

/** One network that reads both ways, one that reads and then writes: walked step by step, as ABCCD is in walk.spec.ts. */
const walked = ['bidirectional', 'encoder-decoder'];

for (const slug of walked)
  test(`${slug} walks by keyboard to its last step in Indonesian and back in English, to the same numbers`, async ({
    page,
  }, info) => {
    test.setTimeout(240_000);
    await openLesson(page, slug);
    const slider = page.locator('.timeline-slider');
    const last = Number(await slider.getAttribute('max'));
    const seen = new Map<number, unknown>();
    for (let step = 0; step <= last; step += stride) {
      seen.set(step, await numbersAt(page, slider, step));
      await press(page, 'ArrowRight', Math.min(stride, last - step));
    }
    await expect(slider).toHaveValue(String(last));
    await expect(page.locator('.computation:visible')).not.toContainText('NaN');
    await attachScreen(page, info, slug);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await press(page, 'ArrowLeft', last % stride);
    for (let step = last - (last % stride); step >= 0; step -= stride) {
      expect(await numbersAt(page, slider, step)).toEqual(seen.get(step));
      await press(page, 'ArrowLeft', Math.min(stride, step));
    }
  });

/** Every step of the others is built in every-step.test.ts; here they are opened at both ends, half of them on a page. */
const opened = [...slugs, ...examples].filter((each) => !walked.includes(each));
for (const half of [0, 1]) {
  const some = opened.filter((_, index) => index % 2 === half);
  test(`by keyboard to the last step in Indonesian and back in English, to the same numbers: ${some.join(', ')}`, async ({
    page,
  }, info) => {
    test.slow();
    for (const slug of some) await test.step(slug, () => goToBothEnds(page, info, slug));
  });
}

async function goToBothEnds(page: Page, info: TestInfo, slug: string): Promise<void> {
  await page.goto('/#/');
  await expect(page.locator('.home')).toBeVisible();
  await page.goto(`/#/${slug.includes('/') ? slug : `lesson/${slug}`}`);
  await expect(page.locator('.katex:visible').first()).toBeVisible();
  const slider = page.locator('.timeline-slider');
  const last = Number(await slider.getAttribute('max'));
  const first = await numbersAt(page, slider, 0);
  await page.keyboard.press('End');
  const final = await numbersAt(page, slider, last);
  await expect(page.locator('.computation:visible')).not.toContainText('NaN');
  await attachScreen(page, info, slug);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await numbersAt(page, slider, last)).toEqual(final);
  await press(page, 'ArrowLeft', 1);
  await press(page, 'ArrowRight', 1);
  expect(await numbersAt(page, slider, last)).toEqual(final);
  await page.keyboard.press('Home');
  expect(await numbersAt(page, slider, 0)).toEqual(first);
  await page.getByRole('button', { name: 'ID', exact: true }).click();
}

/** So many steps lie between two looks at the numbers. */
const stride = 7;

/** Presses a key so many times, as fast as it goes. */
async function press(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
}

/** What the graph shows once the screen is at a step, with a decimal point in both languages. */
async function numbersAt(page: Page, slider: Locator, step: number) {
  await expect(slider).toHaveValue(String(step));
  const numbers = Object.entries(await numbersIn(page.locator('.stage-graph')));
  return numbers.map(([ref, text]) => [ref, text.replace(',', '.')]).sort();
}

test('the forget gate stands in the graph with its number of the trace, and explains it', async ({
  page,
}) => {
  const { out } = await runHere(traceCommand, ['public/examples/lstm.json']);
  const { timesteps } = JSON.parse(out);
  const [forget] = timesteps[1].layers[0].f;
  await openLesson(page, 'example/lstm', 'e0.f2.c');
  const graph = page.locator('.stage-graph');
  const gate = graph.getByRole('button', { name: `f, timestep 2, unit 1: ${printed(forget)}` });
  await expect(gate).toBeVisible();
  await gate.focus();
  await page.keyboard.press('ArrowDown');
  await expect(graph.getByRole('button', { name: /^f, timestep 2, unit 2: / })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(gate).toBeFocused();
  await page.keyboard.press('Enter');
  const head = page.locator('.explain').getByRole('heading', { level: 3 });
  await expect(head).toContainText(forget.toFixed(4).replace('.', ','));
  await expect(head.getByTitle(String(forget).replace('.', ','))).toBeVisible();
});

test('every lab opens by its address and shows its title', async ({ page }, info) => {
  test.setTimeout(240_000);
  for (const name of labs) {
    await leave(page);
    await page.goto(`/#/lab/${name}`);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await expect(page.locator('.lab-main > *').first(), name).toBeVisible();
    await attachScreen(page, info, name);
  }
});

test('a two-layer LSTM file opens from the home page and walks forward and backward', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles('public/examples/two-layer-lstm.json');
  await expect(page.locator('.computation:visible')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.phase-badge:visible')).toContainText('Backward');
  await page.keyboard.press('End');
  await expect(page.locator('.phase-badge:visible')).toContainText('Update');
  await expectAt(page, 'e0.u.');
  await page.reload();
  await expect(page.locator('.phase-badge:visible')).toContainText('Update');
});

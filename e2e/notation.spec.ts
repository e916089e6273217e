import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { numbersIn, openLesson, sizes } from './step-screen.ts';

test.use({ viewport: sizes.desktop });

const notation = (page: Page) => page.getByRole('combobox', { name: 'Notasi' });

/** Every place of the screen that shows symbols, as text. The note at a step is one of them. */
async function symbolsOn(page: Page): Promise<Readonly<Record<string, string>>> {
  const text = async (selector: string): Promise<string> =>
    (await page.locator(selector).allTextContents()).join(' ');
  return {
    graph: await text('.stage-graph svg .label'),
    title: await text('.computation-title:visible'),
    equation: await text('.equation:visible .katex'),
    sentence: await text('.sentence:visible'),
    matrices: await text('.matrix-label:visible'),
    note: await text('.step-note:visible'),
    ledger: await text('.ledger-table thead'),
    announced: await text('[aria-live="polite"]'),
  };
}

const weights = [
  ['slides', 'U', 'W'],
  ['names', 'Wxh', 'Whh'],
  ['hello', 'wxh', 'whh'],
  ['coursera', 'Wax', 'Waa'],
  ['keras', 'W', 'U'],
  ['pytorch', 'Wih', 'Whh'],
] as const;

test('a choice in the top bar changes every symbol at once, and no number', async ({ page }) => {
  await openLesson(page, 'abccd', 'e0.f2.W_hh');
  const numbers = await numbersIn(page.locator('.computation:visible'));
  const seen = new Map<string, string[]>();
  for (const [id, input, recurrent] of weights) {
    await notation(page).selectOption(id);
    await expect(page.locator('.computation-title:visible')).toContainText(recurrent);
    const aloud = recurrent.replace(/^(\w)(?=\w)/, '$1 '); // W hh
    await expect(page.getByTestId('announcer')).toContainText(aloud); // said once the reader rests
    const shown = await symbolsOn(page);
    for (const place of ['graph', 'equation', 'ledger'])
      expect(shown[place], `${id}: ${place}`).toContain(input);
    for (const [place, text] of Object.entries(shown))
      expect(text, `${id}: ${place}`).toContain(place === 'announced' ? aloud : recurrent);
    expect(await numbersIn(page.locator('.computation:visible'))).toEqual(numbers);
    for (const [place, text] of Object.entries(shown))
      seen.set(place, [...(seen.get(place) ?? []), text]);
  }
  const whole = ['graph', 'equation', 'ledger']; // the others name W_hh only, as textbooks and PyTorch both do
  for (const [place, texts] of seen)
    expect(new Set(texts).size, `${place} differs`).toBe(whole.includes(place) ? 6 : 5);
});

test('Coursera writes time above, and its gates as one product of both matrices', async ({
  page,
}) => {
  await openLesson(page, 'example/two-layer-lstm', 'e0.f2.l1.f');
  await notation(page).selectOption('coursera');
  const equation = page.locator('.equation:visible');
  await expect(equation).toHaveAttribute(
    'aria-label',
    'Γ f, 1, 2 = σ(W f, 1[a 1, 1, x 2] + b f, 1)',
  );
  await expect(page.locator('.ledger-table thead').first()).toContainText('Γu[1]⟨t⟩');
  await expect(page.locator('.stage-graph svg .label').first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.equation:visible .katex')).toContainText('Wfx');
});

test('PyTorch says which of its two biases is 0', async ({ page }) => {
  await openLesson(page, 'abccd', 'e0.f2.a');
  await notation(page).selectOption('pytorch');
  await expect(page.locator('.equation:visible')).toHaveAttribute('aria-label', /, b hh = 0$/);
  await expect(page.locator('.matrix-label:visible', { hasText: 'bih + bhh' })).toBeVisible();
});

test('the choice is kept for every lesson, until it is given back to the lesson', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.h');
  await notation(page).selectOption('keras');
  await openLesson(page, 'hello', 'e0.f2.W_xh');
  await expect(notation(page)).toHaveValue('keras');
  await expect(page.locator('.computation-title:visible')).toHaveText(/: Wx2$/);
  await notation(page).selectOption('');
  await expect(page.locator('.computation-title:visible')).toHaveText(/: wxhx2$/);
  await page.reload();
  await expect(page.locator('.computation-title:visible')).toHaveText(/: wxhx2$/);
});

test('every notation fits the laptop and the phone, and axe finds nothing', async ({ page }) => {
  test.slow();
  const places = [
    ['abccd', 'e0.f2.h'],
    ['example/two-layer-lstm', 'e0.f2.l1.a_f'],
    ['example/two-layer-lstm', 'e0.b2.l1.dW_xg'],
  ] as const;
  for (const [slug, at] of places) {
    await page.setViewportSize(sizes.laptop);
    await openLesson(page, slug, at);
    for (const [id] of weights) {
      await notation(page).selectOption(id);
      expect(await tooLarge(page), `${id} ${slug} laptop`).toEqual({ x: 0, y: 0 });
    }
    await page.setViewportSize(sizes.phone);
    for (const [id] of weights) {
      await notation(page).selectOption(id);
      expect((await tooLarge(page)).x, `${id} ${slug} phone`).toBe(0);
    }
  }
  await expectAxeClean(page);
});

/** By how much the page is wider or higher than the window, in px. */
const tooLarge = (page: Page): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });

import { expect, test } from './fixtures.ts';
import {
  addressOf,
  expectAt,
  numbersIn,
  openLesson,
  printed,
  reference,
  sizes,
} from './step-screen.ts';

const g1 = reference('g1_abccd');

test.describe('ABCCD, walked as a lecturer does', () => {
  test.use({ viewport: sizes.desktop });

  test('Right leads through all 66 operations to the updated weights, Left back to the same numbers', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openLesson(page, 'abccd');
    const seen: { at: string; numbers: Readonly<Record<string, string>> }[] = [];
    const pane = page.locator('.computation:visible');
    for (let step = 0; step < 66; step++) {
      if (step > 0) await page.keyboard.press('ArrowRight');
      const at = await page.locator('.whereabouts:visible').innerText();
      seen.push({ at, numbers: await numbersIn(pane) });
    }
    await expectAt(page, 'e0.u.b_y');
    await page.keyboard.press('ArrowRight');
    await expectAt(page, 'e0.u.b_y');
    for (let step = 64; step >= 0; step--) {
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('.whereabouts:visible').innerText()).toBe(seen[step]?.at);
      expect(await numbersIn(pane)).toEqual(seen[step]?.numbers);
    }
    await expectAt(page, 'e0.f1.x');
  });

  test('a clicker (Page Down, Page Up) goes by timesteps, there and back', async ({ page }) => {
    await openLesson(page, 'abccd');
    const stops = [
      'f1.loss',
      'f2.loss',
      'f3.loss',
      'f4.loss',
      'loss',
      'b4.dh_prev',
      'b3.dh_prev',
      'b2.dh_prev',
      'b1.dh_prev',
      'u.b_y',
    ];
    for (const stop of stops) {
      await page.keyboard.press('PageDown');
      await expectAt(page, `e0.${stop}`);
    }
    for (const stop of stops.slice(0, -1).reverse()) {
      await page.keyboard.press('PageUp');
      await expectAt(page, `e0.${stop}`);
    }
  });

  test('every number of the table is the reference, rounded, and again after a reload of the link', async ({
    page,
  }) => {
    await openLesson(page, 'abccd', 'e0.loss');
    const expected = forwardTable();
    for (const visit of ['first', 'reloaded']) {
      const shown = await bodiesOf(page);
      expect(shown, visit).toEqual(expected);
      await page.reload();
      await expect(page.locator('.katex:visible').first()).toBeVisible();
    }
    expect(addressOf(page)).toBe('#/lesson/abccd?at=e0.loss');
  });

  test('the backward table is the reference too', async ({ page }) => {
    await openLesson(page, 'abccd', 'e0.b1.dh_prev');
    const shown = await bodiesOf(page);
    const rows = [...g1.backward_per_slot].reverse();
    rows.forEach((slot, index) => {
      const flat = shown[index]?.flat() ?? [];
      for (const name of ['dz_y', 'dh_from_output', 'dh', 'dtanh', 'dnet_h'])
        for (const value of slot[name])
          expect(flat.map(scientificToZero), `t=${4 - index} ${name}`).toContain(
            scientificToZero(small(value)),
          );
    });
  });
});

test('the timestep gear makes the arrow keys go by timesteps', async ({ page }) => {
  await openLesson(page, 'abccd');
  await page.getByRole('button', { name: 'timestep', exact: true }).click();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f1.loss');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f2.loss');
});

/** The table's cells per timestep, row by row, as the slides have them: Ux, Wh+b, net, h, Vh+b, exp, y. */
function forwardTable(): string[][][] {
  return g1.forward.map((slot: Record<string, number[]>) =>
    [0, 1, 2, 3].map((row) =>
      [slot.Ux, slot.Wh_b, slot.net_h, slot.h, slot.Vh_b, slot.exp, slot.softmax].flatMap(
        (column) => (column?.[row] === undefined ? [] : [printed(column[row])]),
      ),
    ),
  );
}

async function bodiesOf(page: import('@playwright/test').Page): Promise<string[][][]> {
  return page
    .locator('.ledger-table tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll('tr')].map((row) =>
          [...row.querySelectorAll('[data-ref]')].map((cell) => cell.textContent ?? ''),
        ),
      ),
    );
}

/** Gradients below 0.0005 are printed as powers of ten; the table test compares the others digit by digit. */
const small = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.0005 ? '·10' : printed(value);
const scientificToZero = (text: string): string => (text.includes('·10') ? '·10' : text);

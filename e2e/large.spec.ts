import type { Page } from '@playwright/test';
import { checkExample } from '../src/example/read-example.ts';
import { compile } from '../src/trace/program/compile.ts';
import { buildReport } from '../src/trace/report/report.ts';
import { runTrace } from '../src/trace/trace.ts';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { expectAt, followLink, openLesson } from './step-screen.ts';

const column = (size: number, number: number): number[][] => new Array(size).fill([number]);

const layer = {
  cell: 'lstm',
  hidden: 1,
  parameters: Object.fromEntries(
    ['i', 'f', 'g', 'o'].flatMap((gate) => [
      [`W_x${gate}`, [[0.5]]],
      [`W_h${gate}`, [[0.1]]],
      [`b_${gate}`, [0]],
    ]),
  ),
};

/** Sixty-four sequences through eight layers: some seconds to compute, and the file is small. */
const large = checkExample({
  format: 'unroll/1',
  batch: new Array(64).fill({ inputs: column(50, 1), targets: column(50, 0.5) }),
  layers: new Array(8).fill(layer),
  loss: 'half-squared-error',
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openLarge(page: Page): Promise<void> {
  await page.keyboard.press('s');
  const buffer = Buffer.from(JSON.stringify(large));
  const file = { name: 'large.json', mimeType: 'application/json', buffer };
  await page.locator('dialog input[type=file]').setInputFiles(file);
}

test('a large batch is computed when the reader wants it, beside the page, and can be left', async ({
  page,
}) => {
  const { loss } = buildReport(runTrace(compile(large)));
  const question = page.getByText(/^Contoh ini besar: menghitungnya perlu kira-kira \d+ detik/);
  const running = page.getByText(/^Sedang menghitung/);

  await openLesson(page, 'abccd', 'e0.f2.h');
  await openLarge(page);
  await expect(question).toBeVisible();
  await expectAxeClean(page);
  await button(page, 'Batal').click();
  await expect(question).toBeHidden();

  await openLarge(page);
  await button(page, 'Hitung').click();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f2.logits');
  await expect(running).toBeVisible();
  await button(page, 'Batal').click();
  await expect(running).toBeHidden();
  await expect(page).toHaveURL(/#\/lesson\/abccd/);

  await openLarge(page);
  await button(page, 'EN').click();
  await button(page, 'Compute it').click();
  await expect(page.getByText(/^Computing/)).toBeVisible();
  await expect(page).toHaveURL(/#\/example\/file/, { timeout: 60_000 });
  await followLink(page, 'example/file', 'e0.loss');
  await expect(page.locator('.loss-now')).toContainText(Number(loss).toFixed(3));

  await page.reload();
  await expect(page.getByText(/^This example is large/)).toBeVisible();
  await button(page, 'Leave it').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/#\/$/);
});

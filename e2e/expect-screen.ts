import type { Page } from '@playwright/test';
import type { Example } from '../src/example/example.ts';
import { readNumber } from '../src/notation/typed-number.ts';
import { numberAt, readRef } from '../src/trace/block.ts';
import { compile } from '../src/trace/program/compile.ts';
import { buildReport } from '../src/trace/report/report.ts';
import { runTrace } from '../src/trace/trace.ts';
import { expect } from './fixtures.ts';
import { printed } from './step-screen.ts';

/** Every number that the graph shows is that of the example, computed anew from its file. */
export async function expectScreenOf(page: Page, example: Example): Promise<void> {
  const trace = runTrace(compile(JSON.parse(JSON.stringify(example))));
  const { loss } = buildReport(trace);
  if (loss !== null) await expect(page.locator('.loss-now')).toContainText(printed(loss));
  // all digits, which one copies, are written once the reader has come to rest
  await expect(async () => {
    const found = await page
      .locator('.graph [data-ref]')
      .evaluateAll((all) =>
        all.map((each) => [each.getAttribute('data-ref'), each.getAttribute('data-full')]),
      );
    expect(found.length).toBeGreaterThan(20);
    // engines may differ in the last digit of exp and tanh
    const wrong = found.filter(([ref, full]) => {
      const of = readRef(ref ?? '');
      const wanted = of === undefined ? Number.NaN : numberAt(trace, of);
      const shown = readNumber(full ?? '') ?? Number.NaN;
      return !(Math.abs(shown - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted)));
    });
    expect(wrong, 'numbers that are not those of the example').toEqual([]);
  }).toPass();
}

import { runInNewContext } from 'node:vm';
import { expect, type Locator, type Page } from '@playwright/test';

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
export function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(draw: () => number, from: readonly T[]): T => {
  const found = from[Math.floor(draw() * from.length)];
  if (found === undefined) throw new Error('found nothing to pick from');
  return found;
};

/** What the panel shows: the number in full, and the printed sum behind it. */
interface Shown {
  readonly name: string;
  readonly full: string;
  /** N[0] * N[1] + …; empty for what is given. */
  readonly formula: string;
  readonly numbers: readonly string[];
  readonly sign: string;
  readonly result: string;
}

const readPanel = (page: Page): Promise<Shown> =>
  page.locator('.explain').evaluate((panel) => {
    const text = (selector: string): string => panel.querySelector(selector)?.textContent ?? '';
    const sum = panel.querySelector('.explain-sum')?.cloneNode(true);
    const head = { name: text('.explain-title .number-name'), full: text('.explain-title .num') };
    if (!(sum instanceof Element))
      return { ...head, formula: '', numbers: [], sign: '', result: '' };
    for (const each of sum.querySelectorAll('.explain-symbol')) each.remove();
    const result = sum.querySelector('.explain-result');
    const sign = result?.previousElementSibling;
    result?.remove();
    sign?.remove();
    const numbers = [...sum.querySelectorAll('.num')].map((each, index) => {
      const printed = each.textContent ?? '';
      each.textContent = `N[${index}]`;
      return printed;
    });
    for (const each of sum.querySelectorAll('sup')) each.textContent = ` ** (${each.textContent})`;
    return {
      ...head,
      formula: sum.textContent ?? '',
      numbers,
      sign: sign?.textContent?.trim() ?? '',
      result: result?.textContent ?? '',
    };
  });

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The value that a printed number says, and half a unit of its last digit. */
export function readPrinted(printed: string): { readonly value: number; readonly half: number } {
  const [digits = '', power = ''] = printed.replace('−', '-').replace(',', '.').split('·10');
  const exponent = [...power].map((each) => (each === '⁻' ? '-' : superscripts.indexOf(each)));
  const scale = power === '' ? 1 : 10 ** Number(exponent.join(''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { value: Number(digits) * scale, half: 0.5 * 10 ** -decimals * scale };
}

const functions = {
  tanh: Math.tanh,
  ln: Math.log,
  σ: (a: number) => 1 / (1 + Math.exp(-a)),
  e: Math.E,
};

/** Computes a printed sum anew and holds it against the result that is printed behind it. */
export function expectGivesResult({ name, full, formula, numbers, sign, result }: Shown): void {
  const code = formula
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replace(/(\d),(\d)/g, '$1.$2');
  const of = (N: readonly number[]): number => runInNewContext(code, { ...functions, N });
  const terms = numbers.map(readPrinted);
  const printed = of(terms.map(({ value }) => value));
  const { value, half } = readPrinted(result);
  const says = `${name}: ${formula} with ${numbers.join(' ')} ${sign} ${result}`;
  expect(Math.abs(readPrinted(full).value - value), `${says}, in full ${full}`).toBeLessThanOrEqual(
    half * (1 + 1e-9),
  );
  const off = Math.abs(printed - value);
  if (sign === '=') {
    expect(off, says).toBeLessThanOrEqual(half + 1e-9);
    return;
  }
  expect(sign, says).toBe('≈');
  const reach = terms.map((term, at) =>
    Math.abs(of(terms.map((each, k) => each.value + (k === at ? term.half : 0))) - printed),
  );
  expect(off, says).toBeLessThanOrEqual(half + 1.2 * reach.reduce((a, b) => a + b, 0) + 1e-9);
}

export const panelOf = (page: Page): Locator => page.locator('.explain');

/** Goes down from an open panel to what is given, a term at a time; returns the numbers on the way. */
export async function goDown(
  page: Page,
  draw: () => number,
  ask: (term: Locator, index: number) => Promise<void>,
): Promise<readonly string[]> {
  const way: string[] = [];
  for (;;) {
    way.push((await panelOf(page).getAttribute('data-of')) ?? '');
    const shown = await readPanel(page);
    if (shown.formula === '') return way;
    expectGivesResult(shown);
    const index = Math.floor(draw() * shown.numbers.length);
    const term = page.locator('.explain-sum [data-stop]').nth(index);
    const ref = (await term.getAttribute('data-ref')) ?? '';
    await ask(term, index);
    await expect(panelOf(page)).toHaveAttribute('data-of', ref);
  }
}

/** Goes back up the whole way. */
export async function goUp(
  page: Page,
  way: readonly string[],
  back: () => Promise<void>,
): Promise<void> {
  for (const ref of way.slice(0, -1).reverse()) {
    await back();
    await expect(panelOf(page)).toHaveAttribute('data-of', ref);
  }
}

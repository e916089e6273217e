import type { Locator, Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures.ts';

/** The page begins with the first story, of 7 words; the tests look at the second with the chain of the RNN. */
async function openVanishing(page: Page): Promise<void> {
  await page.goto('/#/lab/vanishing');
  await expect(cellOf(page, 'GRU')).toContainText('per timestep');
  await expect(timestepOf(page)).toHaveAttribute('aria-valuemax', '7');
  await page.keyboard.press('2');
  await expect(timestepOf(page)).toHaveAttribute('aria-valuemax', '100');
  await cellOf(page, 'RNN').click();
}

const cellOf = (page: Page, name: string): Locator => page.getByRole('button', { name });
const timestepOf = (page: Page): Locator =>
  page.getByRole('slider', { name: 'Timestep', exact: true });
const panelOf = (page: Page): Locator => page.getByRole('tabpanel');

/** 2,3·10⁻⁹ and 0,818 as numbers. */
function readNumber(text: string): number {
  const [, mantissa = '', minus, power] = /([\d,.]+)(?:·10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(text) ?? [];
  const digits = [...(power ?? '⁰')].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
  return Number(mantissa.replace(',', '.')) * 10 ** (Number(digits) * (minus === '⁻' ? -1 : 1));
}

const lengthOf = async (page: Page, name: string): Promise<number> =>
  readNumber((await cellOf(page, name).locator('strong').textContent()) ?? '');

test('an untrained LSTM vanishes faster than the RNN, and gates near 1 hold the gradient', async ({
  page,
}) => {
  await openVanishing(page);
  await expect(page.getByText('Benarkah LSTM bebas dari vanishing gradient?')).toBeVisible();
  const rnn = await lengthOf(page, 'RNN');
  expect(rnn).toBeLessThan(1e-5);
  expect(await lengthOf(page, 'LSTM')).toBeLessThan(1e-6 * rnn);
  await page.getByRole('button', { name: '3. Gate dekat 1' }).click();
  await expect(page.getByText('klaim itu benar setengah')).toBeVisible();
  await expect.poll(() => lengthOf(page, 'LSTM')).toBeGreaterThan(1e-3);
  expect(await lengthOf(page, 'RNN')).toBe(rnn);
});

test('a clicker and the digits lead through the stories, and the ends hold', async ({ page }) => {
  await openVanishing(page);
  const story = (name: string): Locator => page.getByRole('button', { name, pressed: true });
  for (const [key, name] of [
    ['PageDown', '3. Gate dekat 1'],
    ['5', '5. Meledak, lalu dipotong'],
    ['PageDown', '5. Meledak, lalu dipotong'],
    ['PageUp', '4. Sigmoid'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(story(name)).toBeVisible();
  }
  await page.goto('/#/');
  await expect(page.getByText('1 dari 21 selesai')).toBeVisible();
});

test('the timestep is walked by keyboard and pointed at, and its chain is laid open', async ({
  page,
}) => {
  await openVanishing(page);
  const timestep = timestepOf(page);
  await timestep.focus();
  for (const [key, t] of [
    ['End', 100],
    ['ArrowLeft', 99],
    ['PageDown', 89],
    ['Home', 1],
    ['ArrowRight', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(timestep).toHaveAttribute('aria-valuenow', String(t));
    await expect(timestep).toHaveAttribute('aria-valuetext', new RegExp(`^t = ${t}: RNN `));
  }
  await expect(page.getByRole('heading', { name: 'RNN: dari t = 3 ke t = 2' })).toBeVisible();
  const rows = panelOf(page).getByRole('row');
  const felt = await rows.locator('td:last-child').allTextContents();
  const [slope = 0, matrix = 0, both = 0, all = 0] = felt.map(readNumber);
  expect(Math.abs(slope * matrix - both)).toBeLessThan(0.002);
  expect(all / (await lengthOf(page, 'RNN'))).toBeCloseTo(1, 1);

  const box = await timestep.boundingBox();
  if (box === null) throw new Error('the chart has no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(timestep).not.toHaveAttribute('aria-valuenow', '2');
  await page.mouse.move(box.x + box.width / 2, box.y - 60);
  await expect(timestep).toHaveAttribute('aria-valuenow', '2');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y - 60);
  await expect(timestep).toHaveAttribute('aria-valuenow', /^(4|5)\d$/);
  await timestep.press('End');
  await expect(page.getByRole('heading', { name: 'RNN: awal di t = 100' })).toBeVisible();
});

test('the straight way of LSTM and GRU stands beside the others', async ({ page }) => {
  await openVanishing(page);
  await cellOf(page, 'LSTM').press('Enter');
  const atC = page.getByRole('region', { name: 'Dari mana gradien c di t = 1 tiba' });
  await expect(atC.getByRole('listitem')).toHaveCount(2);
  await expect(atC).toContainText('lurus lewat forget gate f di t = 2');
  const atH = page.getByRole('region', { name: 'Dari mana gradien h di t = 1 tiba' });
  await expect(atH.getByRole('listitem')).toHaveCount(4);
  await expect(page.getByText('lewat forget gate saja')).toBeVisible();
  await cellOf(page, 'GRU').click();
  await expect(atH).toContainText('lurus lewat update gate z di t = 2');
  await expect(page.getByText('lewat update gate saja')).toBeVisible();
});

test('settings change the curves: length, activation, forget bias, seed', async ({ page }) => {
  await openVanishing(page);
  const long = await lengthOf(page, 'RNN');
  await page.getByRole('slider', { name: 'Panjang sekuens T' }).fill('7');
  await expect(timestepOf(page)).toHaveAttribute('aria-valuemax', '7');
  await expect.poll(() => lengthOf(page, 'RNN')).toBeGreaterThan(1e4 * long);
  const tanh = await lengthOf(page, 'RNN');
  await page.getByRole('combobox', { name: 'Aktivasi' }).selectOption('sigmoid');
  await expect.poll(() => lengthOf(page, 'RNN')).toBeLessThan(0.1 * tanh);
  await expect(page.getByText('Pengaturan Anda sendiri.')).toBeVisible();
  const bias = page.getByRole('slider', { name: 'Bias forget gate' });
  const low = await lengthOf(page, 'LSTM');
  await bias.focus();
  await page.keyboard.press('ArrowRight');
  await expect(bias).toHaveAttribute('aria-valuetext', '0,5');
  await expect.poll(() => lengthOf(page, 'LSTM')).toBeGreaterThan(low);
  const gru = await lengthOf(page, 'GRU');
  await page.getByRole('slider', { name: 'Seed' }).press('ArrowRight');
  await expect.poll(() => lengthOf(page, 'GRU')).not.toBe(gru);
});

test('clipping by norm keeps the direction of dL/dW, by value it turns it', async ({ page }) => {
  await openVanishing(page);
  await page.getByRole('button', { name: '5. Meledak, lalu dipotong' }).click();
  const row = panelOf(page).getByRole('row', { name: 'RNN' });
  await expect(row.getByRole('cell').nth(1)).toHaveText('1,000');
  await expect(row.getByRole('cell').last()).toHaveText('0,0°');
  const clipping = panelOf(page).getByRole('combobox', { name: 'Clipping' });
  await clipping.selectOption('value');
  await expect(row.getByRole('cell').last()).not.toHaveText('0,0°');
  await expect(page.getByText('arah gradien ikut berubah')).toBeVisible();
  await clipping.selectOption('none');
  await expect(panelOf(page).getByRole('combobox', { name: 'Batas' })).toBeDisabled();
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('the table holds the curves, and the panel tells parts, summary and questions', async ({
    page,
  }) => {
    await openVanishing(page);
    await page.getByRole('tab', { name: 'Chain' }).press('ArrowLeft');
    await expect(page.getByRole('tab', { name: 'Table' })).toBeFocused();
    await expect(panelOf(page).getByRole('row')).toHaveCount(101);
    const first = panelOf(page).getByRole('row').nth(1);
    const shown = await cellOf(page, 'RNN').locator('strong').textContent();
    await expect(first.getByRole('cell').first()).toHaveText(shown ?? '');
    await page.getByRole('button', { name: 'Names of the parts' }).click();
    const panel = page.getByRole('dialog', { name: /^Vanishing and exploding gradients/ });
    await panel.getByRole('tab', { name: 'Questions' }).click();
    await panel.getByRole('radio', { name: 'About 0.00001' }).check();
    await panel.getByRole('button', { name: 'Check' }).first().click();
    await expect(panel.getByText('Right.')).toBeVisible();
    await expectAxeClean(page);
  });
});

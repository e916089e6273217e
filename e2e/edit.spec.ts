import type { Locator, Page } from '@playwright/test';
import { createRandomState } from '../src/engine/random/random-state.ts';
import {
  setActivation,
  setClip,
  setLoss,
  setOptimizer,
  setReduction,
  setSetting,
} from '../src/example/edit/choices.ts';
import { setNumber, withEntry } from '../src/example/edit/place.ts';
import { resizeHidden, resizeSequence } from '../src/example/edit/resize.ts';
import { randomStart } from '../src/example/edit/start.ts';
import { addToken, removeToken, renameToken } from '../src/example/edit/vocabulary.ts';
import { lesson } from '../src/lessons/abccd/lesson.ts';
import { compile } from '../src/trace/program/compile.ts';
import { buildReport } from '../src/trace/report/report.ts';
import { runTrace } from '../src/trace/trace.ts';
import { expectScreenOf } from './expect-screen.ts';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { expectAt, numbersIn, openLesson, printed } from './step-screen.ts';

const { example } = lesson;
const start = { seed: 1, scale: 0.1 };

const field = (page: Page, name: string): Locator =>
  page.getByRole('spinbutton', { name, exact: true });
const choice = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

async function openEdit(page: Page, at = 'e0.b1.da'): Promise<void> {
  await openLesson(page, 'abccd', at);
  await page.keyboard.press('e');
  await expect(page.getByRole('region', { name: 'Ubah contoh ini' })).toBeVisible();
}

const openSection = (page: Page, heading: string): Promise<void> =>
  page.locator('.edit-section > summary', { hasText: heading }).click();

/** What a reader changes, each from the numbers of the slide. */
const inputs = {
  'weights and biases: typed, stepped with the arrow keys, dragged': async (page) => {
    const weight = { kind: 'layer', layer: 0, name: 'W_xh' } as const;
    const bias = { kind: 'readout', name: 'b_y' } as const;
    await field(page, 'U, baris 1, kolom B').fill('-0,25');
    let now = setNumber(example, weight, 0, 1, -0.25);
    await expectScreenOf(page, now);
    await field(page, 'b hy, baris C').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowUp');
    now = setNumber(now, bias, 2, 0, 0.21);
    await expectScreenOf(page, now);
    await page.keyboard.type('0,4');
    now = setNumber(now, bias, 2, 0, 0.4);
    await expectScreenOf(page, now);
    await page.keyboard.press('ArrowDown');
    await expect(field(page, 'b hy, baris C')).toHaveValue('0,39');
    await page.keyboard.press('ArrowUp');
    const cell = field(page, 'U, baris 2, kolom A');
    await cell.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    const box = await cell.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 4, { steps: 3 });
    await page.mouse.move(x - 50, y, { steps: 5 });
    await page.mouse.up();
    now = setNumber(now, weight, 1, 0, -0.1);
    await expectScreenOf(page, now);
    await expect(cell).toBeFocused();
    await expectAt(page, 'e0.b1.da');
  },

  'tokens, targets and the length of the sequence': async (page) => {
    await choice(page, 'Masukan, timestep 2').selectOption('D');
    await choice(page, 'Target, timestep 4').selectOption('— (tanpa target)');
    let now = withEntry(withEntry(example, 'inputs', 2, 'D'), 'targets', 4, null);
    await expectScreenOf(page, now);
    await choice(page, 'Target, timestep 4').focus();
    await page.keyboard.press('A');
    now = withEntry(now, 'targets', 4, 'A');
    await expectScreenOf(page, now);
    await field(page, 'Panjang sekuens T').fill('12');
    await expectScreenOf(page, resizeSequence(now, 12));
    await field(page, 'Panjang sekuens T').fill('2');
    now = resizeSequence(now, 2);
    await expectScreenOf(page, now);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await expectScreenOf(page, resizeSequence(now, 1));
  },

  'vocabulary: a name, one more, one less': async (page) => {
    await openSection(page, 'Kosakata');
    await page.getByRole('textbox', { name: 'Token 3' }).fill('si');
    let now = renameToken(example, 2, 'si');
    await expectScreenOf(page, now);
    await expect(choice(page, 'Masukan, timestep 3')).toHaveValue('token si');
    await button(page, 'Tambah token').click();
    now = addToken(now, 'C', start);
    await expectScreenOf(page, now);
    await button(page, 'Hapus token B').press('Enter');
    await expectScreenOf(page, removeToken(now, 1));
  },

  'hidden size and activation': async (page) => {
    await openSection(page, 'Ukuran dan aktivasi');
    await field(page, 'Hidden size H').focus();
    await page.keyboard.press('ArrowUp');
    let now = resizeHidden(example, 0, 4, start);
    await expectScreenOf(page, now);
    await choice(page, 'Bobot baru saat ukuran bertambah').selectOption('0');
    await field(page, 'Hidden size H').fill('8');
    now = resizeHidden(now, 0, 8, undefined);
    await expectScreenOf(page, now);
    await choice(page, 'Aktivasi').selectOption('relu');
    await expectScreenOf(page, setActivation(now, 0, 'relu'));
  },

  'loss, reduction, optimizer with its numbers, clipping': async (page) => {
    await openSection(page, 'Loss dan optimizer');
    await choice(page, 'Loss').selectOption('half-squared-error');
    await choice(page, 'Total loss').selectOption('rata-rata');
    let now = setReduction(setLoss(example, 'half-squared-error'), 'mean');
    await expectScreenOf(page, now);
    await choice(page, 'Optimizer').selectOption('Adam (Keras)');
    await field(page, 'Learning rate η').fill('0,02');
    await choice(page, 'Clipping').selectOption('menurut norm');
    now = setClip(setSetting(setOptimizer(now, 'adam-keras'), 'learningRate', 0.02), 'norm');
    await button(page, 'Update & lanjut').click();
    await expectAt(page, 'e1.f1.x');
    const { updated } = buildReport(runTrace(compile(now)));
    await expect(page.locator('.loss-now')).toContainText(printed(updated?.loss ?? Number.NaN));
    await expect(page.getByText('Yang diubah di sini adalah angka awal (epoch 0)')).toBeVisible();
    await choice(page, 'Optimizer').selectOption('— tanpa');
    await expectAt(page, 'e0.f1.x');
  },

  'initial state, and a random start as numpy draws it': async (page) => {
    await openSection(page, 'State awal');
    await field(page, 'h 0, baris 3').fill('0,5');
    const state = { kind: 'state', layer: 0, name: 'h' } as const;
    let now = setNumber(example, state, 2, 0, 0.5);
    await expectScreenOf(page, now);
    await openSection(page, 'Awal acak');
    await button(page, 'Tarik semua bobot').click();
    now = randomStart(now, start);
    await expectScreenOf(page, now);
    await field(page, 'Seed').fill('42');
    await field(page, 'Skala').fill('0.5');
    now = randomStart(now, { seed: 42, scale: 0.5 });
    await expectScreenOf(page, now);
    await expect(page.getByText('Bobot sekarang berasal dari seed 42.')).toBeVisible();
  },

  'three numbers by chance': async (page) => {
    const seed = Date.now() % 2 ** 32;
    console.log(`seed ${seed}`);
    const random = createRandomState(seed);
    let now = example;
    for (let count = 0; count < 3; count++) {
      const [i, j] = [random.choiceOf(3), random.choiceOf(3)];
      const value = Number((random.randomSample() * 4 - 2).toFixed(4));
      await field(page, `W, baris ${i + 1}, kolom ${j + 1}`).fill(String(value));
      now = setNumber(now, { kind: 'layer', layer: 0, name: 'W_hh' }, i, j, value);
      await expectScreenOf(page, now);
    }
  },
} satisfies Record<string, (page: Page) => Promise<void>>;

for (const names of [
  ['weights and biases: typed, stepped with the arrow keys, dragged', 'three numbers by chance'],
  ['tokens, targets and the length of the sequence', 'vocabulary: a name, one more, one less'],
  [
    'hidden size and activation',
    'initial state, and a random start as numpy draws it',
    'loss, reduction, optimizer with its numbers, clipping',
  ],
] as const)
  test(`changes the whole trace: ${names.join('; ')}`, async ({ page }) => {
    await openEdit(page);
    for (const [index, name] of names.entries()) {
      if (index > 0) await button(page, /^Kembali ke slide$/).click(); // of the pane; the bar has another
      await expectScreenOf(page, example);
      await test.step(name, () => inputs[name](page));
    }
  });

test('undo to the start gives the first numbers exactly, redo the last, by keyboard and button', async ({
  page,
}) => {
  await openEdit(page);
  const graph = page.locator('.graph');
  const first = await numbersIn(graph);
  await field(page, 'W, baris 1, kolom 1').fill('2');
  await field(page, 'W, baris 1, kolom 2').focus();
  await page.keyboard.press('ArrowUp');
  await choice(page, 'Masukan, timestep 1').selectOption('D');
  const last = await numbersIn(graph);
  expect(last).not.toEqual(first);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await button(page, 'Urungkan').click();
  expect(await numbersIn(graph)).toEqual(first);
  await expect(button(page, 'Urungkan')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await button(page, 'Ulangi').click();
  expect(await numbersIn(graph)).toEqual(last);
  await button(page, /^Kembali ke slide$/).click(); // of the pane; the bar has another
  expect(await numbersIn(graph)).toEqual(first);
});

test('Ctrl+Z undoes the example also while a field is focused', async ({ page }) => {
  await openEdit(page);
  await field(page, 'W, baris 1, kolom 1').fill('2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'W, baris 1, kolom 1')).toHaveValue('2');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'W, baris 1, kolom 1')).toHaveValue('0,5');
  await expectScreenOf(page, example);
});

test('comma and point are both read; what cannot be read stays with one sentence', async ({
  page,
}) => {
  await openEdit(page);
  const weight = field(page, 'U, baris 1, kolom A');
  for (const text of ['0,75', '0.75']) {
    await weight.fill(text);
    await expect(weight).toHaveValue(text);
    await expectScreenOf(
      page,
      setNumber(example, { kind: 'layer', layer: 0, name: 'W_xh' }, 0, 0, 0.75),
    );
  }
  await weight.fill('tiga');
  await page.keyboard.press('Tab');
  await expect(weight).toHaveValue('tiga');
  await expect(weight).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert')).toHaveText(
    'U, baris 1, kolom A: “tiga” tidak terbaca sebagai angka; yang berlaku tetap 0,75.',
  );
  await field(page, 'Panjang sekuens T').fill('0');
  await expect(page.getByRole('alert').last()).toHaveText(
    '“0” tidak dipakai: seharusnya bilangan bulat dari 1 sampai 12. Yang berlaku tetap 4.',
  );
  await expectAxeClean(page);
});

test('E opens the pane, Tab leads into it, Escape out of a field, E back to the computation', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.h');
  await page.keyboard.press('e');
  await expect(page.getByRole('tab', { name: 'Ubah' })).toBeFocused();
  for (const name of ['Urungkan', 'Ulangi', 'Kembali ke slide']) {
    await page.keyboard.press('Tab');
    await expect(button(page, name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, 'U, baris 1, kolom A')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'U, baris 2, kolom A')).toBeFocused();
  await page.keyboard.type('1e-1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f2.logits');
  await page.keyboard.press('e');
  await expect(page.locator('.computation:visible')).toBeVisible();
});

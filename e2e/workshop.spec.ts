import { expect, test } from './fixtures.ts';
import { openLesson } from './step-screen.ts';

test.beforeEach(async ({ page }) => {
  await openLesson(page, 'abccd', 'e0.f2.h');
  await page.getByRole('tab', { name: 'Coba' }).click();
});

test('trains until all targets are right, goes back and compares, by pointer and keyboard', async ({
  page,
}) => {
  const pane = page.getByRole('region', { name: 'Coba sendiri' });
  await pane.getByRole('button', { name: 'Latih sampai semua target benar' }).click();
  await expect(pane).toContainText('Semua target benar pada epoch 82.');
  await expect(pane).toContainText('4 dari 4 target benar');
  const slider = pane.getByRole('slider', { name: 'Epoch yang ditampilkan' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(pane).toContainText('3 dari 4 target benar');
  await page.keyboard.press('Home');
  await expect(pane).toContainText('5,6519');
  await pane.getByText('Bandingkan dua epoch').click();
  await pane.getByRole('spinbutton', { name: 'Epoch B' }).fill('82');
  await expect(pane).toContainText('B · epoch 82');
  await expect(pane.getByRole('group', { name: /^U, B/ })).toContainText('▲');
});

test('a smaller nudge comes closer to gradient × ε', async ({ page }) => {
  const pane = page.getByRole('region', { name: 'Coba sendiri' });
  await pane.getByText('Geser satu bobot').click();
  const left = pane.getByRole('row', { name: /Perubahan nyata − ramalan/ }).locator('.num');
  const size = async (): Promise<number> =>
    Math.abs(Number((await left.getAttribute('data-full'))?.replace('−', '-').replace(',', '.')));
  const large = await size();
  await pane.getByRole('combobox', { name: 'ε' }).selectOption('0.01');
  expect(large / (await size())).toBeGreaterThan(50);
});

test('with W cut the loss stays above 2 ln 2, and the page can be used meanwhile', async ({
  page,
}) => {
  const pane = page.getByRole('region', { name: 'Coba sendiri' });
  await pane.getByText('Putuskan W').click();
  await pane.getByRole('button', { name: /Latih keduanya/ }).click();
  await expect(pane.getByRole('row', { name: /^Loss, epoch 3000/ })).toContainText('1,3889');
  await expect(pane.getByRole('row', { name: /^Semua benar/ })).toContainText('epoch 82');
  await expect(pane).toContainText('1,3863');
  await pane.getByRole('checkbox').check();
  await pane.getByText('Masukan sama, ingatan lain').click();
  await expect(pane).toContainText('harus menjawab sama');
  await pane.getByRole('checkbox').uncheck();
  await expect(pane).toContainText('jaringan mengingat apa yang sudah dibacanya');
});

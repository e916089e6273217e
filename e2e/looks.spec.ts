import type { Page } from '@playwright/test';
import { expect, expectAxeClean, inTheme, test } from './fixtures.ts';
import { everySize, expectSound, expectSoundAt, overflow } from './looks.ts';
import { linkIn, shareMenu } from './share-menu.ts';
import { openLesson, sizes } from './step-screen.ts';

/** Shows a page in one state after the other, each to be looked at in every size, by day and at night. */
type Tour = (page: Page, look: (where: string) => Promise<void>) => Promise<void>;

async function openLab(page: Page, name: string, at?: string): Promise<void> {
  await page.goto(`/#/lab/${name}${at === undefined ? '' : `?at=${at}`}`);
  await expect(page.locator('.lab-main > *').first()).toBeVisible();
}

/** A step screen has panes on the laptop that the phone does not show. */
const expectClearAtNight = (page: Page): Promise<void> =>
  inTheme(page, 'dark', () => expectAxeClean(page, 'colours'));

const tours: Readonly<Record<string, Tour>> = {
  counting: async (page, look) => {
    await openLab(page, 'counting');
    await expect(page.getByRole('table')).toBeVisible();
    for (const label of ['Harga saham: 4 × LSTM', 'Penanda kata: BiGRU']) {
      await page.getByRole('combobox', { name: 'Contoh' }).selectOption({ label });
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        const name = await tab.textContent();
        if (name === 'Latihan') {
          await page.getByRole('textbox').press('Enter');
          await page.getByRole('button', { name: 'Lihat jalannya' }).click();
        }
        await look(`${label}, ${name}`);
      }
    }
  },
  vanishing: async (page, look) => {
    await openLab(page, 'vanishing');
    await expect(page.getByRole('button', { name: 'GRU' })).toContainText('per timestep');
    for (const cell of ['RNN', 'LSTM', 'GRU']) {
      await page.getByRole('button', { name: cell }).click();
      for (const tab of await page.getByRole('tab').all()) {
        const name = await tab.textContent();
        if (cell !== 'RNN' && name === 'Tabel') continue;
        await tab.click();
        await look(`${cell}, ${name}`);
      }
    }
  },
  workshop: async (page, look) => {
    await openLesson(page, 'abccd', 'e0.f2.h');
    await page.getByRole('tab', { name: 'Coba' }).click();
    const pane = page.getByRole('region', { name: 'Coba sendiri' });
    await pane.getByRole('button', { name: /Latih sampai/ }).click();
    await expect(pane).toContainText('epoch 82.');
    for (const heading of [
      ...['Bandingkan dua epoch', 'Ganti optimizer dari sini', 'Mulai dari bobot acak'],
      ...['Geser satu bobot', 'Masukan sama, ingatan lain', 'Putuskan W'],
    ])
      await pane.getByText(heading, { exact: true }).click();
    await look('everything unfolded');
    await expectClearAtNight(page);
  },
};

for (const [name, tour] of Object.entries(tours))
  test(`axe finds nothing and nothing is too wide, in every size, by day and at night: ${name}`, async ({
    page,
  }) => {
    test.slow();
    await tour(page, (where) => expectSound(page, `${name} ${where}`));
  });

test('the edit pane is reached as a whole in every size, and axe finds nothing', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.h');
  await page.getByRole('tab', { name: 'Ubah' }).click();
  await page.locator('.edit-section').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const last = page.getByRole('button', { name: 'Seed berikutnya' });
  for (const [index, size] of everySize.entries()) {
    await page.setViewportSize(sizes[size]);
    await last.scrollIntoViewIfNeeded();
    await last.click();
    const seed = page.getByText(`Bobot sekarang berasal dari seed ${index + 2}.`);
    await expect(seed, size).toBeVisible();
    await expectSoundAt(page, size, 'edit');
    if (size === 'desktop') await expectAxeClean(page); // it has the table beside it
    if (size === 'laptop') await expectClearAtNight(page);
  }
});

const languages = ['EN', 'ID'] as const;
const speak = (page: Page, language: string): Promise<void> =>
  page.getByRole('button', { name: language, exact: true }).click();

test('the glossary and the meaning of a term are clean in both languages, and fit', async ({
  page,
}) => {
  await page.goto('/#/lab/glossary?term=lstm');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await speak(page, 'EN');
  await expectAxeClean(page, 'structure');
  for (const size of everySize) {
    await page.setViewportSize(sizes[size]);
    expect((await overflow(page)).x, `${size}, EN`).toBe(0);
  }
  await speak(page, 'ID');
  await expectSound(page, 'glossary', true);
  await openLesson(page, 'abccd', 'e0.f2.W_hh');
  const meaning = page.getByRole('group', { name: /^(Daftar istilah|Glossary)$/ });
  for (const size of everySize)
    for (const language of languages) {
      await page.setViewportSize(sizes[size]);
      await speak(page, language);
      const term = language === 'EN' ? 'memory' : 'ingatan';
      await page
        .getByRole('button', { name: term, exact: true })
        .and(page.locator('[data-term]'))
        .click();
      await expect(meaning).toBeVisible();
      if (language === 'EN') await expectAxeClean(page, 'structure');
      else await expectSoundAt(page, size, 'meaning');
      if (size === 'laptop' && language === 'ID') await expectClearAtNight(page);
      expect((await overflow(page)).x, `${size}, ${language}`).toBe(0);
    }
});

test('the menu for sharing fits, is axe clean and gives the focus back, in every size', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.b3.dh');
  for (const name of everySize)
    for (const language of languages) {
      const size = sizes[name];
      await page.setViewportSize(size);
      await speak(page, language);
      const opener = page.getByRole('button', { name: /^(Bagikan|Share)$/ });
      await opener.click();
      const menu = shareMenu(page);
      await linkIn(menu);
      const box = await menu.boundingBox();
      expect(box?.x, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(size.width);
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(size.height);
      expect(await menu.evaluate((each) => each.scrollHeight - each.clientHeight), name).toBe(0);
      if (language === 'EN') await expectAxeClean(page, 'structure');
      else await expectSoundAt(page, name, 'menu');
      if (name === 'laptop' && language === 'ID') await expectClearAtNight(page);
      await menu.getByRole('button', { name: /^(Tutup|Close)$/ }).click();
      await expect(menu).toBeHidden();
      await expect(opener).toBeFocused();
      expect((await overflow(page)).x, name).toBe(0);
    }
});

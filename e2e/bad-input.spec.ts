import { expect, test } from './fixtures.ts';
import { expectAt, openLesson } from './step-screen.ts';

const notice = (page: import('@playwright/test').Page) =>
  page.getByRole('status').locator('.notice');

test('a link to a step that does not exist says so and opens the lesson from its beginning', async ({
  page,
}) => {
  for (const at of ['e0.f9.h', 'nonsense', 'e99999.f1.x', 'e0.b3', '<script>']) {
    await openLesson(page, 'abccd', encodeURIComponent(at));
    await expect(notice(page)).toContainText(at.slice(0, 5));
    await expectAt(page, 'e0.f1.x');
  }
});

test('a link to a lesson that does not exist leads home with one sentence', async ({ page }) => {
  await page.goto('/#/lesson/transformer');
  await expect(notice(page)).toContainText('transformer');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('settings that cannot be read are said and replaced', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.protocol !== 'about:')
      localStorage.setItem('unroll.preferences', '{"language": 7, bro');
  });
  await openLesson(page, 'abccd');
  await expect(notice(page)).toContainText('tidak terbaca');
});

test('a full storage is said and the app goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openLesson(page, 'abccd', 'e0.f2.h');
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(notice(page)).toContainText('will not be remembered');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f2.logits');
});

const files: readonly [string, string, RegExp][] = [
  ['empty.json', '', /empty\.json/],
  ['text.json', 'hello', /JSON/],
  ['shape.json', JSON.stringify(example({ W_hh: [[1, 2]] })), /W_hh.*1×2.*1×1/],
  ['token.json', JSON.stringify({ ...example({}), inputs: ['Z', 'A'] }), /inputs\.0.*Z/],
  ['unknown.json', JSON.stringify({ ...example({}), colour: 'red' }), /colour/],
];

test("one sentence names what is wrong in a file, in the reader's language, and the home page stays", async ({
  page,
}) => {
  await page.goto('/');
  for (const [name, text, sentence] of files) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(notice(page), name).toContainText(sentence);
    await expect(notice(page), name).toContainText('seharusnya');
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
  }
});

function example(parameters: Record<string, unknown>) {
  return {
    format: 'unroll/1',
    vocabulary: ['A', 'B'],
    inputs: ['A', 'B'],
    layers: [
      {
        cell: 'rnn',
        hidden: 1,
        parameters: { W_xh: [[1, 2]], W_hh: [[1]], b_h: [0], ...parameters },
      },
    ],
  };
}

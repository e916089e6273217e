import { expect, test } from './fixtures.ts';
import { expectAt, numbersIn, openLesson, printed, reference } from './step-screen.ts';

const curve: number[] = reference('g1_abccd').sgd_lr0p1_sum.loss_curve_0_to_200;

test('update and go on leads through the epochs of the reference, and back to the same numbers', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.loss');
  const pane = page.locator('.computation:visible');
  const start = await numbersIn(pane);
  await expect(pane).toContainText(printed(curve[0] ?? 0, 4));
  await page.getByRole('button', { name: /Update/ }).click();
  await expectAt(page, 'e1.f1.x');
  for (const [button, epoch] of [
    ['+10', 11],
    ['+100', 111],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expectAt(page, `e${epoch}.f1.x`);
  }
  await openLesson(page, 'abccd', 'e82.loss');
  await expect(pane).toContainText(printed(curve[82] ?? 0, 4));
  await page.getByRole('button', { name: 'Kembali ke epoch 0' }).click();
  await expectAt(page, 'e0.f1.x');
  await openLesson(page, 'abccd', 'e0.loss');
  expect(await numbersIn(pane)).toEqual(start);
});

test('where the numbers explode the last finite epoch stays, with one sentence that says what to try', async ({
  page,
}) => {
  await page.goto('/');
  const example = {
    format: 'unroll/1',
    inputs: [[1], [1], [1]],
    targets: [[0], [0], [0]],
    layers: [
      {
        cell: 'rnn',
        hidden: 1,
        activation: 'linear',
        parameters: { W_xh: [[2]], W_hh: [[3]], b_h: [0] },
      },
    ],
    readout: null,
    loss: 'half-squared-error',
    optimizer: { name: 'sgd', learningRate: 1 },
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'burst.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(example)),
  });
  await expect(page.locator('.computation:visible')).toBeVisible();
  await page.getByRole('button', { name: '+100', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'exploding gradient' })).toContainText(
    'clipping',
  );
  await expect(page.locator('body')).not.toContainText('NaN');
});

test('the badge states the live gradient check', async ({ page }) => {
  await openLesson(page, 'abccd', 'e0.b3.dh');
  await expect(page.locator('.gradient-badge')).toHaveAttribute('data-state', 'passed');
});

test('with a fault planted in the derivative of tanh the badge turns red', async ({ page }) => {
  let planted = 0;
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const faulty = body.replace(/\((\w+),(\w+)\)=>1-\2\*\2/g, (_, a: string, h: string) => {
      planted++;
      return `(${a},${h})=>1-${h}`;
    });
    await route.fulfill({ response, body: faulty });
  });
  await openLesson(page, 'abccd', 'e0.b3.dh');
  expect(planted).toBe(1);
  await expect(page.locator('.gradient-badge')).toHaveAttribute('data-state', 'failed');
  await page.unrouteAll({ behavior: 'ignoreErrors' }); // what loads later is still under way
});

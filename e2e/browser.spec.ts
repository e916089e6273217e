import { expect, test } from '@playwright/test';
import { type Browser, climb } from './browser.ts';

const BROKEN = { name: 'broken', find: () => ({ executablePath: '/broken' }) };
const ABSENT = { name: 'absent', find: () => undefined };
const GOOD = { name: 'good', find: () => ({ executablePath: '/good' }) };

async function launch({ executablePath }: Browser): Promise<void> {
  if (executablePath !== '/good') throw new Error('exit code 127\nlong log');
}

test('a browser that is there but does not launch is passed over', async () => {
  expect(await climb([BROKEN, ABSENT, GOOD], launch)).toEqual({ executablePath: '/good' });
});

test('without any browser the error lists what was tried', async () => {
  const attempt = climb([BROKEN, ABSENT], launch);
  await expect(attempt).rejects.toThrow(/broken: exit code 127\n {2}absent: nothing there$/);
});

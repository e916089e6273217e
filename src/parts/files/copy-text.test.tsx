import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

const clipboard = (writeText: ((text: string) => Promise<void>) | undefined): void => {
  vi.stubGlobal('navigator', { clipboard: writeText && { writeText } });
};

/** What is selected when the page is asked to copy, and where that stands. */
function watchCopy(answer: () => boolean) {
  const seen: { text: string; within: string }[] = [];
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: () => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('found nothing selected');
      const text = field.value.slice(field.selectionStart, field.selectionEnd);
      seen.push({ text, within: field.parentElement?.tagName ?? '' });
      return answer();
    },
  });
  return seen;
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

test('a text is copied by the clipboard of the page where it has one', async () => {
  const written: string[] = [];
  clipboard(async (text) => void written.push(text));
  const selected = watchCopy(() => true);
  expect(await copyText('h = 0.5')).toBe(true);
  expect([written, selected]).toEqual([['h = 0.5'], []]);
});

describe.each([
  ['has none, as over plain http', undefined],
  ['refuses', () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'))],
])('where the page %s', (_, writeText) => {
  test('it is selected and copied, and the focus stays where it was', async () => {
    clipboard(writeText);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const selected = watchCopy(() => true);
    expect(await copyText('a\nb')).toBe(true);
    expect(selected).toEqual([{ text: 'a\nb', within: 'BODY' }]);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('within a dialog that is open it is selected there', async () => {
    clipboard(writeText);
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    const selected = watchCopy(() => true);
    await copyText('x');
    expect(selected).toEqual([{ text: 'x', within: 'DIALOG' }]);
  });

  test('it is said where that does not work either', async () => {
    clipboard(writeText);
    watchCopy(() => false);
    expect(await copyText('x')).toBe(false);
    Reflect.deleteProperty(document, 'execCommand');
    expect(await copyText('x')).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});

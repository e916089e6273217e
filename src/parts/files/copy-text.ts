/**
 * Puts a text on the clipboard and says whether that worked. A page that came over plain http, or one in a frame, has
 * no clipboard of its own: there it copies as the reader would, from a selected field.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true; // no keyboard comes up on a phone
  field.className = 'sr-only';
  const place = document.querySelector('dialog[open]') ?? document.body; // what lies under a dialog takes no focus
  place.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

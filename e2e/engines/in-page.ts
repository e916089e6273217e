// Functions that run in the page, sent as text: each is whole in itself.

/** The numbers that a part of the page shows, in its order, after the place that its address names. */
export function numbersShown(part: string): readonly string[] {
  const numbers = [location.hash.replace(/own-\w+/, 'own')]; // a file of the reader's own gets its name by chance
  for (const root of document.querySelectorAll(part)) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const found = text.nodeValue?.match(/[−-]?\d+(?:[.,]\d+)*[⁻⁰¹²³⁴-⁹]*/g);
      const { parentElement: parent } = text;
      if (found == null || parent === null) continue;
      if (parent.closest('.is-aside, .katex-mathml, script, style')) continue; // drawn ahead; read aloud only
      if (parent.getClientRects().length > 0) numbers.push(...found);
    }
  }
  return numbers;
}

/** Whether the page has come to rest: opened, its fonts loaded, nothing being trained. */
export function isAtRest(): boolean {
  const isOpen = document.querySelector('h1, .lab, .computation, .glossary') !== null;
  const isLoading = document.querySelector('.loading, .training-note:not([data-done="true"])');
  return isOpen && isLoading === null && document.fonts.status === 'loaded';
}

/** What has gone wrong since it was asked last. */
export function takeFaults(): readonly string[] {
  const faults: unknown = Reflect.get(window, 'faults');
  return Array.isArray(faults) ? faults.splice(0) : ['watch.js: did not run'];
}

/** Clicks what is named so, or chooses that entry of a list; false where nothing that is visible is. */
export function choose(name: string): boolean {
  const named = (each: Element): boolean =>
    (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name;
  for (const each of document.querySelectorAll('button, a, summary, [role="tab"], option')) {
    if (!named(each)) continue;
    if (each instanceof HTMLOptionElement) {
      const list = each.closest('select');
      if (list === null) continue;
      list.value = each.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }
    if (!(each instanceof HTMLElement) || each.getClientRects().length === 0) continue;
    each.click();
    return true;
  }
  return false;
}

/** Types into the field with that label, or moves the slider; `half` is the middle of its range. False where none is there. */
export function fill(label: string, text: string): boolean {
  const field = [...document.querySelectorAll('input')].find(
    (each) => (each.getAttribute('aria-label') ?? each.labels?.[0]?.textContent)?.trim() === label,
  );
  if (field === undefined) return false;
  const value = text === 'half' ? String(Math.floor(Number(field.max) / 2)) : text;
  field.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
  return true;
}

export const says = (text: string): boolean => document.body.textContent?.includes(text) ?? false;

/** By how many px a page is wider than the window that a frame gives it. */
export function tooWide(): number {
  const page = document.querySelector('iframe')?.contentDocument?.documentElement;
  return page === undefined ? Number.NaN : page.scrollWidth - page.clientWidth;
}

/** Loads an address of the app in a frame of that size. */
export function frame(address: string, width: number, height: number): void {
  const frame = document.querySelector('iframe');
  if (frame === null) return;
  frame.width = String(width);
  frame.height = String(height);
  const { contentWindow: inside } = frame;
  if (inside?.location.pathname === '/') inside.location.hash = address;
  else frame.src = `./${address}`;
}

/** Whether the page in the frame shows more than a note that it loads. */
export function isFrameOpen(): boolean {
  const page = frameOf();
  const opened = page?.querySelector('.lab-main > *, .computation, .glossary, h1') ?? null;
  return opened !== null && page?.querySelector('.loading') === null;

  function frameOf(): Document | null {
    return document.querySelector('iframe')?.contentDocument ?? null;
  }
}

/** The share of the height that what floats above the page takes. */
export function floating(): number | null {
  const open = document.querySelector(':popover-open') ?? document.querySelector('dialog[open]');
  return open === null ? null : open.getBoundingClientRect().height / innerHeight;
}

export function clickFirst(selector: string): boolean {
  const first = document.querySelector<HTMLElement>(selector);
  first?.click();
  return first !== null;
}

export function termLines(): readonly string[] {
  return [...document.querySelectorAll('.term')].map(
    (term) =>
      `${getComputedStyle(term).textDecorationLine} ${getComputedStyle(term).textDecorationStyle}`,
  );
}

import type { CarriedFont } from '../../scene/picture/write-svg.ts';

/**
 * The fonts of the page that the text of a drawing is set in, file and all. One that cannot be had is left out: the
 * text is then set in the next of its families.
 */
export async function carriedFonts(drawing: Element): Promise<readonly CarriedFont[]> {
  const [family = ''] = getComputedStyle(drawing).fontFamily.split(',').map(bare);
  const faces = fontFaces().filter(
    ({ style }) => bare(style.getPropertyValue('font-family')) === family,
  );
  const used = new Set(Array.from(drawing.textContent ?? '', (each) => lastWith(faces, each)));
  const loaded = await Promise.all(
    [...used].map((face) => (face === undefined ? undefined : load(face))),
  );
  return loaded.filter((each) => each !== undefined);
}

const bare = (family: string): string => family.replaceAll(/["']/g, '').trim();

/** Of several faces with a character, the browser takes the one that was declared last. */
const lastWith = (faces: readonly CSSFontFaceRule[], character: string) =>
  faces.findLast(({ style }) =>
    covers(style.getPropertyValue('unicode-range'), character.codePointAt(0) ?? 0),
  );

const fontFaces = (): readonly CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap(({ cssRules }) =>
    [...cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );

/** Whether a character is in the ranges: `U+0-FF, U+131`. */
const covers = (ranges: string, code: number): boolean =>
  [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].some(
    ([, from = '', to = from]) =>
      Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16),
  );

async function load({
  style,
  parentStyleSheet,
}: CSSFontFaceRule): Promise<CarriedFont | undefined> {
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  try {
    const response = await fetch(new URL(address, parentStyleSheet?.href ?? location.href));
    if (!response.ok) return undefined;
    return {
      family: style.getPropertyValue('font-family'),
      weight: style.getPropertyValue('font-weight'),
      characters: style.getPropertyValue('unicode-range'),
      source: `data:font/woff2;base64,${base64(new Uint8Array(await response.arrayBuffer()))}`,
    };
  } catch {
    return undefined;
  }
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

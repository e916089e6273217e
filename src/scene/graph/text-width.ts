import { graphemesOf } from '../../engine/graphemes.ts';

/** Advance widths of Inter with tabular figures, in 1/100 em; what is not listed counts as an average letter. */
const advances: Readonly<Record<string, number>> = {
  '.': 27,
  ',': 27,
  '−': 65,
  '·': 33,
  '⁻': 34,
  ' ': 28,
  '…': 96,
  '∂': 49,
  '=': 65,
  '→': 100,
  '(': 39,
  ')': 39,
  '⟨': 38,
  '⟩': 38,
  '[': 39,
  ']': 39,
  Γ: 62,
  '\u0302': 0,
  '\u0303': 0,
  '\u0304': 0,
  W: 104,
  w: 85,
  m: 91,
  U: 75,
  V: 75,
  D: 74,
  l: 27,
  i: 27,
  t: 37,
  r: 42,
  f: 38,
  s: 56,
};

const superscript = 47;
const letter = 65;
const capital = 76;

/** The room that a text takes on a line, in px: a close upper bound for Inter in semibold. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const char of text) hundredths += advanceOf(char);
  return (hundredths / 100) * size;
}

function advanceOf(char: string): number {
  const known = advances[char];
  if (known !== undefined) return known;
  if (char >= '0' && char <= '9') return letter;
  if (/[⁰¹²³⁴-⁹]/.test(char)) return superscript;
  return /[A-Z]/.test(char) ? capital : letter;
}

/** A text cut to a room on its line, with … where it is cut; whole where that would not make it shorter. */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const chars = [...graphemesOf(text)];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > room) chars.pop();
  const short = `${chars.join('')}…`;
  return textWidth(short, size) < textWidth(text, size) ? short : text;
}

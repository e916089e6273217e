import { entryOf } from '../engine/entry-of.ts';
import { graphemesOf } from '../engine/graphemes.ts';
import { hasUpperIndex, indicesOf, type MathSymbol, prefixOf, wholeOf } from './symbol.ts';
import type { Sign, Written } from './written.ts';

const signs: Readonly<Record<Sign, string>> = {
  '+': ' + ',
  '−': ' - ',
  '=': ' = ',
  '≈': ' \\approx ',
  '·': ' \\cdot ',
  '⊙': ' \\odot ',
  '×': ' \\times ',
  ',': ',\\, ',
  Σ: '\\textstyle\\sum ',
  apply: '\\!',
};

/** How a sign keeps its distances, and may end a line, inside a mark. */
const places: Readonly<Partial<Record<Sign, string>>> = {
  '+': 'mathbin',
  '−': 'mathbin',
  '=': 'mathrel',
  '≈': 'mathrel',
  '·': 'mathbin',
  '⊙': 'mathbin',
  '×': 'mathbin',
  ',': 'mathpunct',
  Σ: 'mathop',
};

const letters: Readonly<Record<string, string>> = {
  'y\u0304': '\\bar{y}',
  'y\u0302': '\\hat{y}',
  'c\u0303': '\\tilde{c}',
  'h\u0303': '\\tilde{h}',
  'b′': "b'",
  Γ: '\\Gamma',
  τ: '\\tau',
  η: '\\eta',
  μ: '\\mu',
  β: '\\beta',
  ε: '\\varepsilon',
  θ: '\\theta',
  σ: '\\sigma',
  m̂: '\\hat{m}',
  v̂: '\\hat{v}',
  '‖g‖': '\\lVert g \\rVert',
  '⊤': '\\top',
  tanh: '\\tanh',
  ln: '\\ln',
  min: '\\min',
  max: '\\max',
};

/** How a part is marked by what it is. */
type Mark = (name: string, latex: string) => string;

const withClass: Mark = (name, latex) => `\\htmlClass{${name}}{${latex}}`;
const unmarked: Mark = (_, latex) => latex;

/** LaTeX of a written formula for the screen. Running parts and weights get classes: `ink`, `role-input` … */
export const latexOf = (of: Written<MathSymbol>): string => write(of, withClass);

/** LaTeX of equations for a paper: no classes, one below another. */
export function plainLatexOf(equations: readonly Written<MathSymbol>[]): string {
  const lines = equations.map((each) => write(each, unmarked));
  const [first = ''] = lines;
  return lines.length < 2 ? first : `\\begin{gathered}\n${lines.join(' \\\\\n')}\n\\end{gathered}`;
}

function write(of: Written<MathSymbol>, mark: Mark): string {
  const inner = (part: Written<MathSymbol>): string => write(part, mark);
  switch (of.kind) {
    case 'leaf':
      return latexOfSymbol(of.leaf, mark);
    case 'text':
      return latexOfText(of);
    case 'sign':
      return signs[of.sign];
    case 'row':
      return of.parts
        .map(
          (part, index) => (index === 0 ? '' : separator(of.parts[index - 1], part)) + inner(part),
        )
        .join('');
    case 'group':
      return `\\left(${inner(of.of)}\\right)`;
    case 'fraction':
      return `\\frac{${inner(of.over)}}{${inner(of.under)}}`;
    case 'scripts':
      return latexOfScripts(of, mark);
    case 'root':
      return `\\sqrt{${inner(of.of)}}`;
    case 'brace':
      return `\\underbrace{\\textstyle ${inner(of.of)}}_{${inner(of.label)}}`;
    default:
      return mark === unmarked ? inner(of.of) : inked(of.of, mark);
  }
}

/** Every part of a row has ink of its own: a formula that is marked as one piece would not break between its terms. */
function inked(of: Written<MathSymbol>, mark: Mark): string {
  if (of.kind === 'row')
    return of.parts
      .map(
        (part, index) =>
          (index === 0 ? '' : separator(of.parts[index - 1], part)) + inked(part, mark),
      )
      .join('');
  if (of.kind !== 'sign') return mark('ink', write(of, mark));
  const place = places[of.sign];
  return place === undefined
    ? signs[of.sign]
    : ` \\${place}{${mark('ink', signs[of.sign].trim())}} `;
}

function latexOfText({
  text,
  upright: isUpright,
}: Extract<Written<MathSymbol>, { kind: 'text' }>): string {
  return entryOf(letters, text) ?? (isUpright === true ? uprightTex(text) : escapeTex(text));
}

/** Words; a hyphen between letters is none of the signs of arithmetic. */
const uprightTex = (text: string): string =>
  `\\mathrm{${escapeTex(text).replace(/(\p{L})-(?=\p{L})/gu, '$1\\text{-}')}}`;

/** What stands below and above; ⊤ joins an index that stands above already, a power goes around it. */
function latexOfScripts(
  { base, sub, sup }: Extract<Written<MathSymbol>, { kind: 'scripts' }>,
  mark: Mark,
): string {
  const isTransposed = sup?.kind === 'text' && sup.text === '⊤';
  const isRaised = base.kind === 'leaf' && hasUpperIndex(base.leaf);
  if (isRaised && isTransposed) return latexOfSymbol(base.leaf, mark, '\\top');
  const below = sub === undefined ? '' : `_{${write(sub, mark)}}`;
  const above = sup === undefined ? '' : `^{${write(sup, mark)}}`;
  const inner = write(base, mark);
  const fenced = isRaised && above !== '' ? `\\left(${inner}\\right)` : inner;
  return `{${fenced}}${below}${above}`;
}

/** A thin space between factors that stand beside each other without a sign. */
function separator(before: Written<MathSymbol> | undefined, after: Written<MathSymbol>): string {
  return before?.kind === 'sign' || after.kind === 'sign' ? '' : '\\,';
}

function latexOfSymbol(symbol: MathSymbol, mark: Mark, above = ''): string {
  const { name, gradient, role } = symbol;
  const prefix = prefixOf(name);
  if (prefix !== undefined) return latexWithPrefix(symbol, prefix, mark, above);
  const base =
    entryOf(letters, name.base) ?? (name.upright === true ? `\\mathit{${name.base}}` : name.base);
  const { below, layer, time } = indicesOf(symbol);
  const sub = below.map(indexText).join(',');
  const sup = `${layer}${indexText(time)}${above}`;
  const plain = `${base}${sub === '' ? '' : `_{${sub}}`}${sup === '' ? '' : `^{${sup}}`}`;
  const coloured = role === undefined ? plain : mark(`role-${role}`, plain);
  if (gradient === undefined) return coloured;
  const fraction = `\\frac{\\partial L}{\\partial ${coloured}}`;
  return mark('gradient', fraction);
}

/** 1 − Γ or −W; a gradient or a transposed sign goes around it. */
function latexWithPrefix(
  { gradient, ...symbol }: MathSymbol,
  prefix: string,
  mark: Mark,
  above: string,
): string {
  const inner = `${prefix.replace('−', '-')}${latexOfSymbol({ ...symbol, name: wholeOf(symbol.name) }, mark)}`;
  if (gradient !== undefined) return mark('gradient', `\\frac{\\partial L}{\\partial (${inner})}`);
  return above === '' ? inner : `(${inner})^{${above}}`;
}

/** Words and joined letters in one piece; a timestep as the sum that it is. */
const indexText = (text: string): string =>
  /^[\p{L}…]{2,}$/u.test(text)
    ? `\\mathit{${text}}`
    : text.replace('−', '-').replace('⟨', '\\langle ').replace('⟩', '\\rangle ');

/** Letters that mean something to TeX, where a backslash before them is not enough. */
const ownMeaning: Readonly<Record<string, string>> = {
  '\\': '\\backslash ',
  '^': '\\text{\\textasciicircum}',
  '~': '\\text{\\textasciitilde}',
  '−': '-',
};

/** What can be seen and stands by itself; controls, private use and halves of characters are shown by this sign. */
const unseen = '?';
const isSeen = /^[\p{L}\p{N}\p{P}\p{S}]/u;
/** Letters that a formula can put a mark on, and the marks that it knows. */
const isMarked = /^[a-zA-Z][\u0300-\u0304\u0306-\u0308\u030A-\u030C]$/u;

/** One letter of a text, with its marks where a formula has them; a letter that it cannot mark stands without. */
function escapeLetter(letter: string): string {
  if (isMarked.test(letter)) return letter;
  const bare = letter.replace(/\p{M}|\p{C}/gu, '');
  const own = entryOf(ownMeaning, bare);
  if (own !== undefined) return own;
  if (/^[_%#&${} ]$/.test(bare)) return `\\${bare}`;
  return isSeen.test(bare) ? bare : unseen;
}

/** A word, a reader's token or a number; a decimal comma without the space that follows one in a list. */
const escapeTex = (text: string): string =>
  graphemesOf(text)
    .map(escapeLetter)
    .join('')
    .replace(/(\d),(?=\d)/g, '$1{,}');

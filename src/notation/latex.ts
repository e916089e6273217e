import { hasUpperIndex, indicesOf, type MathSymbol } from './symbol.ts';
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

const letters: Readonly<Record<string, string>> = {
  'y\u0304': '\\bar{y}',
  'y\u0302': '\\hat{y}',
  'c\u0303': '\\tilde{c}',
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

/** LaTeX of a written formula. Running parts and weights get classes: `ink`, `role-input` … */
export function latexOf(of: Written<MathSymbol>): string {
  switch (of.kind) {
    case 'leaf':
      return latexOfSymbol(of.leaf);
    case 'text':
      return latexOfText(of);
    case 'sign':
      return signs[of.sign];
    case 'row':
      return of.parts
        .map(
          (part, index) =>
            (index === 0 ? '' : separator(of.parts[index - 1], part)) + latexOf(part),
        )
        .join('');
    case 'group':
      return `\\left(${latexOf(of.of)}\\right)`;
    case 'fraction':
      return `\\frac{${latexOf(of.over)}}{${latexOf(of.under)}}`;
    case 'scripts':
      return latexOfScripts(of);
    case 'root':
      return `\\sqrt{${latexOf(of.of)}}`;
    case 'brace':
      return `\\underbrace{\\textstyle ${latexOf(of.of)}}_{${latexOf(of.label)}}`;
    default:
      return `\\htmlClass{ink}{${latexOf(of.of)}}`;
  }
}

function latexOfText({
  text,
  upright: isUpright,
}: Extract<Written<MathSymbol>, { kind: 'text' }>): string {
  return letters[text] ?? (isUpright === true ? uprightTex(text) : escapeTex(text));
}

/** Words; a hyphen between letters is none of the signs of arithmetic. */
const uprightTex = (text: string): string =>
  `\\mathrm{${escapeTex(text).replace(/(\p{L})-(?=\p{L})/gu, '$1\\text{-}')}}`;

/** What stands below and above; ⊤ joins an index that stands above already, a power goes around it. */
function latexOfScripts({
  base,
  sub,
  sup,
}: Extract<Written<MathSymbol>, { kind: 'scripts' }>): string {
  const isTransposed = sup?.kind === 'text' && sup.text === '⊤';
  const isRaised = base.kind === 'leaf' && hasUpperIndex(base.leaf);
  if (isRaised && isTransposed) return latexOfSymbol(base.leaf, '\\top');
  const below = sub === undefined ? '' : `_{${latexOf(sub)}}`;
  const above = sup === undefined ? '' : `^{${latexOf(sup)}}`;
  const inner = isRaised && above !== '' ? `\\left(${latexOf(base)}\\right)` : latexOf(base);
  return `{${inner}}${below}${above}`;
}

/** A thin space between factors that stand beside each other without a sign. */
function separator(before: Written<MathSymbol> | undefined, after: Written<MathSymbol>): string {
  return before?.kind === 'sign' || after.kind === 'sign' ? '' : '\\,';
}

function latexOfSymbol(symbol: MathSymbol, above = ''): string {
  const { name, gradient, role } = symbol;
  const base = letters[name.base] ?? (name.upright === true ? `\\mathit{${name.base}}` : name.base);
  const { below, layer, time } = indicesOf(symbol);
  const sub = below.map(indexText).join(',');
  const sup = `${layer}${indexText(time)}${above}`;
  const plain = `${base}${sub === '' ? '' : `_{${sub}}`}${sup === '' ? '' : `^{${sup}}`}`;
  const coloured = role === undefined ? plain : `\\htmlClass{role-${role}}{${plain}}`;
  if (gradient === undefined) return coloured;
  const fraction = `\\frac{\\partial L}{\\partial ${coloured}}`;
  return `\\htmlClass{gradient}{${fraction}}`;
}

/** Words and joined letters in one piece; a timestep as the sum that it is. */
const indexText = (text: string): string =>
  /^[\p{L}…]{2,}$/u.test(text)
    ? `\\mathit{${text}}`
    : text.replace('−', '-').replace('⟨', '\\langle ').replace('⟩', '\\rangle ');

const escapeTex = (text: string): string =>
  text.replace(/[_%#&$]/g, (each) => `\\${each}`).replace(/ /g, '\\ ');

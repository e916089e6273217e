import type { MathSymbol } from './symbol.ts';
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
  return letters[text] ?? (isUpright === true ? `\\mathrm{${escapeTex(text)}}` : escapeTex(text));
}

/** What stands below and above; the ⊤ of a weight with a layer joins the layer's number. */
function latexOfScripts({
  base,
  sub,
  sup,
}: Extract<Written<MathSymbol>, { kind: 'scripts' }>): string {
  const isTransposed = sup?.kind === 'text' && sup.text === '⊤';
  if (base.kind === 'leaf' && base.leaf.layer !== undefined && isTransposed)
    return latexOfSymbol(base.leaf, '\\top');
  const below = sub === undefined ? '' : `_{${latexOf(sub)}}`;
  const above = sup === undefined ? '' : `^{${latexOf(sup)}}`;
  return `{${latexOf(base)}}${below}${above}`;
}

/** A thin space between factors that stand beside each other without a sign. */
function separator(before: Written<MathSymbol> | undefined, after: Written<MathSymbol>): string {
  return before?.kind === 'sign' || after.kind === 'sign' ? '' : '\\,';
}

function latexOfSymbol({ name, time, layer, gradient, role }: MathSymbol, above = ''): string {
  const base = letters[name.base] ?? (name.upright === true ? `\\mathit{${name.base}}` : name.base);
  const below = [name.sub === undefined ? undefined : upright(name.sub), time?.replace('−', '-')];
  const sub = below.filter((each) => each !== undefined).join(',');
  const sup = layer === undefined ? '' : `^{(${layer})${above}}`;
  const plain = `${base}${sub === '' ? '' : `_{${sub}}`}${sup}`;
  const coloured = role === undefined ? plain : `\\htmlClass{role-${role}}{${plain}}`;
  if (gradient === undefined) return coloured;
  const fraction = `\\frac{\\partial L}{\\partial ${coloured}}`;
  return `\\htmlClass{gradient}{${fraction}}`;
}

const upright = (text: string): string => (text.length > 1 ? `\\mathit{${text}}` : text);
const escapeTex = (text: string): string =>
  text.replace(/[_%#&$]/g, (each) => `\\${each}`).replace(/ /g, '\\ ');

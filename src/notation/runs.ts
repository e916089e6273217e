import type { MathSymbol, WeightRole } from './symbol.ts';
import type { Written } from './written.ts';

/** A piece of text in one style, for SVG, table headings and spoken words. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly position?: 'sub' | 'sup';
  readonly role?: WeightRole;
}

/** A written formula as text runs: h₁, W h₁ + b. Fractions are written with a slash. */
export function runsOf(of: Written<MathSymbol>): readonly Run[] {
  switch (of.kind) {
    case 'leaf':
      return runsOfSymbol(of.leaf);
    case 'text':
      return [{ text: of.text, italic: of.upright !== true }];
    case 'sign':
      return of.sign === 'apply'
        ? []
        : [{ text: of.sign === 'Σ' ? 'Σ ' : of.sign === ',' ? ', ' : ` ${of.sign} ` }];
    case 'row':
      return of.parts.flatMap(runsOf);
    case 'group':
      return [{ text: '(' }, ...runsOf(of.of), { text: ')' }];
    case 'fraction':
      return [...runsOf(of.over), { text: ' / ' }, ...runsOf(of.under)];
    case 'scripts':
      return [...runsOf(of.base), ...moved(of.sub, 'sub'), ...moved(of.sup, 'sup')];
    case 'root':
      return [{ text: '√(' }, ...runsOf(of.of), { text: ')' }];
    default:
      return runsOf(of.of);
  }
}

const moved = (of: Written<MathSymbol> | undefined, position: 'sub' | 'sup'): readonly Run[] =>
  of === undefined ? [] : runsOf(of).map((run) => ({ ...run, position }));

function runsOfSymbol({ name, time, layer, gradient, role }: MathSymbol): readonly Run[] {
  const styled = role === undefined ? {} : { role };
  const below = [name.sub, time].filter((each) => each !== undefined).join(',');
  return [
    ...(gradient === undefined ? [] : [{ text: '∂' }]),
    { text: name.base, italic: true, ...styled },
    ...(below === '' ? [] : [{ text: below, position: 'sub' as const, ...styled }]),
    ...(layer === undefined ? [] : [{ text: `(${layer})`, position: 'sup' as const }]),
  ];
}

/** The runs as one plain string, for speech and titles. */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

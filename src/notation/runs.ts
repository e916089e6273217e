import { raisedDigits } from './number.ts';
import {
  hasUpperIndex,
  indicesOf,
  type MathSymbol,
  prefixOf,
  type WeightRole,
  wholeOf,
} from './symbol.ts';
import type { Written } from './written.ts';

/** A piece of text in one style, for SVG, table headings and spoken words. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly position?: 'sub' | 'sup';
  /** The number of a layer, which may be left out where the place says it. */
  readonly isLayer?: boolean;
  /** A power, which is no index. */
  readonly isPower?: boolean;
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
      return [...runsOfBase(of), ...moved(of.sub, 'sub'), ...runsAbove(of.sup)];
    case 'root':
      return [{ text: '√(' }, ...runsOf(of.of), { text: ')' }];
    default:
      return runsOf(of.of);
  }
}

const moved = (of: Written<MathSymbol> | undefined, position: 'sub' | 'sup'): readonly Run[] =>
  of === undefined ? [] : runsOf(of).map((run) => ({ ...run, position }));

function runsAbove(sup: Written<MathSymbol> | undefined): readonly Run[] {
  const isNumber = sup?.kind === 'text' && /^\d+$/.test(sup.text);
  return moved(sup, 'sup').map((run) => (isNumber ? { ...run, isPower: true } : run));
}

/** What stands above already keeps apart from a power: (h⁽¹⁾)². */
function runsOfBase({
  base,
  sup,
}: Extract<Written<MathSymbol>, { kind: 'scripts' }>): readonly Run[] {
  const isPower = sup !== undefined && !(sup.kind === 'text' && sup.text === '⊤');
  return isPower && base.kind === 'leaf' && hasUpperIndex(base.leaf)
    ? [{ text: '(' }, ...runsOf(base), { text: ')' }]
    : runsOf(base);
}

function runsOfSymbol(symbol: MathSymbol): readonly Run[] {
  const { name, gradient, role } = symbol;
  const styled = role === undefined ? {} : { role };
  const { below, layer, time } = indicesOf(symbol);
  const prefix = prefixOf(name);
  if (prefix !== undefined) return runsWithPrefix(symbol, prefix);
  return [
    ...(gradient === undefined ? [] : [{ text: '∂' }]),
    { text: name.base, italic: true, ...styled },
    ...(below.length === 0 ? [] : [{ text: below.join(','), position: 'sub' as const, ...styled }]),
    ...(layer === '' ? [] : [{ text: layer, position: 'sup' as const, isLayer: true }]),
    ...(time === '' ? [] : [{ text: time, position: 'sup' as const }]),
  ];
}

/** 1 − Γ or −W, or ∂(1 − Γ). */
function runsWithPrefix({ gradient, ...symbol }: MathSymbol, prefix: string): readonly Run[] {
  const inner = [{ text: prefix }, ...runsOfSymbol({ ...symbol, name: wholeOf(symbol.name) })];
  return gradient === undefined ? inner : [{ text: '∂(' }, ...inner, { text: ')' }];
}

/**
 * The runs as they are read aloud, for every label, title and announcement: symbols and indices apart, h 3, 2 for the
 * third h of layer 2, h 3² for its square, W h 1 for a product.
 */
export const spokenText = (runs: readonly Run[]): string =>
  runs.map((run, at) => pauseBetween(runs[at - 1], run) + spokenRun(run)).join('');

/** The brackets of an index tell kinds of indices apart for the eye: a voice says the number. */
const spokenRun = ({ text, position, isPower }: Run): string =>
  isPower === true
    ? text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? '')
    : position === undefined
      ? text
      : text.replace(/^[([⟨]|[)\]⟩]$/gu, '');

function pauseBetween(before: Run | undefined, { text, position, isLayer, isPower }: Run): string {
  if (
    isPower === true ||
    before === undefined ||
    /[\s([√∂]$/u.test(before.text) ||
    /^[\s,.)\]]/u.test(text)
  )
    return '';
  if (position === undefined) return /^[\p{L}\d∂]/u.test(text) ? ' ' : '';
  if (before.position === undefined) return ' ';
  const isSameIndex = before.position === position && before.isLayer === isLayer;
  return isSameIndex ? '' : ', ';
}

/** The runs as one plain string, for what is seen only: read aloud, h₃² is another number (`spokenText`). */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

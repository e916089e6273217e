import { conventionOf } from '../../notation/convention.ts';
import { formatNumber, fullNumber } from '../../notation/number.ts';
import { useLanguage } from '../../parts/use-language.ts';
import type { Hand } from '../../scene/symbols.ts';
import { handOf, selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { Program } from '../../trace/program/program.ts';
import type { BpttTexts } from './texts.id.ts';
import { bpttTexts } from './texts.ts';

/** The texts of the reader's language, and how numbers are written in it. */
export interface Words {
  readonly texts: BpttTexts;
  /** 0.823, and 2.3·10⁻⁹ for what is not 0 but would print as 0. */
  readonly write: (value: number, decimals?: number) => string;
  readonly full: (value: number) => string;
}

export function useWords(): Words {
  const texts = bpttTexts[useLanguage()];
  const comma = useStore(selectComma);
  return {
    texts,
    write: (value, decimals = 3) => formatNumber(value, { decimals, comma }, 'scientific'),
    full: (value) => fullNumber(value, comma),
  };
}

/** How symbols are written: U, W and V, as the sentences and the graph of this page name them. */
export const useHand = (program: Program): Hand =>
  handOf(program, conventionOf('slides'), useStore(selectComma), 'backward');

const digits = '₀₁₂₃₄₅₆₇₈₉';

/** A timestep as it stands below a letter: ₃. */
export const below = (t: number): string =>
  [...String(t)].map((digit) => digits[Number(digit)] ?? '').join('');

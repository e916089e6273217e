import type { Hand } from '../../scene/symbols.ts';
import { handOf, selectComma, selectConvention } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { Program } from '../../trace/program/program.ts';

/** How the symbols of a program are written in the reader's notation. */
export function useHand(program: Program): Hand {
  const convention = useStore(selectConvention);
  return handOf(program, convention, useStore(selectComma), 'backward');
}

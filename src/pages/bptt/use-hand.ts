import { conventionOf } from '../../notation/symbol-tables.ts';
import type { Hand } from '../../scene/symbols.ts';
import { handOf, selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { Program } from '../../trace/program/program.ts';

/** How symbols are written: U, W and V, as the sentences and the graph of this page name them. */
export const useHand = (program: Program): Hand =>
  handOf(program, conventionOf('slides'), useStore(selectComma), 'backward');

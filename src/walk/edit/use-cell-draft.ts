import { useMemo, useState } from 'react';
import type { Cell } from '../../engine/cells/cell.ts';
import { stateOf } from '../../engine/cells/state-of.ts';
import { asFault, type Fault } from '../../engine/fault.ts';
import { startingTexts } from '../../example/edit/cell-texts.ts';
import {
  inputsOfLayer,
  type Kinds,
  kindsOfLayer,
  readCell,
  setCell,
  textOfLayer,
} from '../../example/edit/network.ts';
import type { Example, Layer } from '../../example/example.ts';
import { edit } from '../../store/edit.ts';
import { newWeightStart } from './new-weight-start.ts';

/** A layer of the network that the reader edits, and its index. */
export interface LayerAt {
  readonly example: Example;
  readonly layer: Layer;
  readonly index: number;
}

/** What a draft of equations is: a cell, or why it is none. */
type Checked = { readonly cell: Cell } | { readonly fault: Fault };

interface Draft {
  readonly text: string;
  readonly kinds: Kinds;
  /** What the text is: typed, or one to start from. */
  readonly from: string;
}

export const [asUsed, asTyped] = ['used', 'typed'];

/** The equations that the reader is writing, checked at every letter; used when the reader says so. */
export function useCellDraft({ example, layer, index }: LayerAt) {
  const used = textOfLayer(layer);
  const present: Draft = { text: used, kinds: kindsOfLayer(layer), from: asUsed };
  const [kept, setDraft] = useState<Draft>();
  const [typed, setTyped] = useState<Draft>();
  const [refused, setRefused] = useState<Fault>();
  const draft = kept ?? present;
  const D = inputsOfLayer(example, index);
  const { hidden } = layer;
  const checked = useMemo(() => check(draft, D, hidden), [draft, D, hidden]);
  const put = (next: Draft | undefined): void => {
    setDraft(next);
    setRefused(undefined);
  };
  const type = (text: string): void => {
    const next = { text, kinds: draft.kinds, from: asTyped };
    setTyped(next);
    put(text === used ? undefined : next);
  };
  const startFrom = (id: string): void => {
    const found = startingTexts.find((each) => each.id === id);
    if (id === asUsed) put(undefined);
    else if (id === asTyped) put(typed);
    else if (found !== undefined) put({ text: found.equations, kinds: found.kinds, from: id });
  };
  const use = (): void => {
    const { text: equations, kinds } = draft;
    const cell = { equations, state: [...stateOf(equations)] };
    const fault = edit((before) => setCell(before, index, cell, newWeightStart(), kinds));
    if (fault === undefined) put(undefined);
    else setRefused(fault);
  };
  const fault = refused ?? ('fault' in checked ? checked.fault : undefined);
  const cell = 'cell' in checked ? checked.cell : undefined;
  return { draft, cell, fault, isUsed: draft.text === used, typed, type, startFrom, use, D };
}

function check({ text, kinds }: Draft, D: number, H: number): Checked {
  try {
    return { cell: readCell({ equations: text, state: stateOf(text) }, D, H, kinds) };
  } catch (error) {
    return { fault: asFault(error) };
  }
}

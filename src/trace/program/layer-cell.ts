import { type Cell, functionsOf, layerFunctionNames, switches } from '../../engine/cells/cell.ts';
import { cells, typedCellOf } from '../../engine/cells/index.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import type { Pieces } from '../../engine/pieces.ts';
import type { Layer } from '../../example/example.ts';
import { valuePhrase } from '../../example/issue-phrases.ts';
import type { LayerSide } from '../../example/sides.ts';

/**
 * The cell of the layer at `path` in one direction, which reads `D` numbers where that is known already.
 * @throws Fault where there is no such cell, its text is none, or the layer switches what it does not have.
 */
export function layerCell(
  layer: Layer,
  { parameters }: LayerSide,
  path: string,
  D: number | undefined,
): Cell {
  const cell = within(`${path}.cell`, () => typedCellOf({ ...layer, parameters }, D));
  if (cell === undefined) {
    const wanted = phrase('cellOf', { options: cells.map(({ id }) => id).join(', ') });
    throw new Fault(`${path}.cell`, phrase('value', { value: `${layer.cell}` }), wanted);
  }
  rejectFunctions(layer, cell, path);
  const stranger = switches.find(
    (each) => layer[each] !== undefined && cell.off?.[each] === undefined,
  );
  if (stranger === undefined) return cell;
  const found = phrase('value', { value: String(layer[stranger]) });
  throw new Fault(`${path}.${stranger}`, found, phrase('unknownSwitch', { cell: cell.id }));
}

/** @throws Fault where a layer chooses a function that the equations of its cell do not call. */
function rejectFunctions(layer: Layer, cell: Cell, path: string): void {
  const called = functionsOf(cell);
  const idle = layerFunctionNames.find(
    (name) => layer[name] !== undefined && !called.includes(name),
  );
  if (idle === undefined) return;
  const found = valuePhrase(layer[idle]);
  const wanted = phrase('uncalled', { name: idle });
  throw new Fault(`${path}.${idle}`, found, wanted);
}

/** What `make` makes; a fault of it is about a part of `path`. */
export function within<Made>(path: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw partOf(path, error);
  }
}

/** The same of what is made in pieces. */
export function* withinPieces<Made>(path: string, pieces: Pieces<Made>): Pieces<Made> {
  try {
    return yield* pieces;
  } catch (error) {
    throw partOf(path, error);
  }
}

const partOf = (path: string, error: unknown): unknown =>
  error instanceof Fault
    ? new Fault(`${path}.${error.subject}`, error.found, error.wanted, error.place)
    : error;

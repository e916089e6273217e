/** Levels of a report that are taken apart: its entries, those of a batch, of a network, the timesteps in these. */
const levels = 4;

/** What `JSON.stringify` makes of a value, piece by piece: entries of long lists are made one after another. */
export function* jsonPieces(value: unknown, level = 0): Generator<string> {
  if (typeof value !== 'object' || value === null || level === levels) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* listPieces(value, level);
  else yield* entryPieces(value, level);
}

function* listPieces(list: readonly unknown[], level: number): Generator<string> {
  yield '[';
  for (let at = 0; at < list.length; at++) {
    if (at > 0) yield ',';
    yield* jsonPieces(list[at], level + 1);
  }
  yield ']';
}

function* entryPieces(value: object, level: number): Generator<string> {
  let before = '{';
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(each, level + 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** A part of a page that is walked, with so many steps. */
export interface Part<Id extends string = string> {
  readonly id: Id;
  readonly steps: number;
}

/** Where the reader stands: index of the part, and the step in it from 0. */
export interface Stop {
  readonly part: number;
  readonly step: number;
}

/** The parts of a page by the part that each of its stops belongs to. */
export const partsOf = <Id extends string>(ids: readonly Id[]): readonly Part<Id>[] =>
  [...new Set(ids)].map((id) => ({ id, steps: ids.filter((each) => each === id).length }));

/** Every stop of a page in its order. */
export const stopsOf = (parts: readonly Part[]): readonly Stop[] =>
  parts.flatMap(({ steps }, part) => Array.from({ length: steps }, (_, step) => ({ part, step })));

/** The place of a stop among all stops, from 0. */
export const indexOfStop = (parts: readonly Part[], { part, step }: Stop): number =>
  parts.slice(0, part).reduce((sum, { steps }) => sum + steps, 0) + step;

/** The stop of a place; beyond the ends the first or last one. */
export function stopAt(parts: readonly Part[], index: number): Stop {
  const stops = stopsOf(parts);
  return stops[Math.max(0, Math.min(stops.length - 1, index))] ?? { part: 0, step: 0 };
}

/** The stop that many steps on, never past the ends. */
export const stopBy = (parts: readonly Part[], stop: Stop, by: number): Stop =>
  stopAt(parts, indexOfStop(parts, stop) + by);

/** The stop of a page that changed: where its part has fewer steps now, the last of them. */
export function nearestStop(parts: readonly Part[], { part, step }: Stop): Stop {
  const steps = parts[part]?.steps ?? 1;
  return { part, step: Math.min(step, steps - 1) };
}

/** Whether nothing comes behind a stop. */
export const isLast = (parts: readonly Part[], { part, step }: Stop): boolean =>
  part === parts.length - 1 && step === (parts[part]?.steps ?? 1) - 1;

/** How a stop stands in the address: `order`, or `order.2` behind its first step. */
export function textOfStop(parts: readonly Part[], { part, step }: Stop): string {
  const { id } = parts[part] ?? { id: '' };
  return step === 0 ? id : `${id}.${step + 1}`;
}

/** The stop of a text of the address; the first one for any other text. */
export function stopOfText(parts: readonly Part[], text: string): Stop {
  const [id, number = '1'] = text.split('.');
  const part = parts.findIndex((each) => each.id === id);
  const step = Number(number) - 1;
  const isThere = Number.isInteger(step) && step >= 0 && step < (parts[part]?.steps ?? 0);
  return part < 0 ? { part: 0, step: 0 } : { part, step: isThere ? step : 0 };
}

/** A part of a page that is walked, with so many steps. */
export interface Part {
  readonly id: string;
  readonly steps: number;
}

/** Where the reader stands: index of the part, and the step in it from 0. */
export interface Stop {
  readonly part: number;
  readonly step: number;
}

/** The stop that many steps on, never past the ends. */
export function stopBy(parts: readonly Part[], { part, step }: Stop, by: number): Stop {
  const stops = parts.flatMap(({ steps }, index) =>
    Array.from({ length: steps }, (_, at): Stop => ({ part: index, step: at })),
  );
  const now = stops.findIndex((each) => each.part === part && each.step === step);
  return stops[Math.max(0, Math.min(stops.length - 1, now + by))] ?? { part: 0, step: 0 };
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

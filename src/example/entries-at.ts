import type * as v from 'valibot';

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly getter?: (value: unknown) => Schema;
};

/** The names of the entries that a schema allows at a place of a value; none where it is no object with named entries. */
export function entriesAt(
  schema: Schema,
  value: unknown,
  [key, ...rest]: readonly unknown[],
): readonly string[] {
  const { wrapped, getter, options, item, entries } = schema;
  if (wrapped !== undefined) return entriesAt(wrapped, value, [key, ...rest]);
  if (getter !== undefined) return entriesAt(getter(value), value, [key, ...rest]);
  if (options?.[0]?.entries !== undefined) {
    const chosen = options.find(({ entries: { name } = {} }) =>
      isLiteral(name, valueAt(value, 'name')),
    );
    return chosen === undefined ? [] : entriesAt(chosen, value, [key, ...rest]);
  }
  if (key === undefined) return Object.keys(entries ?? {});
  const inner = item ?? entries?.[String(key)];
  return inner === undefined ? [] : entriesAt(inner, valueAt(value, String(key)), rest);
}

const isLiteral = (schema: (Schema & { readonly literal?: unknown }) | undefined, value: unknown) =>
  schema !== undefined && schema.literal === value;

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;

/**
 * The entry of that name, where the record has one of its own. A name that somebody typed may be one that every object
 * inherits, such as `constructor` or `toString`.
 */
export const entryOf = <T>(
  record: Readonly<Record<string, T>> | undefined | null,
  name: string,
): T | undefined => (record != null && Object.hasOwn(record, name) ? record[name] : undefined);

import type { LedgerGroup } from './ledger.ts';

/** At most `most` row groups, those around timestep `t` (the first ones, where it has none). */
export function groupsAround(
  groups: readonly LedgerGroup[],
  t: number | undefined,
  most: number,
): readonly LedgerGroup[] {
  if (groups.length <= most) return groups;
  const here = Math.max(
    0,
    groups.findIndex((group) => group.t === t),
  );
  const from = Math.max(0, Math.min(groups.length - most, here - Math.floor(most / 2)));
  return groups.slice(from, from + most);
}

/** The groups dealt out over `count` tables, the first ones to the first. */
export function dealGroups(
  groups: readonly LedgerGroup[],
  count: number,
): readonly (readonly LedgerGroup[])[] {
  const each = Math.max(1, Math.ceil(groups.length / count));
  return Array.from({ length: Math.ceil(groups.length / each) }, (_, index) =>
    groups.slice(index * each, (index + 1) * each),
  );
}

/**
 * A list whose entries are made each time that they are looked at, and kept nowhere: what is long and written out once
 * takes the memory of one entry.
 */
export function lazyList<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): readonly Made[] {
  const list: Made[] = [];
  items.forEach((item, index) => {
    Object.defineProperty(list, index, { enumerable: true, get: () => make(item) });
  });
  return list;
}

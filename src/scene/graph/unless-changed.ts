/** What was made for a key the last time, as long as its mark is the same; else it is made anew. */
export function unlessChanged<Made>(): (key: string, mark: string, make: () => Made) => Made {
  const kept = new Map<string, { readonly mark: string; readonly made: Made }>();
  return (key, mark, make) => {
    const last = kept.get(key);
    if (last !== undefined && last.mark === mark) return last.made;
    const made = make();
    kept.set(key, { mark, made });
    return made;
  };
}

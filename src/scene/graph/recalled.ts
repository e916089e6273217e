/** The same answers, each worked out once and only when it is asked for. */
export function recalled<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, { readonly of: Answer }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.of;
    const made = answer(key);
    known.set(key, { of: made });
    return made;
  };
}

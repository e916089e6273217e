/** A sentence of a lesson, its names set as on the slides: b_xh with the xh lowered. */
export function Prose({ children }: { readonly children: string }) {
  return children
    .split(/(?<=\b\p{L})_(\p{L}{1,3})\b/u)
    .map((part, index) => (index % 2 === 1 ? <sub key={`${index}${part}`}>{part}</sub> : part));
}

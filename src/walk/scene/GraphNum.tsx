import { refText, type ValueRef } from '../../trace/block.ts';

/** The place of a number in the drawing, which the painter writes. */
export function GraphNum({ of }: { readonly of: ValueRef }) {
  return <tspan className="num" data-ref={refText(of)} />;
}

import type { DiagramBox } from './diagram.ts';

/** What goes in, what is remembered, what comes out. */
export function Boxes({ boxes }: { readonly boxes: readonly DiagramBox[] }) {
  return boxes.map(({ id, kind, x, y, width, height, text, sub }) => (
    <g key={id} className="kind-box" data-kind={kind}>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'state' ? 8 : 3} />
      <text x={x + width / 2} y={y + height / 2 + 4.5} data-symbol={sub === '' ? undefined : true}>
        {text}
        {sub === '' ? null : (
          <tspan className="kind-sub" data-script="sub" dy="4">
            {sub}
          </tspan>
        )}
      </text>
    </g>
  ));
}

import { useWords } from '../../parts/use-words.ts';
import { type DrawnWeight, drawBlocks } from './blocks.ts';
import { countingTexts } from './texts.ts';
import { type LayerWeights, sizeOf, type Weight } from './weights.ts';

/** The weights of a layer, each with its shape in Keras, its numbers, and its blocks to scale. */
export function BlockList({ weights }: { readonly weights: LayerWeights }) {
  const { texts } = useWords(countingTexts);
  const { drawn, hasThin } = drawBlocks(weights);
  return (
    <div className="counting-drawing">
      <h4>{texts.weights}</h4>
      <ul className="counting-weights">
        {drawn.map((one) => (
          <WeightItem key={one.weight.name} drawn={one} directions={weights.directions} />
        ))}
      </ul>
      {hasThin ? <p className="counting-note">{texts.thin}</p> : null}
    </div>
  );
}

interface WeightItemProps {
  readonly drawn: DrawnWeight;
  readonly directions: 1 | 2;
}

function WeightItem({ drawn, directions }: WeightItemProps) {
  const { texts, count: write } = useWords(countingTexts);
  const { weight } = drawn;
  const gates = weight.gates.length > 1 ? weight.gates.join(' ') : '';
  const shape = weightShape(weight);
  const product = [
    ...[directions, weight.gates.length].filter((count) => count > 1),
    ...(weight.rows.value === 1 && weight.rows.symbol === undefined ? [] : [weight.rows.value]),
    weight.columns.value,
  ];
  const numbers = write(directions * sizeOf(weight));
  return (
    <li data-weight={weight.name}>
      <p className="counting-weight">
        <code>{weight.name}</code> <span>{shape}</span>
        {directions === 2 ? <span> × 2: {texts.bothDirections}</span> : null}
      </p>
      <Blocks drawn={drawn} label={texts.blockLabel(weight.name, shape, gates, directions)} />
      <p className="counting-product">
        {product.length > 1 ? `${product.map(write).join('·')} = ` : null}
        <strong>{numbers}</strong>
      </p>
    </li>
  );
}

/** (50, 200), or (200,) for one row; the gates side by side. */
function weightShape({ rows, columns, gates }: Weight): string {
  const width = gates.length * columns.value;
  return rows.symbol === undefined && rows.value === 1
    ? `(${width},)`
    : `(${rows.value}, ${width})`;
}

function Blocks({ drawn, label }: { readonly drawn: DrawnWeight; readonly label: string }) {
  const { width, height, blocks, cell } = drawn;
  const hasGates = drawn.weight.gates.length > 1;
  const top = hasGates ? 17 : 1; // room for the names of the gates
  const size = { width: width + 2, height: height + top + 1 };
  return (
    <svg
      role="img"
      aria-label={label}
      className="counting-blocks"
      viewBox={`-1 ${-top} ${size.width} ${size.height}`}
      {...size}
    >
      {blocks.map((block) => (
        <g key={block.key} data-gate={block.index % 2}>
          <rect x={block.x} y={0} width={block.width} height={block.height} />
          {cell === undefined ? null : (
            <path className="counting-grid" d={gridPath(block.x, block, cell)} />
          )}
          {hasGates ? (
            <text x={block.x + block.width / 2} y={-5}>
              {block.gate}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** Lines between the single numbers of a block. */
function gridPath(x: number, { width, height }: { width: number; height: number }, cell: number) {
  const across = Array.from({ length: Math.round(width / cell) - 1 }, (_, i) => x + (i + 1) * cell);
  const down = Array.from({ length: Math.round(height / cell) - 1 }, (_, i) => (i + 1) * cell);
  return [
    ...across.map((at) => `M${at} 0V${height}`),
    ...down.map((at) => `M${x} ${at}h${width}`),
  ].join('');
}

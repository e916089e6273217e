import { lowered } from '../../notation/number.ts';
import { useWords } from '../../parts/use-words.ts';
import { blockValues, nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { ArrowView } from './ArrowView.tsx';
import { arrowsOf, boxWidth, middleOf, rows, size } from './graph-place.ts';
import type { Lit, WeightKind } from './lit.ts';
import { bpttTexts } from './texts.ts';

/** How a box is marked: where a disturbance starts, and whether it arrives. */
export type Marks = ReadonlyMap<string, 'source' | 'moved' | 'still'>;

interface UnrolledGraphProps {
  readonly trace: Trace;
  readonly lit: Lit;
  /** Values to show in place of those of the trace. */
  readonly values?: Float64Array;
  readonly marks?: Marks;
  /** The weights that every timestep has a copy of its own of. */
  readonly untied?: WeightKind | undefined;
  /** Whether the path of the slide through y_2 is drawn. */
  readonly slidePath?: boolean;
}

/** The unrolled network with its numbers: input, hidden state, output and loss of every timestep. */
export function UnrolledGraph(props: UnrolledGraphProps) {
  const { trace, lit, values, marks, untied, slidePath = false } = props;
  const { texts } = useWords(bpttTexts);
  const { timesteps } = trace.program;
  const T = timesteps.length;
  const shown = values === undefined ? trace : { ...trace, values };
  const [H, V] = [countOf(trace, timesteps[0]?.layers[0]?.h), countOf(trace, timesteps[0]?.y)];
  const words = [...lit.path].map((each) => each.replace('>', '→')).join(', ');
  return (
    <section
      className="bptt-graph"
      aria-label={texts.partGraph}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and is reached by keyboard
      tabIndex={0}
    >
      <svg
        viewBox={`0 0 ${size.left + size.column * T} ${size.height}`}
        role="img"
        aria-label={texts.graph(words === '' ? texts.noPath : words)}
      >
        {[...arrowsOf(T, H, V)].map(([name, line]) => (
          <ArrowView
            key={name}
            name={name}
            line={line}
            isLit={lit.path.has(name)}
            isNow={lit.now.has(name)}
            untied={untied}
          />
        ))}
        <StartState H={H} />
        {timesteps.map(({ t }) => (
          <Column key={t} trace={shown} t={t} inside={lit.inside} marks={marks} />
        ))}
        {slidePath ? <SlidePath V={V} /> : null}
      </svg>
    </section>
  );
}

const countOf = ({ program }: Trace, node: number | undefined): number =>
  node === undefined ? 0 : nodeOf(program, node).rows;

function StartState({ H }: { readonly H: number }) {
  const y = rows.state.top + (rows.state.row * H) / 2;
  return (
    <text className="bptt-name" x={middleOf(0)} y={y + 6}>
      h₀ = 0
    </text>
  );
}

interface ColumnProps {
  readonly trace: Trace;
  readonly t: number;
  readonly inside: string | undefined;
  readonly marks: Marks | undefined;
}

function Column({ trace, t, inside, marks }: ColumnProps) {
  const { program } = trace;
  const { layers, y, loss } = program.timesteps[t - 1] ?? { layers: [], y: undefined };
  const list = (node: number | undefined): readonly number[] =>
    node === undefined ? [] : [...blockValues(trace, { kind: 'value', node })];
  const { inputs, vocabulary = [] } = program.example;
  const token = String(inputs[t - 1] ?? '');
  const at = (name: string) => ({
    x: middleOf(t),
    name: `${name}${lowered(t)}`,
    mark: marks?.get(`${name}${t}`),
    isInside: inside === `${name}${t}`,
  });
  return (
    <g>
      <LossBox {...at('E')} error={list(loss)[0]} />
      <Vector
        {...at('y')}
        top={rows.output.top}
        row={rows.output.row}
        numbers={list(y)}
        names={vocabulary}
      />
      <Vector {...at('h')} top={rows.state.top} row={rows.state.row} numbers={list(layers[0]?.h)} />
      <InputBox {...at('x')} token={token} />
    </g>
  );
}

interface BoxProps {
  readonly name: string;
  /** Middle of the column. */
  readonly x: number;
  readonly mark: 'source' | 'moved' | 'still' | undefined;
}

function LossBox({ name, x, mark, error }: BoxProps & { readonly error: number | undefined }) {
  const { write } = useWords(bpttTexts);
  const { top, height } = rows.loss;
  return (
    <g className="bptt-box" data-mark={mark} data-empty={error === undefined}>
      <rect x={x - boxWidth / 2} y={top} width={boxWidth} height={height} rx={5} />
      <text x={x} y={top + 21}>
        {error === undefined ? name : `${name} ${write(error)}`}
      </text>
    </g>
  );
}

function InputBox({ name, x, token }: BoxProps & { readonly token: string }) {
  const { top, height } = rows.input;
  return (
    <g className="bptt-box">
      <rect x={x - 30} y={top} width={60} height={height} rx={19} />
      <text className="bptt-token" x={x} y={top + 26}>
        {token}
      </text>
      <text className="bptt-name" x={x + 50} y={top + 25}>
        {name}
      </text>
    </g>
  );
}

interface VectorProps extends BoxProps {
  readonly top: number;
  readonly row: number;
  readonly numbers: readonly number[];
  readonly names?: readonly string[];
  readonly isInside: boolean;
}

function Vector({ name, x, top, row, numbers, names = [], mark, isInside }: VectorProps) {
  const { write } = useWords(bpttTexts);
  const left = x - boxWidth / 2;
  return (
    <g className="bptt-box" data-mark={mark} data-inside={isInside}>
      <rect x={left} y={top} width={boxWidth} height={row * numbers.length} rx={6} />
      {numbers.map((value, i) => (
        <text key={i} x={x + boxWidth / 2 - 8} y={top + row * (i + 0.74)} className="bptt-number">
          {write(value)}
        </text>
      ))}
      {names.map((each, i) => (
        <text key={each} x={left + 9} y={top + row * (i + 0.74)} className="bptt-letter">
          {each}
        </text>
      ))}
      <text className="bptt-name" x={left + 13} y={top - 6}>
        {name}
      </text>
    </g>
  );
}

/** The arrow from y_2 to h_3 that the slide's chain needs, crossed out. */
function SlidePath({ V }: { readonly V: number }) {
  const from = { x: middleOf(2) + boxWidth / 2, y: rows.output.top + (rows.output.row * V) / 2 };
  const to = { x: middleOf(3) - boxWidth / 2 - 6, y: rows.state.top + 10 };
  const middle = { x: (from.x + to.x) / 2 + 1, y: (from.y + to.y) / 2 };
  return (
    <g className="bptt-false">
      <path d={`M${from.x},${from.y} L${to.x},${to.y}`} />
      <path d={`M${middle.x - 12},${middle.y - 12} l24,24 m0,-24 l-24,24`} className="bptt-cross" />
      <path d={`M${to.x},${to.y} l-12,-4 l8,-9 z`} className="bptt-head" />
    </g>
  );
}

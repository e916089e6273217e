import { useState } from 'react';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { useWords } from '../../parts/use-words.ts';
import { blockValues, nodeOf } from '../../trace/block.ts';
import { disturb } from '../../trace/questions/disturb.ts';
import type { Trace } from '../../trace/trace.ts';
import { Headline } from './Headline.tsx';
import { litAt } from './lit.ts';
import { SlideView } from './SlideView.tsx';
import type { StationOf } from './stations.ts';
import { TableHead } from './TableHead.tsx';
import { bpttTexts } from './texts.ts';
import { type Marks, UnrolledGraph } from './UnrolledGraph.tsx';
import type { Bench } from './use-bench.ts';

interface PathPartProps {
  readonly bench: Bench;
  readonly station: StationOf<'path'>;
}

/** The slide's chain through y_2: no operation leads from there to h_3. */
export function PathPart({ bench, station }: PathPartProps) {
  const [by, setBy] = useState(0.5);
  const { whole, chain, settings } = bench;
  const isSlide = station.show === 'slide';
  const quantities = quantitiesOf(whole);
  const source = station.show === 'output' ? 'z2' : 'h2';
  const values = disturb(whole.program, quantities.get(source) ?? 0, 0, isSlide ? 0 : by);
  return (
    <div className="bptt-panes">
      <UnrolledGraph
        trace={whole}
        lit={litAt(station, chain, settings.weight)}
        values={values}
        slidePath
        {...(isSlide ? {} : { marks: marksOf(whole, values, source) })}
      />
      <div className="bptt-pane">
        {isSlide ? (
          <SlideView bench={bench} />
        ) : (
          <Disturbed bench={bench} show={station.show} values={values} by={by} onSet={setBy} />
        )}
      </div>
    </div>
  );
}

/** The nodes of timesteps 2 and 3, in the order of the computation. */
function quantitiesOf({ program }: Trace): ReadonlyMap<string, number> {
  const nodes = [2, 3].flatMap((t) => {
    const { layers, readout, y, loss } = program.timesteps[t - 1] ?? {};
    return [
      [`h${t}`, layers?.[0]?.h],
      [`z${t}`, readout?.logits],
      [`y${t}`, y],
      [`E${t}`, loss],
    ] as const;
  });
  return new Map(nodes.flatMap(([name, node]) => (node === undefined ? [] : [[name, node]])));
}

const valuesAt = (trace: Trace, node: number, values = trace.values): readonly number[] => [
  ...blockValues({ ...trace, values }, { kind: 'value', node }),
];

/** Which boxes of the graph the disturbance reaches. */
function marksOf(trace: Trace, values: Float64Array, source: string): Marks {
  return new Map(
    [...quantitiesOf(trace)].map(([name, node]) => {
      const before = valuesAt(trace, node);
      const isMoved = valuesAt(trace, node, values).some((each, i) => each !== before[i]);
      const isSource = name === source || (name === 'y2' && source === 'z2');
      return [name, isSource ? 'source' : isMoved ? 'moved' : 'still'] as const;
    }),
  );
}

interface DisturbedProps {
  readonly bench: Bench;
  readonly show: 'output' | 'state';
  readonly values: Float64Array;
  readonly by: number;
  readonly onSet: (by: number) => void;
}

function Disturbed({ bench: { whole }, show, values, by, onSet }: DisturbedProps) {
  const { texts, write } = useWords(bpttTexts);
  const { title, story } = texts[show];
  const { quantity, before, after, change, table } = texts.disturb;
  return (
    <>
      <Headline title={title} story={story} />
      <RangeField
        label={texts.disturb.by}
        value={by}
        text={write(by, 2)}
        range={{ least: -1, most: 1, step: 0.05 }}
        onSet={onSet}
      />
      <table className="lab-table bptt-table">
        <caption>{table}</caption>
        <TableHead names={[quantity, before, after, change]} />
        <tbody>
          {[...quantitiesOf(whole)]
            .filter(([name]) => show === 'state' || name !== 'h2')
            .map(([name, node]) => (
              <ChangeRow key={name} name={name} trace={whole} node={node} values={values} />
            ))}
        </tbody>
      </table>
    </>
  );
}

interface ChangeRowProps {
  readonly name: string;
  readonly trace: Trace;
  readonly node: number;
  readonly values: Float64Array;
}

/** The first element of a quantity before and after, and the largest change of any. */
function ChangeRow({ name, trace, node, values }: ChangeRowProps) {
  const { texts, write } = useWords(bpttTexts);
  const [before, after] = [valuesAt(trace, node), valuesAt(trace, node, values)];
  const changes = after.map((each, i) => each - (before[i] ?? 0));
  const largest = changes.reduce(
    (most, each) => (Math.abs(each) > Math.abs(most) ? each : most),
    0,
  );
  const list = (of: readonly number[]): string => of.map((each) => write(each)).join('  ');
  const { rows } = nodeOf(trace.program, node);
  return (
    <tr data-still={largest === 0}>
      <th scope="row">
        {name[0]}
        <sub>{name[1]}</sub>
      </th>
      <td data-rows={rows}>{list(before)}</td>
      <td>{list(after)}</td>
      <td>{largest === 0 ? `0 · ${texts.disturb.none}` : write(largest)}</td>
    </tr>
  );
}

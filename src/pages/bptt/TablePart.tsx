import { useMemo } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { blockValues } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { cutRecurrence } from '../../trace/questions/cut.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { Headline } from './Headline.tsx';
import { litAt } from './lit.ts';
import type { StationOf } from './stations.ts';
import { TableHead } from './TableHead.tsx';
import { bpttTexts } from './texts.ts';
import { UnrolledGraph } from './UnrolledGraph.tsx';
import type { Bench } from './use-bench.ts';

interface TablePartProps {
  readonly bench: Bench;
  readonly station: StationOf<'table'>;
}

/** The sequence as rows of input and class, and what a row alone cannot tell. */
export function TablePart({ bench, station }: TablePartProps) {
  const { texts } = useWords(bpttTexts);
  const { whole, chain, settings } = bench;
  const { inputs, targets = [] } = whole.program.example;
  const word = [...inputs, targets.at(-1)].join('');
  const isTwins = station.show === 'twins';
  const { title, story } = isTwins
    ? texts.twins
    : { title: texts.rows.title(word), story: texts.rows.story };
  return (
    <div className="bptt-panes">
      <UnrolledGraph
        trace={whole}
        lit={litAt(station, chain, settings.weight)}
        {...(isTwins
          ? {
              marks: new Map([
                ['h2', 'source'],
                ['h3', 'source'],
              ] as const),
            }
          : {})}
      />
      <div className="bptt-pane">
        <Headline title={title} story={story} />
        {isTwins ? <Twins trace={whole} /> : <DataTable trace={whole} />}
      </div>
    </div>
  );
}

function DataTable({ trace: { program, values } }: { readonly trace: Trace }) {
  const { texts } = useWords(bpttTexts);
  const { inputs, targets = [] } = program.example;
  return (
    <table className="lab-table bptt-table bptt-data">
      <caption>{texts.rows.columns}</caption>
      <TableHead
        names={[
          texts.rows.time,
          texts.rows.input,
          ...(program.example.vocabulary ?? []).map((_, i) => `A${i + 1}`),
          texts.rows.class,
        ]}
      />
      <tbody>
        {program.timesteps.map(({ t, x }) => (
          <tr key={t}>
            <th scope="row">{t}</th>
            <td>{String(inputs[t - 1])}</td>
            {[
              ...blockValues(
                { program, values, gradients: values, epoch: 0 },
                { kind: 'value', node: x },
              ),
            ].map((bit, i) => (
              <td key={i} data-one={bit === 1}>
                {bit}
              </td>
            ))}
            <td className="bptt-class">{String(targets[t - 1])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows 3 and 4 with what the network knew before, and what it answers with and without that. */
function Twins({ trace }: { readonly trace: Trace }) {
  const { texts, write } = useWords(bpttTexts);
  const { rows, twins } = texts;
  const cut = useMemo(() => runTrace(compile(cutRecurrence(trace.program.example))), [trace]);
  const { inputs, targets = [] } = trace.program.example;
  const list = (of: Trace, node: number | undefined): string =>
    node === undefined
      ? ''
      : [...blockValues(of, { kind: 'value', node })].map((each) => write(each)).join('\n');
  return (
    <>
      <table className="lab-table bptt-table">
        <TableHead
          names={[rows.time, rows.input, rows.class, twins.memory, twins.output, twins.cut]}
        />
        <tbody>
          {[3, 4].map((t) => (
            <tr key={t}>
              <th scope="row">{t}</th>
              <td>{String(inputs[t - 1])}</td>
              <td className="bptt-class">{String(targets[t - 1])}</td>
              <td className="bptt-column">
                {list(trace, trace.program.timesteps[t - 2]?.layers[0]?.h)}
              </td>
              <td className="bptt-column">{list(trace, trace.program.timesteps[t - 1]?.y)}</td>
              <td className="bptt-column">{list(cut, cut.program.timesteps[t - 1]?.y)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bptt-note">{texts.twins.cutNote}</p>
    </>
  );
}

import './panes.css';
import './graph.css';
import { lowered } from '../../notation/number.ts';
import { Choice } from '../../parts/choice/Choice.tsx';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { StationBar } from '../../parts/stations/StationBar.tsx';
import { TabList } from '../../parts/tabs/TabList.tsx';
import { useWords } from '../../parts/use-words.ts';
import { BatchPart } from './BatchPart.tsx';
import { ChainPart } from './ChainPart.tsx';
import { CostPart } from './CostPart.tsx';
import { bpttCard } from './card.ts';
import { PathPart } from './PathPart.tsx';
import { SumPart } from './SumPart.tsx';
import { parts, type Station } from './stations.ts';
import { TablePart } from './TablePart.tsx';
import { about, bpttTexts } from './texts.ts';
import { type Bench, exampleNames, useBench } from './use-bench.ts';

/** Backpropagation through time laid open: table, chain, sum over time, paths, batches, cost. */
export function BpttLab() {
  const { texts } = useWords(bpttTexts);
  const bench = useBench();
  const { station, walk, open } = bench;
  return (
    <LabFrame slug={bpttCard.slug} title={texts.title} about={about}>
      <div className="stations bptt">
        <div className="bptt-top">
          <TabList
            label={texts.partsLabel}
            tabs={parts}
            chosen={station.part}
            nameOf={(part) => texts.parts[part]}
            idOf={(part) => `bptt-tab-${part}`}
            panel="bptt-panel"
            onChoose={open}
          />
          <SettingsBar bench={bench} />
        </div>
        <div
          className="bptt-part"
          role="tabpanel"
          id="bptt-panel"
          aria-labelledby={`bptt-tab-${station.part}`}
        >
          <Boundary size="pane" key={walk.stop.part}>
            <Shown bench={bench} station={station} />
          </Boundary>
        </div>
        <StationBar walk={walk} />
      </div>
    </LabFrame>
  );
}

interface ShownProps {
  readonly bench: Bench;
  readonly station: Station;
}

function Shown({ bench, station }: ShownProps) {
  switch (station.part) {
    case 'table':
      return <TablePart bench={bench} station={station} />;
    case 'chain':
      return <ChainPart bench={bench} station={station} />;
    case 'sum':
      return <SumPart bench={bench} station={station} />;
    case 'path':
      return <PathPart bench={bench} station={station} />;
    case 'batch':
      return <BatchPart station={station} />;
    default:
      return <CostPart station={station} />;
  }
}

/** What can be chosen, where it changes what is shown. */
function SettingsBar({ bench }: { readonly bench: Bench }) {
  const { texts } = useWords(bpttTexts);
  const { settings, change, station, whole } = bench;
  const { part } = station;
  if (part === 'batch' || part === 'cost') return null;
  const hasChain = part === 'chain' || part === 'sum';
  return (
    <fieldset className="bptt-settings">
      <legend className="sr-only">{texts.settings}</legend>
      <Choice
        label={texts.example}
        value={settings.example}
        options={exampleNames}
        name={(each) => (each === 'abccd' ? 'ABCCD' : 'hello')}
        onChoose={(example) => change({ example })}
      />
      {hasChain ? (
        <>
          <Choice
            label={texts.lossAt}
            value={settings.t}
            options={whole.program.timesteps.map(({ t }) => t)}
            name={(t) => `E${lowered(t)}`}
            onChoose={(t) => change({ t })}
          />
          <Choice
            label={texts.weight}
            value={settings.weight}
            options={['recurrent', 'input']}
            name={(each) => `${each === 'input' ? 'U' : 'W'} (${texts.weights[each]})`}
            onChoose={(weight) => change({ weight })}
          />
        </>
      ) : null}
    </fieldset>
  );
}

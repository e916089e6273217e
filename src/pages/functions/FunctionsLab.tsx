import './functions.css';
import { useMemo, useState } from 'react';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { MarkedTerms } from '../../parts/glossary/MarkedTerms.tsx';
import { Prose } from '../../parts/guide/Prose.tsx';
import { StationBar } from '../../parts/stations/StationBar.tsx';
import { indexOfStop } from '../../parts/stations/stop.ts';
import { useStop } from '../../parts/stations/use-stop.ts';
import { TabList } from '../../parts/tabs/TabList.tsx';
import { useWords } from '../../parts/use-words.ts';
import { CodeView } from './CodeView.tsx';
import { functionsCard } from './card.ts';
import { FigureView } from './FigureView.tsx';
import { OpenExample } from './OpenExample.tsx';
import { PrintList } from './PrintList.tsx';
import { functionIds } from './recipe.ts';
import { runFunction } from './run.ts';
import { parts, type Station, stations } from './stations.ts';
import type { FunctionsTexts } from './texts.id.ts';
import { about, functionsTexts } from './texts.ts';

const first: Station = { id: 'rnn_cell_forward', variant: 'as-listed', show: 'prints' };

/** The numpy functions of the report: code, inputs of seed 1, what it prints and what comes out here. */
export function FunctionsLab() {
  const { texts } = useWords(functionsTexts);
  const walk = useStop('functions', parts);
  const station = stations[indexOfStop(parts, walk.stop)] ?? first;
  return (
    <LabFrame slug={functionsCard.slug} title={texts.title} about={about}>
      <div className="stations fn">
        <TabList
          label={texts.functionsLabel}
          tabs={functionIds}
          chosen={station.id}
          nameOf={(id) => id}
          idOf={(id) => `fn-tab-${id}`}
          panel="fn-panel"
          onChoose={(id) => walk.goTo({ part: functionIds.indexOf(id), step: 0 })}
        />
        <div
          className="fn-part"
          role="tabpanel"
          id="fn-panel"
          aria-labelledby={`fn-tab-${station.id}`}
        >
          <Boundary size="pane" key={station.id}>
            <Shown station={station} />
          </Boundary>
        </div>
        <StationBar walk={walk} />
      </div>
    </LabFrame>
  );
}

function Shown({ station }: { readonly station: Station }) {
  const { texts } = useWords(functionsTexts);
  const { id, variant, show } = station;
  const run = useMemo(() => runFunction(id, variant), [id, variant]);
  const [k, pick] = useState(0);
  const note = noteOf(texts, station);
  return (
    <>
      <div className="fn-pane">
        <div aria-live="polite">
          <h2>{id}</h2>
          <p className="sentence">
            <MarkedTerms texts={[note]}>
              <Prose>{note}</Prose>
            </MarkedTerms>
          </p>
        </div>
        <CodeView run={run} />
        <p className="fn-note">{texts.openHint}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is reached by keyboard */}
      <section className="fn-pane" aria-label={texts.results} tabIndex={0}>
        <OpenExample id={id} variant={variant} k={k} onPick={pick} />
        {show === 'figure' ? (
          <FigureView run={run} />
        ) : (
          <PrintList run={run} isRevised={show === 'revised'} picked={k} onPick={pick} />
        )}
      </section>
    </>
  );
}

/** What is said about a function, in the way that it is run. */
function noteOf({ notes }: FunctionsTexts, { id, variant, show }: Station): string {
  const own: Readonly<Record<string, string>> = notes[id];
  return own[show === 'prints' ? variant : show] ?? '';
}

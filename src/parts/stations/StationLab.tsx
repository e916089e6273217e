import './stations.css';
import { type ReactNode, useState } from 'react';
import { stationsTexts } from '../../i18n/stations-texts.ts';
import { Boundary } from '../frame/Boundary.tsx';
import { LabFrame } from '../frame/LabFrame.tsx';
import { MarkedTerms } from '../glossary/MarkedTerms.tsx';
import type { About } from '../guide/LessonPanel.tsx';
import { Prose } from '../guide/Prose.tsx';
import { AskedNet } from '../nets/asked-net.ts';
import { TabList } from '../tabs/TabList.tsx';
import { useLanguage } from '../use-language.ts';
import { StationBar } from './StationBar.tsx';
import type { Part } from './stop.ts';
import { useStop } from './use-stop.ts';

/** A part of a page: what it is called, what it says first, and what it shows at each of its steps. */
export interface Station extends Part {
  /** In the row of tabs. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly body: (step: number) => ReactNode;
}

interface StationLabProps {
  readonly slug: string;
  readonly title: string;
  readonly about: About;
  readonly stations: readonly Station[];
}

/** A page that is walked part by part and step by step, with keys, a clicker or the pointer. */
export function StationLab({ slug, title, about, stations }: StationLabProps) {
  const texts = stationsTexts[useLanguage()];
  const walk = useStop(slug, stations);
  const { stop, goTo } = walk;
  const asked = useState<string>();
  const now = stations[stop.part];
  return (
    <LabFrame slug={slug} title={title} about={about}>
      <div className="stations">
        <TabList
          label={texts.parts}
          tabs={stations.map(({ id }) => id)}
          chosen={now?.id ?? ''}
          nameOf={(id) => nameOf(stations, id)}
          idOf={(id) => `station-tab-${id}`}
          panel={`station-${now?.id}`}
          onChoose={(id) => goTo({ part: stations.findIndex((each) => each.id === id), step: 0 })}
        />
        <AskedNet value={asked}>
          <Bodies stations={stations} part={stop.part} step={stop.step} />
        </AskedNet>
        <StationBar walk={walk} />
      </div>
    </LabFrame>
  );
}

const nameOf = (stations: readonly Station[], id: string): string => {
  const index = stations.findIndex((each) => each.id === id);
  return `${index + 1}. ${stations[index]?.name ?? ''}`;
};

interface BodiesProps {
  readonly stations: readonly Station[];
  readonly part: number;
  readonly step: number;
}

/** The part that is shown; those visited before stay as the reader left them, out of sight. */
function Bodies({ stations, part, step }: BodiesProps) {
  const [visited, setVisited] = useState<Readonly<Record<number, number>>>({});
  if (visited[part] !== step) setVisited({ ...visited, [part]: step });
  return stations.map(({ id, title, lead, body }, index) => {
    const at = index === part ? step : visited[index];
    if (at === undefined) return null;
    return (
      <section
        key={id}
        className="station"
        role="tabpanel"
        id={`station-${id}`}
        aria-labelledby={`station-tab-${id}`}
        hidden={index !== part}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
        tabIndex={0}
      >
        <header className="station-head">
          <h2>{title}</h2>
          <p>
            <MarkedTerms texts={[lead]}>
              <Prose>{lead}</Prose>
            </MarkedTerms>
          </p>
        </header>
        <Boundary size="pane" key={at}>
          <Body of={body} at={at} />
        </Boundary>
      </section>
    );
  });
}

/** Asked for here, so that an error in it stays here. */
const Body = ({ of, at }: { readonly of: Station['body']; readonly at: number }) => of(at);

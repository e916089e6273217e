import './ledger.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import { NumberGroup } from '../../parts/explain/NumberGroup.tsx';
import { useFrame, useStep } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { buildLedger } from '../../scene/ledger/build-ledger.ts';
import { fitTables } from '../../scene/ledger/fit-tables.ts';
import type { Ledger, LedgerDirection, LedgerGroup } from '../../scene/ledger/ledger.ts';
import type { SlideSoFar } from '../../scene/ledger/slide-differences.ts';
import { dealGroups, groupsAround } from '../../scene/ledger/windowed.ts';
import { useWidth } from '../transport/use-width.ts';
import { LedgerBar } from './LedgerBar.tsx';
import { LedgerNotes } from './LedgerNotes.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { LedgerNumbers, makeWriter, WrittenBy } from './ledger-writer.ts';
import { SlideDifferences } from './SlideDifferences.tsx';
import { scrollTo, useFollow } from './use-follow.ts';
import { useSlide } from './use-slide.ts';

/** More timesteps than this are shown around the present one. */
const mostGroups = 12;

const nothingCompared: SlideSoFar = {
  inTable: new Map(),
  longest: 0,
  agreeing: 0,
  differing: 0,
  groups: [],
};

/** The table of the slides, filled as the steps go; backward its rows go t = T…1. */
export function LedgerPane() {
  const step = useStep();
  const { explain, ledger: texts } = useStepTexts();
  const { ledger, columns, choose } = useLedger();
  const slide = useSlide(ledger.direction);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 0);
  const groups = groupsAround(ledger.groups, step.t, mostGroups);
  const compared = typeof slide === 'string' ? nothingCompared : slide;
  const fit = fitTables(width, ledger.columns.length, compared.longest);
  useFollow(box, `${step.index} ${ledger.direction} ${fit.stacked}`);
  const showWhy = (): void => scrollTo(box.current, '.slide-differences');
  const [shown, all] = [groups.length, ledger.groups.length];
  const hasSlide = slide !== 'no slide';
  return (
    <div className="ledger" data-stacked={fit.stacked ? '' : undefined}>
      <div className="ledger-bar">
        <LedgerBar direction={ledger.direction} onDirection={choose} hasSlide={hasSlide} />
        <LedgerNotes slide={slide} shown={shown} all={all} onWhy={showWhy} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section ref={box} className="ledger-scroll" tabIndex={0} aria-label={texts.direction}>
        <NumberGroup className="ledger-tables" label={explain.table}>
          <Tables ledger={ledger} slide={compared.inTable} groups={groups} count={fit.tables} />
        </NumberGroup>
        {compared.differing === 0 ? null : (
          <SlideDifferences groups={compared.groups} columns={columns} />
        )}
      </section>
    </div>
  );
}

interface TablesProps {
  readonly ledger: Ledger;
  readonly groups: readonly LedgerGroup[];
  /** How many stand side by side. */
  readonly count: number;
  readonly slide: SlideSoFar['inTable'];
}

/** The tables, and what writes their numbers. */
function Tables({ ledger, groups, count, slide }: TablesProps) {
  const [writer] = useState(makeWriter);
  return (
    <WrittenBy value={writer}>
      {dealGroups(groups, count).map((some) => (
        <LedgerTable key={some[0]?.t} ledger={ledger} groups={some} slide={slide} />
      ))}
      <LedgerNumbers writer={writer} />
    </WrittenBy>
  );
}

/** The table of the direction that the steps go in, until the reader chooses the other one. */
function useLedger() {
  const { phase } = useStep();
  const { program, timeline } = useFrame();
  const own: LedgerDirection = phase === 'backward' || phase === 'update' ? 'backward' : 'forward';
  const [choice, setChoice] = useState({ own, shown: own });
  const both = useMemo(
    () => ({
      forward: buildLedger(program, timeline, 'forward'),
      backward: buildLedger(program, timeline, 'backward'),
    }),
    [program, timeline],
  );
  const hasBackward = both.backward.groups.length > 0;
  const shown = hasBackward ? (choice.own === own ? choice.shown : own) : 'forward';
  const choose = useCallback(
    (chosen: LedgerDirection): void => setChoice({ own, shown: chosen }),
    [own],
  );
  return {
    ledger: both[shown],
    /** Columns of the forward table. */
    columns: both.forward.columns,
    /** Undefined where there is no backward table. */
    choose: hasBackward ? choose : undefined,
  };
}

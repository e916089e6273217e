import { EqualNot } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { buildLedger, type LedgerDirection } from '../../scene/ledger/build-ledger.ts';
import { dealGroups, groupsAround } from '../../scene/ledger/windowed.ts';
import { paperDecimals } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import type { SlideValue } from '../../trace/compare-slide.ts';
import { useStage, useTexts } from '../scenery.tsx';
import { useWidth } from '../transport/use-width.ts';
import { LedgerBar } from './LedgerBar.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { SlideDifferences } from './SlideDifferences.tsx';
import { scrollTo, useFollow } from './use-follow.ts';
import { type NotCompared, useSlide } from './use-slide.ts';

/** More timesteps than this are shown around the present one. */
const mostGroups = 12;
/** Px of a column and of the timesteps, for whether two tables fit side by side. */
const columnWidth = 66;
const sideWidth = 60;
/** Px of a digit that the slide printed beside ours. */
const digitWidth = 9;

const nothingPrinted: ReadonlyMap<string, SlideValue> = new Map();

/** The table of the slides, filled as the steps go; backward its rows go t = T…1. */
export function LedgerPane() {
  const { step, program } = useStage();
  const slide = useSlide();
  const paper = useStore((state) => state.paper);
  const texts = useTexts().ledger;
  const { ledger, columns, choose } = useLedger();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 0);
  useFollow(box, step.index);
  const groups = groupsAround(ledger.groups, step.t, mostGroups);
  const needed = ledger.columns.length * columnWidth + sideWidth;
  const tables = width >= 2 * needed ? 2 : 1;
  const compared = typeof slide === 'string' ? undefined : slide;
  const beside = ledger.columns.length * (compared?.longest ?? 0) * digitWidth;
  const hasMore = groups.length < ledger.groups.length;
  const showWhy = (): void => scrollTo(box.current, '.slide-differences');
  return (
    <div className="ledger" data-stacked={tables * (needed + beside) > width ? '' : undefined}>
      <div className="ledger-bar">
        <LedgerBar
          direction={ledger.direction}
          onDirection={choose}
          hasSlide={slide !== 'no slide'}
        />
        <SlideStatus slide={slide} onWhy={showWhy} />
        {paper ? <p className="ledger-note">{texts.paperNote(paperDecimals)}</p> : null}
        {hasMore ? (
          <p className="ledger-note">
            {texts.someTimesteps(groups.length, program.timesteps.length)}
          </p>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section ref={box} className="ledger-scroll" tabIndex={0} aria-label={texts.direction}>
        <div className="ledger-tables">
          {dealGroups(groups, tables).map((some) => (
            <LedgerTable
              key={some[0]?.t}
              ledger={ledger}
              groups={some}
              slide={compared?.inTable ?? nothingPrinted}
            />
          ))}
        </div>
        {compared === undefined || compared.differing === 0 ? null : (
          <SlideDifferences groups={compared.groups} columns={columns} />
        )}
      </section>
    </div>
  );
}

/** The table of the direction that the steps go in, until the reader chooses the other one. */
function useLedger() {
  const { program, timeline, step } = useStage();
  const own: LedgerDirection =
    step.phase === 'backward' || step.phase === 'update' ? 'backward' : 'forward';
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
  const choose = (chosen: LedgerDirection): void => setChoice({ own, shown: chosen });
  return {
    ledger: both[shown],
    columns: both.forward.columns,
    choose: hasBackward ? choose : undefined,
  };
}

interface SlideStatusProps {
  readonly slide: ReturnType<typeof useSlide>;
  readonly onWhy: () => void;
}

/** How many numbers agree with the slide so far, or why nothing is compared. */
function SlideStatus({ slide, onWhy }: SlideStatusProps) {
  const texts = useTexts().ledger;
  const reasons: Readonly<Partial<Record<NotCompared, string>>> = {
    epoch: texts.compareEpoch,
    edited: texts.compareEdited,
    paper: texts.comparePaper,
  };
  if (typeof slide === 'string') {
    const reason = reasons[slide];
    return reason === undefined ? null : <p className="ledger-note">{reason}</p>;
  }
  return (
    <p className="ledger-note" role="status">
      {texts.agreeing(slide.agreeing)}
      {slide.differing === 0 ? null : (
        <>
          {' · '}
          <strong className="slide-differs">
            <EqualNot aria-hidden="true" /> {texts.differing(slide.differing)}
          </strong>
          <button type="button" className="ledger-why" onClick={onWhy}>
            {texts.showDifferences}
          </button>
        </>
      )}
    </p>
  );
}

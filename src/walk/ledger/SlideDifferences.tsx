import { Check, EqualNot } from 'lucide-react';
import { NumberGroup } from '../../parts/explain/NumberGroup.tsx';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useStage } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { LedgerColumn } from '../../scene/ledger/ledger.ts';
import type { DifferenceGroup } from '../../scene/ledger/slide-differences.ts';
import { keysOf, writeQuantity } from '../../scene/ledger/write-heading.ts';
import { useStore } from '../../store/store.ts';
import { OurNumber, PrintedNumber, TheirNumber } from './SlideNumber.tsx';

interface SlideDifferencesProps {
  readonly groups: readonly DifferenceGroup[];
  /** Of the forward table. */
  readonly columns: readonly LedgerColumn[];
}

/** Everything reached so far in which the slide differs, and why. */
export function SlideDifferences({ groups, columns }: SlideDifferencesProps) {
  const texts = useStepTexts().ledger;
  const shown = keysOf(columns);
  return (
    <section className="slide-differences" aria-label={texts.differences}>
      <NumberGroup className="slide-tables" label={texts.differences}>
        {groups.map((group) => (
          <Differences key={`${group.cause}/${group.page}`} group={group} shown={shown} />
        ))}
      </NumberGroup>
    </section>
  );
}

interface DifferencesProps {
  readonly group: DifferenceGroup;
  readonly shown: ReadonlySet<string>;
}

function Differences({ group: { cause, page, values }, shown }: DifferencesProps) {
  const texts = useStepTexts().ledger;
  const language = useLanguage();
  const causes = useStore((state) => state.subject?.lesson?.slide?.causes);
  const why = cause === undefined ? undefined : causes?.[cause]?.why[language];
  return (
    <table className="slide-table">
      <caption>
        {page === 'longhand' ? <strong>{texts.longhand}: </strong> : null}
        {why ?? texts.unexplained}
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.where}</th>
          <th scope="col">{texts.ours}</th>
          <th scope="col">{texts.printed}</th>
          <th scope="col">{texts.theirWay}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <DifferenceRow key={`${value.ref.node}/${value.ref.i}`} value={value} shown={shown} />
        ))}
      </tbody>
    </table>
  );
}

interface DifferenceRowProps {
  readonly value: DifferenceGroup['values'][number];
  readonly shown: ReadonlySet<string>;
}

function DifferenceRow({ value, shown }: DifferenceRowProps) {
  const { hand } = useStage();
  const texts = useStepTexts().ledger;
  const { ref, printed, difference } = value;
  const { recomputed, explained } = difference;
  return (
    <tr>
      <th scope="row">
        <Symbols runs={writeQuantity(hand, ref, shown)} /> <small>{texts.row(ref.i + 1)}</small>
      </th>
      <td>
        <OurNumber of={ref} like={printed} />
      </td>
      <td className="slide-differs">
        <EqualNot aria-hidden="true" />
        <PrintedNumber text={printed} />
      </td>
      <td>
        {recomputed === undefined ? null : (
          <>
            <TheirNumber value={recomputed} like={printed} />{' '}
            {explained ? <Check aria-hidden="true" /> : <EqualNot aria-hidden="true" />}
            <span className="sr-only">{explained ? texts.explained : texts.notExplained}</span>
          </>
        )}
      </td>
    </tr>
  );
}

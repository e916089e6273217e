import type { ReactNode } from 'react';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { maxEpoch } from '../../store/position.ts';
import type { Training } from '../../store/training.ts';
import { verdictsOf } from '../../trace/questions/rightness.ts';
import { LossOf } from './LossOf.tsx';

/** The same start twice: W held at 0, and W free. */
export interface Pair {
  readonly cut: Training;
  readonly whole: Training;
}

/** Epochs of the training without W. */
export const longest = 3000;
/** The training with W goes on until all is right, but no further than this, and at least to where both are compared. */
export const whole = { compared: 100, most: maxEpoch } as const;
/** Epochs whose losses stand in the table. */
export const compared = [whole.compared, longest] as const;

/** How far both trainings come. */
export function CutTable({ pair }: { readonly pair: Pair }) {
  const texts = useStepTexts().workshop.cut;
  const sides = [pair.cut, pair.whole];
  const count = verdictsOf(pair.cut.trace).length;
  return (
    <table className="workshop-table">
      <caption>{texts.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.withCut}</th>
          <th scope="col">{texts.whole}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map((epoch) => (
          <Row key={epoch} name={texts.lossAt(`${epoch}`)} sides={sides}>
            {({ kept }) => <KeptLoss training={kept.get(epoch)} />}
          </Row>
        ))}
        {count === 0 ? null : (
          <>
            <Row name={texts.firstRight} sides={sides}>
              {({ firstRight, trace }) =>
                firstRight === undefined
                  ? texts.notYet(`${trace.epoch}`)
                  : texts.atEpoch(firstRight)
              }
            </Row>
            <Row name={texts.mostRight} sides={sides}>
              {({ mostRight }) => texts.of(mostRight, count)}
            </Row>
          </>
        )}
      </tbody>
    </table>
  );
}

function KeptLoss({ training }: { readonly training: Training['trace'] | undefined }) {
  return training === undefined ? '–' : <LossOf trace={training} decimals={4} />;
}

interface RowProps {
  readonly name: string;
  readonly sides: readonly Training[];
  readonly children: (training: Training) => ReactNode;
}

function Row({ name, sides, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map((side, at) => (
        <td key={at}>{children(side)}</td>
      ))}
    </tr>
  );
}

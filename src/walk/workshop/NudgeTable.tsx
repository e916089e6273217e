import type { ReactNode } from 'react';
import { Num } from '../../parts/number/Num.tsx';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { ValueRef } from '../../trace/block.ts';
import type { Nudge } from '../../trace/questions/nudge.ts';
import { useSymbol } from '../edit/use-symbol.tsx';
import { BareNumber } from './BareNumber.tsx';
import { LossOf } from './LossOf.tsx';

/** Enough digits to see what is left over at ε = 0.001. */
const decimals = 6;

const shown = ['lossUp', 'lossDown', 'up', 'foretold', 'left', 'down', 'central'] as const;
/** What is to be compared. */
const main: ReadonlySet<string> = new Set(['up', 'foretold', 'central']);

interface NudgeTableProps {
  readonly at: ValueRef;
  readonly nudge: Nudge;
}

/** The real change of the loss beside gradient × ε and the central difference. */
export function NudgeTable({ at, nudge }: NudgeTableProps) {
  const { trace } = useRun();
  const texts = useStepTexts().workshop.nudge;
  const { plain } = useSymbol(at.node);
  return (
    <table className="workshop-table">
      <caption>{texts.element(plain, at.i + 1, at.j + 1)}</caption>
      <tbody>
        <Row name={texts.value}>
          <Num of={at} decimals={4} />
        </Row>
        <Row name={texts.loss}>
          <LossOf trace={trace} decimals={4} />
        </Row>
        <Row name={texts.gradient} isMain>
          <Num of={{ ...at, kind: 'gradient' }} decimals={4} />
        </Row>
        {shown.map((key) => (
          <Row key={key} name={texts[key]} isMain={main.has(key)}>
            <BareNumber value={nudge[key]} decimals={decimals} />
          </Row>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

function Row({ name, isMain = false, children }: RowProps) {
  return (
    <tr data-main={isMain}>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}

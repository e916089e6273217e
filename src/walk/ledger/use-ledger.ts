import { useCallback, useMemo, useState } from 'react';
import { useFrame, useStep } from '../../parts/scenery.tsx';
import { buildLedger } from '../../scene/ledger/build-ledger.ts';
import type { LedgerDirection } from '../../scene/ledger/ledger.ts';

/** The table of the direction that the steps go in, until the reader chooses the other one. */
export function useLedger() {
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

import { useMemo } from 'react';
import type { Example } from '../../lessons/example.ts';
import { formatNumber } from '../../notation/number.ts';
import { prepare, selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { checkGradients } from '../../trace/gradient-check.ts';
import { runTrace } from '../../trace/trace.ts';
import { useTexts } from '../scenery.tsx';

/** Says that the numbers are computed here and checked, and checks the gradients of a lesson to say how well. */
export function Checked({ example }: { readonly example: Example }) {
  const texts = useTexts().home;
  const comma = useStore(selectComma);
  const check = useMemo(() => checkGradients(runTrace(prepare(example).program)), [example]);
  const worst = check && formatNumber(check.worst, { decimals: 3, comma }, 'scientific');
  return (
    <p className="home-checked">
      {texts.computed}
      {check && worst !== undefined && ` ${texts.checked(check.count, worst)}`}
    </p>
  );
}

import { useMemo } from 'react';
import type { Example } from '../../example/example.ts';
import { powerOfTen } from '../../notation/number.ts';
import { useTexts } from '../../parts/scenery.tsx';
import { prepare } from '../../store/selectors.ts';
import { checkGradients, errorExponent } from '../../trace/questions/gradient-check.ts';
import { runTrace } from '../../trace/trace.ts';

/** Says that the numbers are computed here and checked, and checks the gradients of a lesson to say how well. */
export function Checked({ example }: { readonly example: Example }) {
  const texts = useTexts().home;
  const check = useMemo(() => checkGradients(runTrace(prepare(example).program)), [example]);
  return (
    <p className="home-checked">
      {texts.computed}
      {check && ` ${texts.checked(check.count, powerOfTen(errorExponent(check.worst)))}`}
    </p>
  );
}

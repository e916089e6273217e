import { Check, X } from 'lucide-react';
import { verdictsOf } from '../../trace/rightness.ts';
import type { Trace } from '../../trace/trace.ts';
import { useTexts } from '../scenery.tsx';

/** Which targets are right, by a sign and a word; what is picked instead where one is not. */
export function Verdicts({ trace }: { readonly trace: Trace }) {
  const { workshop } = useTexts();
  const texts = workshop.compare;
  const { vocabulary } = trace.program.example;
  const name = (index: number): string => vocabulary?.[index] ?? `${index + 1}`;
  return (
    <ul className="workshop-verdicts">
      {verdictsOf(trace).map(({ t, wanted, chosen, right }) => (
        <li key={t} data-right={right}>
          {right ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
          {texts.target(t, name(wanted))}: {right ? texts.right : texts.wrong(name(chosen))}
        </li>
      ))}
    </ul>
  );
}

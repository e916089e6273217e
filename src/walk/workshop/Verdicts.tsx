import { Check, X } from 'lucide-react';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { tokensOf } from '../../scene/tokens.ts';
import { nodeOf } from '../../trace/block.ts';
import { verdictsShown } from '../../trace/questions/rightness.ts';
import type { Trace } from '../../trace/trace.ts';

/** Which targets are right, by a sign and a word; what is picked instead where one is not. */
export function Verdicts({ trace }: { readonly trace: Trace }) {
  const { workshop } = useStepTexts();
  const texts = workshop.compare;
  const { program } = trace;
  const name = (t: number, index: number): string => {
    const y = program.timesteps[t - 1]?.y;
    const tokens = y === undefined ? undefined : tokensOf(program, nodeOf(program, y));
    return tokens?.[index] ?? `${index + 1}`;
  };
  return (
    <ul className="workshop-verdicts">
      {verdictsShown(trace).map(({ t, wanted, chosen, right }) => (
        <li key={t} data-right={right}>
          {right ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
          {texts.target(t, name(t, wanted))}: {right ? texts.right : texts.wrong(name(t, chosen))}
        </li>
      ))}
    </ul>
  );
}

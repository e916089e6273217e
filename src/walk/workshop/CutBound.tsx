import { formatNumber } from '../../notation/number.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { entropyBound, type InputGroup } from '../../trace/questions/entropy-bound.ts';
import { BareNumber } from './BareNumber.tsx';

/** What the loss cannot fall below without memory, from the data alone, and which inputs make it so. */
export function CutBound() {
  const { program, comma } = useRun();
  const texts = useStepTexts().workshop.cut;
  const bound = entropyBound(program);
  if (bound === undefined) return null;
  const unclear = bound.groups.filter(({ least }) => least > 0);
  const least = formatNumber(bound.loss, { decimals: 4, comma });
  return (
    <div className="workshop-bound">
      <p>
        <strong>{texts.bound}:</strong> <BareNumber value={bound.loss} decimals={4} />
      </p>
      <ul>
        {unclear.map((group) => (
          <GroupLine key={group.timesteps.join()} group={group} />
        ))}
      </ul>
      <p>{unclear.length === 0 ? texts.noGroup : texts.verdict(least)}</p>
    </div>
  );
}

function GroupLine({ group: { timesteps, least } }: { readonly group: InputGroup }) {
  const { program } = useRun();
  const texts = useStepTexts().workshop.cut;
  const { inputs, targets } = program.example;
  const name = (entry: unknown): string => (typeof entry === 'string' ? entry : '•');
  const input = name(inputs[(timesteps[0] ?? 1) - 1]);
  const wanted = timesteps.map((t) => name(targets?.[t - 1])).join(', ');
  return (
    <li>
      {texts.group(input, timesteps.join(', '), wanted)} <BareNumber value={least} decimals={4} />.
    </li>
  );
}

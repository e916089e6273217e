import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Cost } from './cost.ts';
import { bpttTexts } from './texts.ts';

interface CostBarsProps {
  readonly whole: Cost;
  /** The same network with truncated BPTT, beside the whole. */
  readonly cut: Cost | undefined;
  readonly k: number;
  readonly timesteps: number;
}

const counted = ['forward', 'backward', 'kept', 'longest', 'pairs', 'parameters'] as const;

/** Every count as a number with a bar, the truncated one as part of the whole. */
export function CostBars({ whole, cut, k, timesteps }: CostBarsProps) {
  const { texts } = useWords(bpttTexts);
  const { cost } = texts;
  const count = useCount();
  return (
    <>
      <table className="lab-table bptt-table bptt-cost">
        <caption>{cost.table}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{cost.full}</th>
            {cut === undefined ? null : <th scope="col">{cost.truncated(k)}</th>}
          </tr>
        </thead>
        <tbody>
          {counted.map((name) => (
            <tr key={name}>
              <th scope="row">
                {cost[name]}
                {name === 'kept' ? <small> · {cost.bytes(count.bytes(whole.kept))}</small> : null}
              </th>
              <Amount value={whole[name]} of={whole[name]} />
              {cut === undefined ? null : <Amount value={cut[name]} of={whole[name]} />}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bptt-note">
        {cut === undefined ? cost.pairsNote(count.whole(whole.pairs), timesteps) : cost.learns(k)}
      </p>
    </>
  );
}

function Amount({ value, of }: { readonly value: number; readonly of: number }) {
  const count = useCount();
  const share = of === 0 ? 0 : (100 * value) / of;
  return (
    <td>
      {count.whole(value)}
      <svg className="bptt-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share} height={6} />
      </svg>
    </td>
  );
}

/** Large whole numbers, and sizes of 8 bytes a number. */
function useCount() {
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return {
    whole: (value: number): string => format.format(value),
    bytes: (numbers: number): string => `${format.format((numbers * 8) / 1024)} KiB`,
  };
}

import { explainUp } from '../../store/explaining.ts';
import type { ValueRef } from '../../trace/block.ts';
import { useStepTexts } from '../use-step-texts.ts';
import { NumberName } from './NumberName.tsx';

/** Of a longer way the first number and so many of the last ones are shown. */
const mostLast = 3;

/** The way from the number that was asked about to this one; each of its numbers leads back to itself. */
export function Crumbs({ way }: { readonly way: readonly ValueRef[] }) {
  const texts = useStepTexts().explain;
  const skipped = way.length > mostLast + 2 ? way.length - mostLast - 1 : 0;
  return (
    <nav className="crumbs" aria-label={texts.trail}>
      <ol>
        {way.map((ref, index) =>
          index === 0 || index > skipped ? (
            <li key={index}>
              <Crumb of={ref} index={index} isLast={index === way.length - 1} />
            </li>
          ) : index === 1 ? (
            <li key={index} title={texts.skipped(skipped)}>
              …<span className="sr-only">{texts.skipped(skipped)}</span>
            </li>
          ) : null,
        )}
      </ol>
    </nav>
  );
}

interface CrumbProps {
  readonly of: ValueRef;
  readonly index: number;
  readonly isLast: boolean;
}

function Crumb({ of, index, isLast }: CrumbProps) {
  if (isLast)
    return (
      <span aria-current="step">
        <NumberName of={of} />
      </span>
    );
  return (
    <button type="button" className="crumb" onClick={() => explainUp(index)}>
      <NumberName of={of} />
    </button>
  );
}

import { useEffect, useState } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { encodeExample } from '../../store/example-code.ts';
import { useStore } from '../../store/store.ts';
import { pathOf } from '../../store/subject-address.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { type FunctionId, sizes } from './recipe.ts';
import { exampleOf, type Variant } from './run.ts';
import { functionsTexts } from './texts.ts';

interface OpenExampleProps {
  readonly id: FunctionId;
  readonly variant: Variant;
  /** Example of the batch, from 0. */
  readonly k: number;
  readonly onPick: (k: number) => void;
}

/** A link to the walk through one example of the batch, with the whole batch in it. */
export function OpenExample({ id, variant, k, onPick }: OpenExampleProps) {
  const { texts } = useWords(functionsTexts);
  const address = useAddress(id, variant, k);
  const inCoursera = (): void =>
    useStore.setState(({ notation }) => ({ notation: notation ?? 'coursera' }));
  return (
    <section className="fn-open" aria-label={texts.walk}>
      <label>
        {texts.example}{' '}
        <select value={k} onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}>
          {Array.from({ length: sizes.m }, (_, each) => (
            <option key={each} value={each}>
              {each + 1}
            </option>
          ))}
        </select>
      </label>{' '}
      {address === undefined ? null : (
        <a className="bar-button" href={address} onClick={inCoursera}>
          {texts.open(k + 1)}
        </a>
      )}
    </section>
  );
}

/** Forward functions open at their first step, backward ones where the way back begins. */
function useAddress(id: FunctionId, variant: Variant, k: number): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    const example = exampleOf(id, variant, k);
    const phase = id.endsWith('backward') ? 'backward' : 'forward';
    const step = buildTimeline(compile(example)).steps.find((each) => each.phase === phase);
    void encodeExample(example).then((encoded) => {
      const at = step === undefined ? '' : `?at=e0.${step.position}`;
      if (isWanted) setAddress(`#${pathOf(`example/${encoded}`)}${at}`);
    });
    return () => {
      isWanted = false;
    };
  }, [id, variant, k]);
  return address;
}

import './boundary.css';
import { type ComponentType, useEffect, useState } from 'react';
import { load } from '../../store/load.ts';
import { useTexts } from '../scenery.tsx';

/** A component that is fetched when it is first shown, or before. */
export interface Arriving<Props> {
  readonly Show: ComponentType<Props>;
  readonly fetch: () => Promise<ComponentType<Props>>;
}

/**
 * Like React's `lazy`, but a fetch that failed is not remembered: the error goes to the boundary around, and showing the
 * part again asks for it again. Until it is there, `waiting` says whether the page says so or shows nothing.
 */
export function arriving<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  waiting: 'said' | 'silent' = 'said',
): Arriving<Props> {
  let arrived: ComponentType<Props> | undefined;
  const fetch = async (): Promise<ComponentType<Props>> => {
    arrived ??= await load(fetchPart);
    return arrived;
  };
  function Show(props: Props) {
    const [Part, setPart] = useState(() => arrived);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      if (Part !== undefined) return undefined;
      let isShown = true;
      fetch().then(
        (found) => isShown && setPart(() => found),
        (error: unknown) => isShown && setFailure({ error }),
      );
      return () => {
        isShown = false;
      };
    }, [Part]);
    if (failure !== undefined) throw failure.error;
    if (Part !== undefined) return <Part {...props} />;
    return waiting === 'said' ? <Loading /> : null;
  }
  return { Show, fetch };
}

export function Loading() {
  return <p className="loading">{useTexts().shell.loading}</p>;
}

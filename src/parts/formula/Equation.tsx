import './equation.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { latexOf } from '../../notation/latex.ts';
import { plainText, runsOf, spokenText } from '../../notation/runs.ts';
import type { MathSymbol } from '../../notation/symbol.ts';
import type { Written } from '../../notation/written.ts';
import { type Fitter, keepFitting } from './keep-fitting.ts';
import { loadTypesetter, typesetter } from './typeset.ts';

/** Starts to fetch the formula renderer, so that it is there (and in the cache) before the first lesson needs it. */
export const preloadEquations = (): Promise<unknown> => loadTypesetter();

/** One equation, typeset by KaTeX once that is there with its fonts; as plain text where KaTeX cannot write it. */
export function Equation({ of }: { readonly of: Written<MathSymbol> }) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const fitter = useRef<Fitter>(undefined);
  const [typeset, setTypeset] = useState(() => typesetter());
  const latex = latexOf(of);
  const runs = runsOf(of);
  const text = plainText(runs);
  useLayoutEffect(() => {
    if (frame.current === null || inner.current === null) return undefined;
    fitter.current = keepFitting({ frame: frame.current, inner: inner.current });
    return () => fitter.current?.stop();
  }, []);
  useLayoutEffect(() => {
    if (typeset === undefined)
      void loadTypesetter().then(
        (arrived) => setTypeset(() => arrived),
        () => inner.current?.replaceChildren(text), // and the next formula asks for KaTeX again
      );
    else inner.current?.replaceChildren(...(typeset(latex) ?? [text]));
    fitter.current?.renew();
  }, [typeset, latex, text]);
  return (
    <div className="equation" role="math" aria-label={spokenText(runs)} ref={frame}>
      <div ref={inner} className="equation-inner" aria-hidden="true" data-latex={latex} />
    </div>
  );
}

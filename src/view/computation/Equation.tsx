import { useLayoutEffect, useRef, useState } from 'react';
import { latexOf } from '../../notation/latex.ts';
import { plainText, runsOf } from '../../notation/runs.ts';
import type { MathSymbol } from '../../notation/symbol.ts';
import type { Written } from '../../notation/written.ts';

type Katex = typeof import('katex')['default'];

let loaded: Katex | undefined;
const loading = (): Promise<Katex> =>
  Promise.all([import('katex'), import('katex/dist/katex.min.css')]).then(
    ([{ default: katex }]) => {
      loaded = katex;
      return katex;
    },
  );

/** Starts to fetch the formula renderer, so that it is there (and in the cache) before the first lesson needs it. */
export const preloadEquations = (): Promise<unknown> => loading();

/** One equation, typeset by KaTeX; until that is loaded, as plain text of the same height. */
export function Equation({ of }: { readonly of: Written<MathSymbol> }) {
  const element = useRef<HTMLDivElement>(null);
  const [katex, setKatex] = useState<Katex | undefined>(() => loaded);
  const latex = latexOf(of);
  useLayoutEffect(() => {
    const { current } = element;
    if (katex === undefined) {
      void loading().then((arrived) => setKatex(() => arrived));
      return;
    }
    if (current === null) return;
    typeset(katex, latex, current);
    const fit = (): void => shrinkToFit(current);
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [katex, latex]);
  return (
    <div className="equation" role="math" aria-label={plainText(runsOf(of))}>
      <div ref={element} aria-hidden="true" data-latex={latex} />
    </div>
  );
}

function typeset(katex: Katex, latex: string, element: HTMLElement): void {
  const trusted = ({ command }: { command: string }): boolean => command === '\\htmlClass';
  katex.render(latex, element, {
    trust: trusted,
    strict: false,
    throwOnError: true,
    output: 'html',
    displayMode: false,
  });
  shrinkToFit(element);
}

/** A formula that is wider than its pane is set smaller, down to what can still be read; then it scrolls. */
function shrinkToFit(element: HTMLElement): void {
  element.style.fontSize = '';
  const room = element.clientWidth;
  const need = element.scrollWidth;
  if (need > room && room > 0) element.style.fontSize = `${Math.max(0.62, room / need - 0.01)}em`;
}

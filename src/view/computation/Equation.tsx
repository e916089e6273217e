import { useLayoutEffect, useRef, useState } from 'react';
import { latexOf } from '../../notation/latex.ts';
import { plainText, runsOf } from '../../notation/runs.ts';
import type { MathSymbol } from '../../notation/symbol.ts';
import type { Written } from '../../notation/written.ts';
import { load } from '../../store/load.ts';

type Katex = typeof import('katex')['default'];

let loaded: Katex | undefined;
const loading = (): Promise<Katex> =>
  load(() => Promise.all([import('katex'), import('katex/dist/katex.min.css')])).then(
    ([{ default: katex }]) => {
      loaded = katex;
      return katex;
    },
  );

/** Starts to fetch the formula renderer, so that it is there (and in the cache) before the first lesson needs it. */
export const preloadEquations = (): Promise<unknown> => loading();

/** One equation, typeset by KaTeX; until that is loaded, as plain text of the same height. */
export function Equation({ of }: { readonly of: Written<MathSymbol> }) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [katex, setKatex] = useState<Katex | undefined>(() => loaded);
  const latex = latexOf(of);
  useLayoutEffect(() => {
    if (katex === undefined) loading().then((arrived) => setKatex(() => arrived), stayPlain);
    else if (inner.current !== null) {
      inner.current.dataset.broken = 'false';
      inner.current.replaceChildren(...typeset(katex, latex));
    }
  }, [katex, latex]);
  useLayoutEffect(() => keepFitting(frame.current, inner.current), []);
  return (
    <div className="equation" role="math" aria-label={plainText(runsOf(of))} ref={frame}>
      <div ref={inner} className="equation-inner" aria-hidden="true" data-latex={latex} />
    </div>
  );
}

/** Without the renderer the plain text stays, and the next formula asks for it again. */
const stayPlain = (): void => undefined;

const typesetBefore = new Map<string, readonly Node[]>();
const mostKept = 400;

/** The nodes of a formula, a copy of those made before where there are any: stepping back and forth costs nothing. */
function typeset(katex: Katex, latex: string): readonly Node[] {
  const known = typesetBefore.get(latex) ?? render(katex, latex);
  if (typesetBefore.size >= mostKept) typesetBefore.clear();
  typesetBefore.set(latex, known);
  return known.map((node) => node.cloneNode(true));
}

function render(katex: Katex, latex: string): readonly Node[] {
  const element = document.createElement('div');
  katex.render(latex, element, {
    trust: ({ command }) => command === '\\htmlClass',
    strict: false,
    throwOnError: true,
    output: 'html',
  });
  return [...element.childNodes];
}

/** Px that are kept free, since type does not shrink in exact proportion. */
const spare = 8;
/** A scale that is so near fits as well, thanks to the spare; another one would lay the page out once more. */
const slack = 0.008;
/** Smaller than this a formula is broken into lines instead. */
const smallest = 0.7;

/**
 * A formula that is wider than the room it has is set smaller, down to what can still be read. The widths come from an
 * observer, after the page has been laid out, so that a step never waits for them.
 */
function keepFitting(
  frame: HTMLElement | null,
  inner: HTMLElement | null,
): (() => void) | undefined {
  const row = frame?.parentElement;
  if (frame === null || inner === null || row == null || typeof ResizeObserver === 'undefined')
    return undefined;
  const widths = new Map<Element, number>();
  let natural = 0;
  let scale = 1;
  const observer = new ResizeObserver((entries) => {
    const isBroken = inner.dataset.broken === 'true';
    for (const { target, contentRect } of entries) {
      widths.set(target, contentRect.width);
      if (target === inner && !isBroken) natural = contentRect.width / scale;
    }
    // in a row that wraps, a frame is only as wide as its formula, but could be as wide as the row
    const widest = getComputedStyle(row).flexWrap === 'wrap' ? row : frame;
    const room = widths.get(widest) ?? 0;
    if (room === 0 || natural === 0) return;
    const wanted = Math.min(1, (room - spare) / natural);
    const fitting = Math.max(smallest, wanted);
    if (Math.abs(fitting - scale) <= slack && isBroken === wanted < smallest) return;
    scale = fitting;
    inner.style.fontSize = scale === 1 ? '' : `${scale}em`;
    inner.dataset.broken = String(wanted < smallest);
  });
  for (const each of [row, frame, inner]) observer.observe(each);
  return () => observer.disconnect();
}

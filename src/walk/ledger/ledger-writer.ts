import { createContext, useContext, useLayoutEffect } from 'react';
import { printFull, printText } from '../../parts/number/print-number.ts';
import { type Hands, Painter } from '../../parts/painter.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useAtRest } from '../../parts/use-at-rest.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { ValueRef } from '../../trace/block.ts';

/** What writes the numbers of the table, and follows which of its row groups are in sight. */
export interface LedgerWriter {
  readonly painter: Painter<ValueRef>;
  readonly watch: Sight['watch'];
  readonly shows: Sight['shows'];
}

const WriterContext = createContext<LedgerWriter | undefined>(undefined);

/** Gives the writer of a table to its cells. */
export const WrittenBy = WriterContext;

/** @throws Error outside of a table. */
export function useLedgerWriter(): LedgerWriter {
  const writer = useContext(WriterContext);
  if (writer === undefined) throw new Error('found no writer above, wanted a LedgerPane');
  return writer;
}

/** A writer for a table. */
export function makeWriter(): LedgerWriter {
  const painter = new Painter(hands);
  const { watch, shows } = new Sight(() => painter.paintRest());
  return { painter, watch, shows };
}

/**
 * Writes the numbers: those in sight with every edit, the others when the reader looks at the page. It stands after the
 * table, whose cells are there when it does; of an edit of numbers nothing but this is drawn.
 */
export function LedgerNumbers({ writer: { painter, shows } }: { readonly writer: LedgerWriter }) {
  const [run, texts] = [useRun(), useStepTexts()];
  useLayoutEffect(() => painter.paint(run, texts, shows));
  useAtRest(run, () => painter.paintRest());
  return null;
}

/** What was written into a cell; to read it from the page takes longer. */
const written = new WeakMap<Element, string>();

const hands: Hands<ValueRef> = {
  show: (element, of, run) => {
    const text = printText(run, of, 3, of.kind === 'value' ? 'zero' : 'scientific');
    if (written.get(element) === text) return;
    element.textContent = text;
    written.set(element, text);
  },
  say: (element, of, run) => {
    const full = printFull(run, of);
    if (element.getAttribute('data-full') === full) return;
    element.setAttribute('data-full', full);
    element.setAttribute('title', full);
  },
};

/** Which parts of the page are out of sight; a part counts as seen until the browser says otherwise. */
class Sight {
  readonly #away = new Set<Element>();
  /** The part that an element stands in: asked for every number of every edit. */
  readonly #parts = new WeakMap<Element, Element>();
  readonly #observer: IntersectionObserver;

  /** `onCome` is called when a part comes into sight. */
  constructor(onCome: () => void) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) this.#away.delete(target);
        else this.#away.add(target);
      if (entries.some((entry) => entry.isIntersecting)) onCome();
    });
  }

  /** Follows a part until it goes. */
  readonly watch = (part: Element | null): (() => void) | undefined => {
    if (part === null) return undefined;
    this.#observer.observe(part);
    return () => {
      this.#observer.unobserve(part);
      this.#away.delete(part);
    };
  };

  /** Whether none of the parts around an element is out of sight. */
  readonly shows = (element: Element): boolean => {
    const part = this.#parts.get(element) ?? element.closest('tbody');
    if (part === null) return true;
    this.#parts.set(element, part);
    return !this.#away.has(part);
  };
}

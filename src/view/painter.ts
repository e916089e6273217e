import type { StepTexts } from '../i18n/step-texts.ts';
import type { Run } from './scenery.tsx';

/** Writes what `item` says of the trace into an element. */
export type Write<Item> = (element: Element, item: Item, run: Run, texts: StepTexts) => void;

/**
 * Writes numbers into elements that React has drawn: what React draws depends on the step alone, so that an edit,
 * which changes nearly every number, changes texts, colours and lengths and nothing else.
 */
export class Painter<Item> {
  readonly #write: Write<Item>;
  readonly #items = new Map<Element, Item>();
  /** Without numbers yet. */
  readonly #bare = new Set<Element>();
  /** With numbers of a trace before. */
  readonly #outdated = new Set<Element>();
  #painted: { readonly run: Run; readonly texts: StepTexts } | undefined;

  constructor(write: Write<Item>) {
    this.#write = write;
  }

  /** Takes an element on, and leaves it when it goes. */
  readonly hold =
    (item: Item) =>
    (element: Element | null): (() => void) => {
      if (element !== null) {
        this.#items.set(element, item);
        this.#bare.add(element);
      }
      return () => {
        if (element === null || this.#items.get(element) !== item) return;
        this.#items.delete(element);
        this.#bare.delete(element);
        this.#outdated.delete(element);
      };
    };

  /**
   * Writes what is new and, where the numbers or the language are others, everything; of this only what `isDue` picks,
   * the rest when it does.
   */
  paint(run: Run, texts: StepTexts, isDue: (element: Element) => boolean = () => true): void {
    const isSame = this.#painted?.run === run && this.#painted.texts === texts;
    this.#painted = { run, texts };
    if (!isSame) for (const element of this.#items.keys()) this.#outdated.add(element);
    for (const element of this.#bare) this.#fill(element, run, texts);
    for (const element of this.#outdated) if (isDue(element)) this.#fill(element, run, texts);
  }

  /** Writes what was not due before. */
  paintRest(): void {
    if (this.#painted !== undefined) this.paint(this.#painted.run, this.#painted.texts);
  }

  #fill(element: Element, run: Run, texts: StepTexts): void {
    const item = this.#items.get(element);
    if (item !== undefined) this.#write(element, item, run, texts);
    this.#bare.delete(element);
    this.#outdated.delete(element);
  }
}

import type { StepTexts } from '../i18n/step-texts.ts';
import type { Run } from '../store/stage.ts';

/** Writes what `item` says of the trace into an element. */
export type Write<Item> = (element: Element, item: Item, run: Run, texts: StepTexts) => void;

/** How an item is written: what is seen at once, what is only said or copied when the reader has come to rest. */
export interface Hands<Item> {
  readonly show: Write<Item>;
  readonly say: Write<Item>;
}

/**
 * Writes numbers into elements that React has drawn: what React draws depends on the step alone, so that an edit,
 * which changes nearly every number, changes texts, colours and lengths and nothing else.
 */
export class Painter<Item> {
  readonly #hands: Hands<Item>;
  readonly #items = new Map<Element, Item>();
  /** Without numbers yet. */
  readonly #bare = new Set<Element>();
  /** With numbers of a trace before. */
  readonly #outdated = new Set<Element>();
  /** With words for numbers of a trace before. */
  readonly #unsaid = new Set<Element>();
  #painted: { readonly run: Run; readonly texts: StepTexts } | undefined;

  constructor(hands: Hands<Item>) {
    this.#hands = hands;
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
        this.#unsaid.delete(element);
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
    for (const element of this.#bare) {
      this.#fill(element, run, texts);
      this.#say(element, run, texts);
    }
    for (const element of this.#outdated) if (isDue(element)) this.#fill(element, run, texts);
  }

  /** Writes what was not due before, and what is said of everything. */
  paintRest(): void {
    if (this.#painted === undefined) return;
    const { run, texts } = this.#painted;
    this.paint(run, texts);
    for (const element of this.#unsaid) this.#say(element, run, texts);
  }

  #fill(element: Element, run: Run, texts: StepTexts): void {
    const item = this.#items.get(element);
    if (item !== undefined) this.#hands.show(element, item, run, texts);
    this.#bare.delete(element);
    this.#outdated.delete(element);
    this.#unsaid.add(element);
  }

  #say(element: Element, run: Run, texts: StepTexts): void {
    const item = this.#items.get(element);
    if (item !== undefined) this.#hands.say(element, item, run, texts);
    this.#unsaid.delete(element);
  }
}

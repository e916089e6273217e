import type { StepTexts } from '../i18n/id/step.ts';
import type { Run } from '../store/stage.ts';

/** Writes what `item` says of the trace into an element. */
export type Write<Item> = (element: Element, item: Item, run: Run, texts: StepTexts) => void;

/** How an item is written: what is seen at once, what is only said or copied when the reader has come to rest. */
export interface Hands<Item> {
  readonly show: Write<Item>;
  readonly say: Write<Item>;
}

/** An element that is written into, and how far it is behind. */
interface Held<Item> {
  readonly element: Element;
  readonly item: Item;
  /** Without numbers yet. */
  isBare: boolean;
  /** With numbers of a trace before. */
  isOutdated: boolean;
  /** With words for numbers of a trace before. */
  isUnsaid: boolean;
}

/**
 * Writes numbers into elements that React has drawn: what React draws depends on the step alone, so that an edit,
 * which changes nearly every number, changes texts, colours and lengths and nothing else.
 */
export class Painter<Item> {
  readonly #hands: Hands<Item>;
  readonly #held = new Map<Element, Held<Item>>();
  #painted: { readonly run: Run; readonly texts: StepTexts } | undefined;

  constructor(hands: Hands<Item>) {
    this.#hands = hands;
  }

  /** Takes an element on, and leaves it when it goes. */
  readonly hold =
    (item: Item) =>
    (element: Element | null): (() => void) | undefined => {
      if (element === null) return undefined;
      const held = { element, item, isBare: true, isOutdated: false, isUnsaid: false };
      this.#held.set(element, held);
      return () => {
        if (this.#held.get(element) === held) this.#held.delete(element);
      };
    };

  /**
   * Writes what is new and, where the numbers or the language are others, everything; of this only what `isDue` picks,
   * the rest when it does.
   */
  paint(run: Run, texts: StepTexts, isDue?: (element: Element) => boolean): void {
    const isSame = this.#painted?.run === run && this.#painted.texts === texts;
    this.#painted = { run, texts };
    for (const held of this.#held.values()) {
      if (!isSame) held.isOutdated = true;
      if (held.isBare) {
        this.#fill(held, run, texts);
        this.#say(held, run, texts);
      } else if (held.isOutdated && isDue?.(held.element) !== false) this.#fill(held, run, texts);
    }
  }

  /** Writes what was not due before, and what is said of everything. */
  paintRest(): void {
    if (this.#painted === undefined) return;
    const { run, texts } = this.#painted;
    this.paint(run, texts);
    for (const held of this.#held.values()) if (held.isUnsaid) this.#say(held, run, texts);
  }

  #fill(held: Held<Item>, run: Run, texts: StepTexts): void {
    this.#hands.show(held.element, held.item, run, texts);
    held.isBare = false;
    held.isOutdated = false;
    held.isUnsaid = true;
  }

  #say(held: Held<Item>, run: Run, texts: StepTexts): void {
    this.#hands.say(held.element, held.item, run, texts);
    held.isUnsaid = false;
  }
}

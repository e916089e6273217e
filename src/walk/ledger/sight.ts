/** Which parts of the page are out of sight; a part counts as seen until the browser says otherwise. */
export class Sight {
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

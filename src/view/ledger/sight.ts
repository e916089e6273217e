/** Which parts of the page are out of sight; a part counts as seen until the browser says otherwise. */
export class Sight {
  readonly #away = new Set<Element>();
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
    const part = element.closest('tbody');
    return part === null || !this.#away.has(part);
  };
}

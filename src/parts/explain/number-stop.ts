/** Attributes of a number that the keyboard reaches within its group. */
export const stop = { role: 'button', tabIndex: -1, 'data-stop': '' } as const;

/** Of a number without neighbours: it is a stop of Tab itself. */
export const loneStop = { ...stop, tabIndex: 0 } as const;

/** The numbers of a group that the keyboard reaches, in the order of the page. */
export const stopsIn = (group: Element): readonly HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('[data-stop]'),
];

/** The text of the number that an element stands for or lies in. */
export function refTextOf(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest('[data-explain], [data-ref]') : null;
  return element?.getAttribute('data-explain') ?? element?.getAttribute('data-ref') ?? undefined;
}

/** Finds the elements that stand for a number given as text. */
export const standingFor = (text: string): string =>
  `[data-ref="${CSS.escape(text)}"], [data-explain="${CSS.escape(text)}"]`;

/** Where a number given as text is seen; the steps that are drawn ahead do not count. */
export const placeOf = (text: string): Element | undefined =>
  [...document.querySelectorAll(standingFor(text))].find(
    (each) => each.closest('.is-aside') === null,
  );

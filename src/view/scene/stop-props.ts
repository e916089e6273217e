/** Attributes of a group that the keyboard can reach: a picture with a name. */
export const stopProps = (id: string, label: string, isCurrent: boolean) =>
  ({
    role: 'img',
    'aria-label': label,
    tabIndex: isCurrent ? 0 : -1,
    'data-shape': id,
  }) as const;

/** The shape that an event happened on; undefined beside all shapes. */
export function shapeOf({ target }: { readonly target: EventTarget }): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-shape]')?.getAttribute('data-shape') ?? undefined;
}

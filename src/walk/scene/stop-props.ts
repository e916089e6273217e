import { refText, type ValueRef } from '../../trace/block.ts';

/** Attributes of a group that the keyboard can reach: a picture, or a number that explains itself. */
export const stopProps = (id: string, isCurrent: boolean, of?: ValueRef) =>
  ({
    role: of === undefined ? 'img' : 'button',
    'data-explain': of && refText(of),
    tabIndex: isCurrent ? 0 : -1,
    'data-shape': id,
  }) as const;

/** The shape that an event happened on; undefined beside all shapes. */
export function shapeOf({ target }: { readonly target: EventTarget }): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-shape]')?.getAttribute('data-shape') ?? undefined;
}

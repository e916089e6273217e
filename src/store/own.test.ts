import { beforeEach, describe, expect, test } from 'vitest';
import { blankExample } from '../example/edit/blank.ts';
import { findKept } from './find-kept.ts';
import type { Store } from './kept.ts';
import { addOwn, listOwn, removeOwn, renameOwn, restoreOwn } from './own.ts';

const example = blankExample('one', { seed: 1, scale: 0.5 });

/** A storage as the browser has it; full after `room` entries. */
function storage(room = Number.POSITIVE_INFINITY): Store & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => {
      if (!held.has(key) && held.size >= room) throw new RangeError('full');
      held.set(key, text);
    },
    removeItem: (key) => void held.delete(key),
    keys: () => [...held.keys()],
  };
}

let tab = storage();
let lasting = storage();
beforeEach(() => {
  tab = storage();
  lasting = storage();
});
const titles = () => listOwn([tab, lasting]).map(({ read }) => read?.title);

describe('the workbench', () => {
  test('keeps several examples, the newest first, also those of the same moment', () => {
    addOwn([tab, lasting], example, 'one', 1000);
    addOwn([tab, lasting], example, 'two', 1000);
    addOwn([tab, lasting], example, 'three', 5000);
    expect(titles()).toEqual(['three', 'two', 'one']);
    expect(listOwn([storage(), lasting])).toHaveLength(3);
  });

  test('gives the example the name that it has there, and opens it as it is', () => {
    const { slug, isKept } = addOwn([tab, lasting], example, 'two', 1);
    expect(isKept).toBe(true);
    renameOwn([tab, lasting], slug, example, 'other');
    expect(findKept([tab, lasting], slug).kept).toMatchObject({
      title: 'other',
      opened: { ...example, title: 'other' },
    });
  });

  test('brings back what was taken off', () => {
    addOwn([tab, lasting], example, 'one', 1);
    const [own] = listOwn([tab, lasting]);
    if (own !== undefined) removeOwn([tab, lasting], own);
    expect(titles()).toEqual([]);
    expect(own && restoreOwn([tab, lasting], own)).toBe(true);
    expect(titles()).toEqual(['one']);
  });

  test('says when the storage is full, and has the example in this tab all the same', () => {
    const full = storage(0);
    expect(addOwn([tab, full], example, 'one', 1).isKept).toBe(false);
    expect(titles()).toEqual(['one']);
  });

  test('leaves what cannot be read as it is', () => {
    const { slug } = addOwn([lasting], example, 'one', 1);
    const [place = ''] = lasting.keys();
    lasting.setItem(place, '{"version":1,');
    expect(listOwn([lasting])).toEqual([{ slug, text: '{"version":1,', read: undefined }]);
    expect(findKept([lasting], slug)).toEqual({ kept: undefined, isCorrupt: true });
    expect(lasting.held.get(place)).toBe('{"version":1,');
  });

  test('does not list what is kept of lessons', () => {
    lasting.setItem('unroll.kept/lesson/abccd', '{}');
    expect(titles()).toEqual([]);
  });
});

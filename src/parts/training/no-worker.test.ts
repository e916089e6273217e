import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TableReader } from '../../pages/forecast/table-reader.ts';
import { useText } from '../../pages/names/use-text.ts';

/** A worker whose script does not come. */
class MissingWorker extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  postMessage(): void {}
  terminate(): void {}
}

/** A frame in a sandbox may have no worker. */
class ForbiddenWorker {
  constructor() {
    throw new DOMException('no', 'SecurityError');
  }
}

beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('bima\nsiti')));
afterEach(() => void vi.unstubAllGlobals());

describe.each([
  ['does not come', MissingWorker],
  ['is forbidden', ForbiddenWorker],
])('where a worker %s', (_, worker) => {
  beforeEach(() => void vi.stubGlobal('Worker', worker));

  test('a text is not read for ever', async () => {
    const own = { title: '', text: '' };
    const { result } = renderHook(() => useText('dinosaurs', own, 'a'));
    await waitFor(() => expect(result.current).toEqual({ kind: 'unreachable' }));
  });

  test('a table is not read for ever', async () => {
    const found = await new TableReader().open(new File(['1\n2\n3'], 'a.csv'));
    expect(found).toEqual({ code: 'unreadable', values: { file: 'a.csv' } });
  });
});

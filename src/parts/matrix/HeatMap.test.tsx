import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { checkExample } from '../../example/read-example.ts';
import { openSubject } from '../../store/actions.ts';
import { initialState, useStore } from '../../store/store.ts';
import { compile } from '../../trace/program/compile.ts';
import { StageProvider } from '../scenery.tsx';
import { HeatMap } from './HeatMap.tsx';

afterEach(cleanup);

/** An rnn of so many units that reads one number, its matrix drawn. */
function show(hidden: number): HTMLElement {
  const row = (size: number, at: number): number[] =>
    Array.from({ length: size }, (_, j) => (at - j) / size);
  const rows = Array.from({ length: hidden }, (_, i) => i);
  const parameters = {
    W_xh: rows.map(() => [0.1]),
    W_hh: rows.map((i) => row(hidden, i)),
    b_h: rows.map(() => 0),
  };
  const example = checkExample({
    format: 'unroll/1',
    inputs: [[1]],
    targets: [null],
    layers: [{ cell: 'rnn', hidden, parameters }],
    readout: null,
    upstream: [{ h: rows.map(() => 1) }],
  });
  useStore.setState({ ...initialState, language: 'en' }, true);
  openSubject({ slug: 'wide', title: 'wide', example, lesson: undefined }, undefined);
  const node = compile(example).parameters.find(({ name }) => name === 'W_hh')?.node ?? -1;
  return render(
    <StageProvider>
      <HeatMap block={{ kind: 'value', node }} />
    </StageProvider>,
  ).container;
}

test('a block of 50 x 50 has an element for each number', () => {
  expect(show(50).querySelectorAll('.heat-cell')).toHaveLength(2500);
});

test('one of 100 x 100 is a picture whose point under the pointer is a number that can be explained', () => {
  const container = show(100);
  expect(container.querySelectorAll('.heat-cell')).toHaveLength(0);
  const canvas = container.querySelector('canvas');
  if (canvas === null) throw new Error('no picture');
  canvas.getBoundingClientRect = () => new DOMRect(10, 20, 400, 400);
  fireEvent.pointerMove(canvas, { clientX: 10 + 4 * 7 + 1, clientY: 20 + 4 * 3 + 1 });
  expect(canvas.dataset.explain).toMatch(/^e0\/value\/\d+\/3,7$/);
  expect(canvas.title).toBe('−0.04');
});

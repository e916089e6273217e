import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, expect, test } from 'vitest';
import { phrase } from '../../engine/fault.ts';
import type { Failure } from '../../parts/training/report.ts';
import type { SessionState } from '../../parts/training/session.ts';
import { useStore } from '../../store/store.ts';
import { RunBar as ForecastBar } from '../forecast/RunBar.tsx';
import type { Job, Progress } from './job.ts';
import { RunBar } from './RunBar.tsx';

afterEach(cleanup);

const wild: Failure = {
  subject: 'loss',
  found: phrase('value', { value: 'Infinity' }),
  wanted: phrase('gentlerTraining'),
};

type Bench = ComponentProps<typeof RunBar>['bench'];
type ForecastBench = ComponentProps<typeof ForecastBar>['bench'];

const barOf = (state: SessionState<Job, Progress>) => (
  <RunBar bench={{ state, text: { kind: 'reading' } } as Bench} />
);

function show(page: 'names' | 'forecast', failure: Failure): string {
  const state = { status: 'failed', failure } as const;
  const bench = { state, source: 'airline', file: {} };
  render(page === 'names' ? barOf(state) : <ForecastBar bench={bench as ForecastBench} />);
  return screen.getByRole('alert').textContent;
}

test.each(['names', 'forecast'] as const)(
  'a training of %s that fails says that the training failed, and why',
  (page) => {
    useStore.setState({ language: 'en' });
    expect(show(page, wild)).toBe(
      'The training stopped. loss: found Infinity, wanted a finite number: train more gently.',
    );
    cleanup();
    expect(show(page, { reason: 'lost' })).toMatch(/lost twice and got nowhere in between/);
    cleanup();
    useStore.setState({ language: 'id' });
    expect(show(page, wild)).toBe(
      'Pelatihan terhenti. loss: ditemukan Infinity, seharusnya angka berhingga: kecilkan learning rate.',
    );
  },
);

const vocabulary = [...'abcdefgh'];
const trainedTo = (smoothPerCharacter: number): SessionState<Job, Progress> => {
  const last = { iteration: 9, loss: 9, characters: 3, smoothLoss: 9, smoothPerCharacter };
  const progress: Progress = { log: { points: [], rows: [], last }, vocabulary, kernels: 'wasm' };
  const counts = { done: 9, total: 90, perSecond: 1, isKept: true };
  return {
    status: 'training',
    last: { kind: 'progress', status: 'training', progress, ...counts },
  };
};

test('a training whose loss is far above that of guessing evenly is said to diverge, another is not', () => {
  useStore.setState({ language: 'en' });
  const even = Math.log(vocabulary.length);
  const { rerender } = render(barOf(trainedTo(1.1 * even)));
  expect(screen.queryByText(/diverges/)).toBeNull();
  rerender(barOf(trainedTo(2 * even)));
  expect(screen.getByText(/This training diverges/)).toBeDefined();
});

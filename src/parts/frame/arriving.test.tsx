import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialState, useStore } from '../../store/store.ts';
import { arriving } from './arriving.tsx';
import { Boundary } from './Boundary.tsx';

beforeEach(() => {
  useStore.setState({ ...initialState, language: 'en' }, true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(cleanup);

const Real = () => <p>here it is</p>;
const missing = new TypeError(
  'Failed to fetch dynamically imported module: https://a.org/x/part.js',
);

test('a part that does not arrive says so, and a press brings it once it is there', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const fetchPart = vi.fn(async () => Real);
  fetchPart.mockRejectedValue(missing);
  const { Show } = arriving(fetchPart);
  render(
    <Boundary size="page">
      <Show />
    </Boundary>,
  );
  expect(screen.getByText('Loading…')).toBeDefined();
  await screen.findByText(/could not be loaded/);
  expect(fetchPart).toHaveBeenCalledTimes(2);
  fetchPart.mockResolvedValue(Real);
  await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
  expect(screen.getByText('here it is')).toBeDefined();
  expect(screen.queryByText(/could not be loaded/)).toBeNull();
});

test('what failed once is fetched past all caches, with all that it imports, and shown without a word', async () => {
  const asked: [string, string | undefined][] = [];
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    asked.push([address, cache]);
    return new Response(address.endsWith('part.js') ? 'import{a}from"./deep.js";' : '');
  });
  const fetchPart = vi.fn(async () => Real).mockRejectedValueOnce(missing);
  const { Show } = arriving(fetchPart);
  render(<Show />);
  await waitFor(() => expect(screen.getByText('here it is')).toBeDefined());
  expect(asked).toEqual([
    ['https://a.org/x/part.js', 'reload'],
    ['https://a.org/x/deep.js', 'reload'],
  ]);
});

test('what was fetched before is there at once', async () => {
  const { Show, fetch } = arriving(async () => Real);
  await fetch();
  render(<Show />);
  expect(screen.getByText('here it is')).toBeDefined();
});

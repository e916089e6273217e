import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { create } from 'zustand';
import { setNumber } from '../example/edit/place.ts';
import { edit } from '../store/edit.ts';
import { initialState, useStore } from '../store/store.ts';

/** The parts in which an exception is planted: the page, what has to be open, the file and its component, what lives on. */
const panes: readonly (readonly [page: string, open: object, file: string, name: string])[] = [
  ['/', {}, '../pages/home/LivePicture.tsx', 'LivePicture'],
  ['/', {}, '../pages/home/LessonCards.tsx', 'LessonCards'],
  ['/', {}, '../pages/home/OpenFile.tsx', 'OpenFile'],
  ['/', {}, '../pages/home/GoOn.tsx', 'GoOn'],
  ['/', {}, '../pages/home/Checked.tsx', 'Checked'],
  ['/', {}, '../parts/files/DropTarget.tsx', 'DropTarget'],
  ['/', {}, '../walk/shell/KeysDialog.tsx', 'KeysDialog'],
  ['/', {}, '../parts/notice/NoticeBar.tsx', 'NoticeBar'],
  ['/', {}, './UpdateNotice.tsx', 'UpdateNotice'],
  ['/', {}, '../parts/frame/BlankScreen.tsx', 'BlankScreen'],
  ['/lesson/abccd', {}, '../walk/shell/WalkBar.tsx', 'WalkBar'],
  ['/lesson/abccd', {}, '../walk/scene/GraphPane.tsx', 'GraphPane'],
  ['/lesson/abccd', {}, '../walk/transport/EpochControls.tsx', 'EpochControls'],
  ['/lesson/abccd', {}, '../walk/transport/LossLine.tsx', 'LossLine'],
  ['/lesson/abccd', {}, '../walk/transport/GradientBadge.tsx', 'GradientBadge'],
  ['/lesson/abccd', {}, '../walk/computation/ComputationSteps.tsx', 'ComputationSteps'],
  ['/lesson/abccd', {}, '../parts/formula/Equation.tsx', 'Equation'],
  ['/lesson/abccd', {}, '../walk/ledger/LedgerPane.tsx', 'LedgerPane'],
  ['/lesson/abccd', { tab: 'edit' }, '../walk/edit/EditPane.tsx', 'EditPane'],
  ['/lesson/abccd', { tab: 'workshop' }, '../walk/workshop/WorkshopPane.tsx', 'WorkshopPane'],
  ['/lesson/abccd', { tab: 'code' }, '../walk/computation/CodePane.tsx', 'CodePane'],
  ['/lesson/abccd', {}, '../parts/explain/ExplainPanel.tsx', 'ExplainPanel'],
  ['/lesson/abccd', {}, '../parts/explain/Lights.tsx', 'Lights'],
  ['/lesson/abccd', {}, '../walk/transport/Transport.tsx', 'Transport'],
  ['/lesson/abccd', {}, '../walk/shell/Announcer.tsx', 'Announcer'],
  ['/lesson/abccd', { dialog: 'share' }, '../walk/share/ShareDialog.tsx', 'ShareDialog'],
  ['/lesson/softmax', {}, '../walk/softmax/SoftmaxControls.tsx', 'SoftmaxControls'],
  ['/lab/why-sequences', {}, '../pages/why-sequences/DataStation.tsx', 'DataStation'],
  ['/lab/unfolding', {}, '../pages/unfolding/WordsStation.tsx', 'WordsStation'],
  ['/lab/kinds', {}, '../pages/kinds/KindFigure.tsx', 'KindFigure'],
  ['/lab/counting', {}, '../pages/counting/BuildPane.tsx', 'BuildPane'],
  ['/lab/counting', {}, '../pages/counting/SummaryTable.tsx', 'SummaryTable'],
  ['/lab/bptt', {}, '../pages/bptt/TablePart.tsx', 'TablePart'],
  ['/lab/functions', {}, '../pages/functions/CodeView.tsx', 'CodeView'],
  ['/lab/vanishing', {}, '../pages/vanishing/Story.tsx', 'Story'],
  ['/lab/vanishing', {}, '../pages/vanishing/ChartView.tsx', 'ChartView'],
  ['/lab/vanishing', {}, '../pages/vanishing/Controls.tsx', 'Controls'],
  ['/lab/vanishing', {}, '../pages/vanishing/Panes.tsx', 'Panes'],
  ['/lab/names', {}, '../pages/names/SetupPane.tsx', 'SetupPane'],
  ['/lab/names', {}, '../pages/names/RunBar.tsx', 'RunBar'],
  ['/lab/names', {}, '../pages/names/TrainPane.tsx', 'TrainPane'],
  ['/lab/names', {}, '../pages/names/LossChartView.tsx', 'LossChartView'],
  ['/lab/workbench', {}, '../pages/workbench/BenchStart.tsx', 'BenchStart'],
  ['/lab/workbench', {}, '../pages/workbench/OwnList.tsx', 'OwnList'],
  ['/lab/forecast', {}, '../pages/forecast/SetupPane.tsx', 'SetupPane'],
  ['/lab/forecast', {}, '../pages/forecast/RunBar.tsx', 'RunBar'],
  ['/lab/forecast', {}, '../pages/forecast/PipelinePane.tsx', 'PipelinePane'],
  ['/lab/glossary', {}, '../pages/glossary/TermEntry.tsx', 'TermEntry'],
];

/** Whole pages, as they are called in their files. */
const pages = [
  ['/', '../pages/home/HomePage.tsx', 'HomePage'],
  ['/lesson/abccd', '../walk/shell/StepScreen.tsx', 'StepScreen'],
  ['/example/two-layer-lstm', '../walk/shell/StepScreen.tsx', 'StepScreen'],
  ['/lab/why-sequences', '../pages/why-sequences/WhySequencesLab.tsx', 'WhySequencesLab'],
  ['/lab/unfolding', '../pages/unfolding/UnfoldingLab.tsx', 'UnfoldingLab'],
  ['/lab/kinds', '../pages/kinds/KindsLab.tsx', 'KindsLab'],
  ['/lab/counting', '../pages/counting/CountingLab.tsx', 'CountingLab'],
  ['/lab/bptt', '../pages/bptt/BpttLab.tsx', 'BpttLab'],
  ['/lab/functions', '../pages/functions/FunctionsLab.tsx', 'FunctionsLab'],
  ['/lab/vanishing', '../pages/vanishing/VanishingLab.tsx', 'VanishingLab'],
  ['/lab/names', '../pages/names/NamesLab.tsx', 'NamesLab'],
  ['/lab/workbench', '../pages/workbench/WorkbenchLab.tsx', 'WorkbenchLab'],
  ['/lab/forecast', '../pages/forecast/ForecastLab.tsx', 'ForecastLab'],
  ['/lab/glossary', '../pages/glossary/GlossaryLab.tsx', 'GlossaryLab'],
] as const;

const usePlanted = create<{ readonly at: string | undefined }>(() => ({ at: undefined }));
const placeOf = (file: string, name: string): string => `${file} ${name}`;
const plant = (file: string, name: string): Promise<void> =>
  act(async () => usePlanted.setState({ at: placeOf(file, name) }));
const weed = (): void => usePlanted.setState({ at: undefined });

/** Every component of the tables throws while it is the planted one. */
function plantIn(file: string, names: readonly string[]): void {
  vi.doMock(file, async (importOriginal) => {
    const module = await importOriginal<Record<string, ComponentType<object>>>();
    const throwing = names.map((name) => {
      const Real = module[name];
      const Planted = (props: object) => {
        if (usePlanted(({ at }) => at === placeOf(file, name))) throw new Error('planted');
        return <Real {...props} />;
      };
      return [name, Planted];
    });
    return { ...module, ...Object.fromEntries(throwing) };
  });
}

/** The files that the app fetches, as the host has them. */
async function fromFolder(address: string): Promise<Response> {
  const type = address.endsWith('.json') ? 'application/json' : 'text/plain';
  const file = join(import.meta.dirname, '../../public', address);
  return new Response(await readFile(file), { headers: { 'content-type': type } });
}

/** A worker that never answers. */
class SilentWorker extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

let App: ComponentType;

beforeAll(async () => {
  const places = [
    ...panes.map(([, , file, name]) => [file, name]),
    ...pages.map(([, ...at]) => at),
  ];
  for (const file of new Set(places.map(([file]) => file)))
    plantIn(file, [...new Set(places.filter(([each]) => each === file).map(([, name]) => name))]);
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Object.defineProperty(document, 'compatMode', { configurable: true, value: 'CSS1Compat' }); // KaTeX wants it
  vi.stubGlobal('fetch', fromFolder);
  vi.stubGlobal('Worker', SilentWorker);
  ({ App } = await import('./App.tsx'));
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React reports what a boundary has caught
  useStore.setState({ ...initialState, language: 'en' }, true);
});

afterEach(() => {
  weed();
  cleanup();
});

const move = (): Promise<void> => act(async () => void dispatchEvent(new Event('hashchange')));

async function goTo(path: string): Promise<void> {
  location.hash = `#${path}`;
  await move();
}

/** A page with little on it. */
const elsewhereThan = (page: string): string =>
  page === '/lab/workbench' ? '/lab/kinds' : '/lab/workbench';

async function open(path: string): Promise<void> {
  location.hash = `#${path}`;
  render(<App />);
  await soon(() => expect(screen.queryByText('Loading…')).toBeNull());
}

const soon = (holds: () => void): Promise<void> => waitFor(holds, { timeout: 15_000 });
const failures = (): readonly HTMLElement[] => screen.queryAllByText(/cannot be shown/);
const isPageThere = (): void =>
  expect(screen.queryAllByRole('heading', { level: 1 })).toHaveLength(1);
const press = (name: string): Promise<void> =>
  act(async () => screen.getByRole('button', { name }).click());

test.each([...new Set(panes.map(([page]) => page))])(
  'an exception in a part of %s leaves the rest of it and the ways out',
  async (page) => {
    await open(page);
    await soon(isPageThere);
    for (const [, state, file, name] of panes.filter(([each]) => each === page)) {
      await act(async () => useStore.setState({ tab: 'computation', dialog: undefined, ...state }));
      await soon(() => expect(failures(), `before ${name}`).toHaveLength(0));
      await plant(file, name);
      await soon(() => expect(failures(), name).not.toHaveLength(0));
      expect(document.querySelector('.failed-page'), `the page around ${name}`).toBeNull();
      expect(screen.queryAllByRole('link').length, `links beside ${name}`).toBeGreaterThan(0);
      weed();
      await move();
    }
    const [last] = panes.filter(([each]) => each === page);
    await plant(last[2], last[3]);
    await goTo(elsewhereThan(page));
    await soon(isPageThere);
    expect(failures()).toHaveLength(last[0] === '/' && last[2].includes('shell') ? 1 : 0);
  },
);

test.each(pages)(
  'an exception in the whole of %s leads home, elsewhere, and on',
  async (...row) => {
    const [page, file, name] = row;
    await plant(file, name);
    await open(page);
    await soon(() => expect(failures()).toHaveLength(1));
    expect(screen.getByRole('link', { name: 'Home' }).getAttribute('href')).toBe('#/');
    await press('Try again');
    await soon(() => expect(failures(), 'still planted').toHaveLength(1));
    await goTo(elsewhereThan(page));
    await soon(isPageThere);
    await goTo(page);
    await soon(() => expect(failures()).toHaveLength(1));
    weed();
    await press('Try again');
    await soon(() => expect(failures()).toHaveLength(0));
    await soon(isPageThere);
  },
);

test('a changed example that cannot be drawn is opened without the change', async () => {
  await open('/lesson/abccd');
  const weight = { kind: 'layer', layer: 0, name: 'W_xh' } as const;
  await act(async () => void edit((example) => setNumber(example, weight, 0, 0, 3)));
  await plant('../walk/scene/GraphPane.tsx', 'GraphPane');
  weed();
  await press('Open without this change');
  expect(failures()).toHaveLength(0);
  const { subject } = useStore.getState();
  expect(subject?.example).toBe(subject?.lesson?.example);
});

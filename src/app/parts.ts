import { arriving } from '../parts/frame/arriving.tsx';
import { loaderOf, NotArrived } from '../store/load.ts';
import { useStore } from '../store/store.ts';

const loadStepScreen = loaderOf(() => import('../walk/shell/StepScreen.tsx'));

/** What opens lessons, examples and files. @throws NotArrived */
export const loadOpening = loaderOf(() => import('./open-example.ts'));

/** The page of lessons and examples. */
export const StepScreen = arriving(async () => (await loadStepScreen()).StepScreen);

/** The menu for sharing. */
export const ShareDialog = arriving(
  async () => (await import('../walk/share/ShareDialog.tsx')).ShareDialog,
  'silent',
);

/** Settles when what a lesson needs has been fetched ahead, or could not be: then it is asked for again when needed. */
let ahead: Promise<unknown> | undefined;

/** Fetches what a lesson needs while the reader looks at the home page. */
export function preload(): Promise<unknown> {
  ahead ??= Promise.allSettled([
    loadStepScreen().then(({ preloadEquations }) => preloadEquations()),
    StepScreen.fetch(),
    loadOpening(),
  ]);
  return ahead;
}

/** Opens a file that the reader chose; says so where what opens it does not come. */
export async function openChosen(file: File): Promise<void> {
  try {
    const { openFile } = await loadOpening();
    await openFile(file);
  } catch (error) {
    if (!(error instanceof NotArrived)) throw error;
    useStore.setState({ notice: { key: 'notArrived', values: {} } });
  }
}

import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch, useParams } from 'wouter';
import { cards, shownAtHome } from '../lessons/index.ts';
import { keptTitle } from '../store/kept.ts';
import { memory } from '../store/memory.ts';
import { noteVisit } from '../store/progress.ts';
import { useStore } from '../store/store.ts';
import { fileSlug } from '../store/subject-address.ts';
import { HomePage } from '../view/home/HomePage.tsx';
import { useTexts } from '../view/scenery.tsx';
import { DropTarget } from '../view/share/DropTarget.tsx';
import { BlankScreen } from '../view/shell/BlankScreen.tsx';
import { KeysDialog } from '../view/shell/KeysDialog.tsx';
import { NoticeBar } from '../view/shell/NoticeBar.tsx';
import { goInstead, readAddress, useHashPath } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { listenToKeys, listenToPathKeys } from './keys.ts';
import { labs } from './labs.ts';
import { dropQuietNotice } from './quiet-notice.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

const loadStepScreen = () => import('./step-screen.ts');
const loadOpening = () => import('./open-example.ts');
const StepScreen = lazy(async () => ({ default: (await loadStepScreen()).StepScreen }));
const ShareDialog = lazy(async () => ({
  default: (await import('./share-dialog.ts')).ShareDialog,
}));

/** Fetches what a lesson needs while the reader looks at the home page. */
const preload = (): void => {
  void loadStepScreen().then(({ preloadEquations }) => preloadEquations());
  void loadOpening();
};

const openChosen = (file: File): void => void loadOpening().then(({ openFile }) => openFile(file));

/** The pages of the app by their address. */
export function App() {
  return (
    <ErrorBoundary>
      <Router hook={useHashPath}>
        <Switch>
          <Route path="/lesson/:slug">
            <LessonPage />
          </Route>
          <Route path="/example/:name">
            <ExamplePage />
          </Route>
          <Route path="/lab/:name">
            <LabPage />
          </Route>
          <Route>
            <Home />
          </Route>
        </Switch>
      </Router>
      <DropTarget onFile={openChosen} />
      <KeysDialog />
      <NoticeBar />
      <UpdateNotice />
      <BlankScreen />
    </ErrorBoundary>
  );
}

function Home() {
  const texts = useTexts().shell;
  useEffect(() => {
    useStore.setState({ subject: undefined, playing: false, projector: false });
    document.title = texts.name;
    dropQuietNotice();
    const { path } = readAddress(location.hash);
    if (path !== '/')
      useStore.setState({ notice: { key: 'unknownLesson', values: { slug: path.slice(0, 40) } } });
    const idle = setTimeout(preload, 1500);
    return () => clearTimeout(idle);
  }, [texts]);
  return (
    <HomePage
      cards={cards}
      shown={shownAtHome}
      onOpenFile={openChosen}
      lastFile={keptTitle(memory, fileSlug)}
    />
  );
}

function LessonPage() {
  const { slug = '' } = useParams<{ slug: string }>();
  useOpening(async (isStillWanted) => {
    const { openLesson } = await loadOpening();
    if (isStillWanted()) await openLesson(slug);
  }, slug);
  return <Opened />;
}

function ExamplePage() {
  const { name = '' } = useParams<{ name: string }>();
  useOpening(async (isStillWanted) => {
    const { openNamedExample } = await loadOpening();
    if (isStillWanted()) await openNamedExample(name);
  }, `example/${name}`);
  return <Opened />;
}

/** A lab by its name; a name that none has is answered like that of an unknown lesson. */
function LabPage() {
  const { name = '' } = useParams<{ name: string }>();
  const texts = useTexts().shell;
  const Lab = labs.get(name);
  useEffect(() => {
    useStore.setState({ subject: undefined, playing: false, projector: false });
    dropQuietNotice();
    if (labs.has(name)) {
      if (cards.some(({ slug }) => slug === name)) noteVisit(name);
      return listenToPathKeys();
    }
    useStore.setState({ notice: { key: 'unknownLesson', values: { slug: name.slice(0, 40) } } });
    goInstead('/');
    return undefined;
  }, [name]);
  const loading = <p className="loading">{texts.loading}</p>;
  return (
    <Suspense fallback={loading}>
      {Lab === undefined ? loading : <Lab onOpenFile={openChosen} />}
    </Suspense>
  );
}

function Opened() {
  const title = useStore((state) => state.subject?.title);
  const isSharing = useStore((state) => state.dialog === 'share');
  const texts = useTexts().shell;
  useEffect(listenToKeys, []);
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${texts.name}`;
  }, [title, texts]);
  const loading = <p className="loading">{texts.loading}</p>;
  const isOpen = title !== undefined;
  return (
    <>
      <Suspense fallback={loading}>{isOpen ? <StepScreen /> : loading}</Suspense>
      <Suspense>{isOpen && isSharing ? <ShareDialog onOpenFile={openChosen} /> : null}</Suspense>
    </>
  );
}

/** Opens what the address names, at first and whenever the reader edits the address. */
function useOpening(open: (isStillWanted: () => boolean) => Promise<void>, key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens anew only when the address changes
  useEffect(() => {
    let isHere = true;
    const start = (): void => void open(() => isHere);
    start();
    addEventListener('hashchange', start);
    return () => {
      isHere = false;
      removeEventListener('hashchange', start);
    };
  }, [key]);
}

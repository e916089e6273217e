import { useEffect, useMemo, useState } from 'react';
import { Route, Router, Switch, useParams } from 'wouter';
import { cards, shownAtHome } from '../lessons/index.ts';
import { HomePage } from '../pages/home/HomePage.tsx';
import { DropTarget } from '../parts/files/DropTarget.tsx';
import { Loading } from '../parts/frame/arriving.tsx';
import { BlankScreen } from '../parts/frame/BlankScreen.tsx';
import { Boundary } from '../parts/frame/Boundary.tsx';
import { pageKeys, useKeys } from '../parts/frame/keymap.ts';
import { NoticeBar } from '../parts/notice/NoticeBar.tsx';
import { useTexts } from '../parts/scenery.tsx';
import { stopWork } from '../store/job.ts';
import { keptTitle } from '../store/kept.ts';
import { memory } from '../store/memory.ts';
import { noteVisit } from '../store/note-progress.ts';
import { useStore } from '../store/store.ts';
import { fileSlug } from '../store/subject-address.ts';
import { KeysDialog } from '../walk/shell/KeysDialog.tsx';
import { goInstead, useHashPath } from './address.ts';
import { pages } from './pages.ts';
import { loadOpening, openChosen, preload, ShareDialog, StepScreen } from './parts.ts';
import { dropQuietNotice } from './quiet-notice.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** The pages of the app by their address. What fails to be drawn leaves the rest as it is. */
export function App() {
  return (
    <>
      <Boundary size="page">
        <Router hook={useHashPath}>
          <Pages />
        </Router>
      </Boundary>
      <Boundary size="part">
        <DropTarget onFile={openChosen} />
      </Boundary>
      <Boundary size="part">
        <KeysDialog />
      </Boundary>
      <Boundary size="part">
        <NoticeBar />
      </Boundary>
      <Boundary size="part">
        <UpdateNotice />
      </Boundary>
      <Boundary size="part">
        <BlankScreen />
      </Boundary>
    </>
  );
}

function Pages() {
  const [path] = useHashPath();
  // heard before what the page is made of has come
  useKeys(useMemo(() => pageKeys(path.split('/')[2]), [path]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked about or computed belongs to the page that is left
  useEffect(() => stopWork, [path]);
  return (
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
      <Route path="/">
        <Home />
      </Route>
      <Route>
        <NoPage />
      </Route>
    </Switch>
  );
}

function Home() {
  const texts = useTexts().shell;
  useEffect(() => {
    useStore.setState({ subject: undefined, playing: false });
    document.title = texts.name;
    dropQuietNotice();
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

/** An address that names nothing leads home, with a sentence that names it. */
function NoPage() {
  const [path] = useHashPath();
  useEffect(() => {
    useStore.setState({ notice: { key: 'unknownPage', values: { path: path.slice(0, 40) } } });
    goInstead('/');
  }, [path]);
  return <Loading />;
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
  const lab = pages.get(name);
  useEffect(() => {
    useStore.setState({ subject: undefined, playing: false });
    dropQuietNotice();
    if (pages.has(name)) {
      if (cards.some(({ slug }) => slug === name)) noteVisit(name);
      return;
    }
    useStore.setState({ notice: { key: 'unknownLesson', values: { slug: name.slice(0, 40) } } });
    goInstead('/');
  }, [name]);
  return lab === undefined ? <Loading /> : <lab.Show key={name} onOpenFile={openChosen} />;
}

function Opened() {
  const title = useStore((state) => state.subject?.title);
  const isSharing = useStore((state) => state.dialog === 'share');
  const texts = useTexts().shell;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${texts.name}`;
  }, [title, texts]);
  if (title === undefined) return <Loading />;
  return (
    <>
      <StepScreen.Show />
      <Boundary size="pane">
        {isSharing ? <ShareDialog.Show onOpenFile={openChosen} /> : null}
      </Boundary>
    </>
  );
}

/** Opens what the address names, at first and whenever the reader edits the address. @throws what kept it from opening */
function useOpening(open: (isStillWanted: () => boolean) => Promise<void>, key: string): void {
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens anew only when the address changes
  useEffect(() => {
    let isHere = true;
    const start = (): void => {
      open(() => isHere).catch((error: unknown) => isHere && setFailure({ error }));
    };
    start();
    addEventListener('hashchange', start);
    return () => {
      isHere = false;
      removeEventListener('hashchange', start);
    };
  }, [key]);
  if (failure !== undefined) throw failure.error;
}

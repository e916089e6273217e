import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch, useParams } from 'wouter';
import { lessonBySlug, lessons } from '../lessons/index.ts';
import { openSubject } from '../store/actions.ts';
import { useStore } from '../store/store.ts';
import { HomePage } from '../view/home/HomePage.tsx';
import { useTexts } from '../view/scenery.tsx';
import { BlankScreen } from '../view/shell/BlankScreen.tsx';
import { KeysDialog } from '../view/shell/KeysDialog.tsx';
import { NoticeBar } from '../view/shell/NoticeBar.tsx';
import { goTo, readAddress, useHashPath } from './address.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { listenToKeys } from './keys.ts';
import { openFile, openNamedExample } from './open-example.ts';

const loadStepScreen = () => import('../view/shell/StepScreen.tsx');
const StepScreen = lazy(async () => ({ default: (await loadStepScreen()).StepScreen }));

/** Fetches what a lesson needs while the reader looks at the home page. */
const preload = (): void => void loadStepScreen().then(({ preloadEquations }) => preloadEquations());

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
          <Route>
            <Home />
          </Route>
        </Switch>
      </Router>
      <KeysDialog />
      <NoticeBar />
      <BlankScreen />
    </ErrorBoundary>
  );
}

function Home() {
  const texts = useTexts().shell;
  useEffect(() => {
    useStore.setState({ subject: undefined, playing: false, projector: false });
    document.title = texts.name;
    const { path } = readAddress(location.hash);
    if (path !== '/')
      useStore.setState({ notice: { key: 'unknownLesson', values: { slug: path.slice(0, 40) } } });
    const idle = setTimeout(preload, 1500);
    return () => clearTimeout(idle);
  }, [texts]);
  return <HomePage lessons={lessons} onOpenFile={(file) => void openFile(file)} />;
}

function LessonPage() {
  const { slug = '' } = useParams<{ slug: string }>();
  const language = useStore((state) => state.language);
  useOpening(() => {
    const lesson = lessonBySlug(slug);
    const { at } = readAddress(location.hash);
    if (lesson !== undefined) {
      openSubject(
        { slug, title: lesson.text[language].title, example: lesson.example, lesson },
        at,
      );
      return;
    }
    useStore.setState({ notice: { key: 'unknownLesson', values: { slug: slug.slice(0, 40) } } });
    goTo('/');
  }, slug);
  return <Opened />;
}

function ExamplePage() {
  const { name = '' } = useParams<{ name: string }>();
  useOpening(() => void openNamedExample(name, readAddress(location.hash).at), `example/${name}`);
  return <Opened />;
}

function Opened() {
  const subject = useStore((state) => state.subject);
  const texts = useTexts().shell;
  useEffect(listenToKeys, []);
  useEffect(() => {
    if (subject !== undefined) document.title = `${subject.title} · ${texts.name}`;
  }, [subject, texts]);
  const loading = <p className="loading">{texts.loading}</p>;
  return (
    <Suspense fallback={loading}>{subject === undefined ? loading : <StepScreen />}</Suspense>
  );
}

/** Opens what the address names, at first and whenever the reader edits the address. */
function useOpening(open: () => void, key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens anew only when the address changes
  useEffect(() => {
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [key]);
}

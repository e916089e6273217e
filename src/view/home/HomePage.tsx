import { Settings } from 'lucide-react';
import type { Lesson } from '../../lessons/lesson.ts';
import { useTexts } from '../scenery.tsx';
import { SettingsMenu } from '../shell/SettingsMenu.tsx';
import { LanguageSwitch } from '../shell/TopBar.tsx';
import { Checked } from './Checked.tsx';
import { LessonCards } from './LessonCards.tsx';
import { LivePicture } from './LivePicture.tsx';
import { OpenFile } from './OpenFile.tsx';

interface HomePageProps {
  readonly lessons: readonly Lesson[];
  readonly onOpenFile: (file: File) => void;
  /** Title of the file that was opened last. */
  readonly lastFile?: string | undefined;
}

/** What Unroll is, in one live picture; the lessons; the reader's own files. */
export function HomePage({ lessons, onOpenFile, lastFile }: HomePageProps) {
  const shown = lessons.find(({ slug }) => slug === 'abccd') ?? lessons.at(-1);
  return (
    <div className="home">
      <header className="home-bar">
        <span className="brand">unroll</span>
        <LanguageSwitch />
        <SettingsMenu icon={<Settings aria-hidden="true" />} />
      </header>
      <main className="home-main">
        {shown && <Hero lesson={shown} />}
        <LessonCards lessons={lessons} />
        <OpenFile onOpenFile={onOpenFile} lastFile={lastFile} />
      </main>
    </div>
  );
}

/** What this is, beside it at work. */
function Hero({ lesson }: { readonly lesson: Lesson }) {
  const texts = useTexts().home;
  return (
    <div className="home-hero">
      <div className="home-pitch">
        <h1>{texts.headline}</h1>
        <p>{texts.what}</p>
        <p>{texts.how}</p>
        <a className="home-primary" href={`#/lesson/${lesson.slug}`}>
          {texts.start(lesson.example.title ?? lesson.slug)}
        </a>
        <Checked lesson={lesson} />
      </div>
      <LivePicture lesson={lesson} />
    </div>
  );
}

import './pitch.css';
import './path.css';
import { Settings } from 'lucide-react';
import type { Card } from '../../lessons/card.ts';
import { LanguageSwitch } from '../../parts/bar/LanguageSwitch.tsx';
import { SettingsMenu } from '../../parts/bar/SettingsMenu.tsx';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { useTexts } from '../../parts/scenery.tsx';
import { useStore } from '../../store/store.ts';
import { Checked } from './Checked.tsx';
import { GoOn } from './GoOn.tsx';
import { LessonCards } from './LessonCards.tsx';
import { LivePicture, type Shown } from './LivePicture.tsx';
import { OpenFile } from './OpenFile.tsx';

interface HomePageProps {
  readonly cards: readonly Card[];
  readonly shown: Shown;
  readonly onOpenFile: (file: File) => void;
  /** Title of the file that was opened last. */
  readonly lastFile?: string | undefined;
}

/** What Unroll is, in one live picture; the lessons; the reader's own files. */
export function HomePage({ cards, shown, onOpenFile, lastFile }: HomePageProps) {
  return (
    <div className="home">
      <header className="home-bar">
        <span className="brand">unroll</span>
        <a className="home-glossary" href="#/lab/glossary">
          {useTexts().home.glossary}
        </a>
        <LanguageSwitch />
        <SettingsMenu icon={<Settings aria-hidden="true" />} />
      </header>
      <main className="home-main">
        <Hero shown={shown} cards={cards} />
        <Boundary size="pane">
          <LessonCards cards={cards} />
        </Boundary>
        <Boundary size="pane">
          <OpenFile onOpenFile={onOpenFile} lastFile={lastFile} />
        </Boundary>
      </main>
    </div>
  );
}

/** What this is, beside it at work. */
function Hero({
  shown: { slug, example, convention },
  cards,
}: Pick<HomePageProps, 'shown' | 'cards'>) {
  const texts = useTexts().home;
  const isBegun = useStore(({ progress }) => progress.last !== undefined);
  return (
    <div className="home-hero">
      <div className="home-pitch">
        <h1>{texts.headline}</h1>
        <p>{texts.what}</p>
        <p>{texts.how}</p>
        <Boundary size="part">
          <GoOn cards={cards} />
        </Boundary>
        <a className={isBegun ? 'home-secondary' : 'home-primary'} href={`#/lesson/${slug}`}>
          {texts.start(example.title ?? slug)}
        </a>
        <Boundary size="part">
          <Checked example={example} />
        </Boundary>
      </div>
      <Boundary size="pane">
        <LivePicture slug={slug} example={example} convention={convention} />
      </Boundary>
    </div>
  );
}

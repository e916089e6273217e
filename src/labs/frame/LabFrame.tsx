import { Settings } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { labTexts } from '../../i18n/lab-texts.ts';
import { useStore } from '../../store/store.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';
import { useTexts } from '../../view/scenery.tsx';
import { SettingsMenu } from '../../view/shell/SettingsMenu.tsx';
import { AboutButton, LanguageSwitch } from '../../view/shell/TopBar.tsx';

/** Where a link of the footer leads: `#/lesson/abccd`, `#/lab/vanishing`. */
export interface Neighbour {
  readonly href: string;
  readonly title: string;
}

interface LabFrameProps {
  readonly title: string;
  /** What the panel of the page says: aim, parts, summary, questions, source. */
  readonly about?: About;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  readonly children: ReactNode;
}

/** What every lab has around it: the way home, its title, what is said about it, language, settings, its neighbours. */
export function LabFrame({ title, about, previous, next, children }: LabFrameProps) {
  const texts = useTexts().shell;
  useEffect(() => {
    document.title = `${title} · ${texts.name}`;
  }, [title, texts]);
  return (
    <div className="lab">
      <header className="top-bar">
        <a className="brand" href="#/" aria-label={`unroll: ${texts.home}`}>
          unroll
        </a>
        <h1 className="lesson-title">{title}</h1>
        <div className="top-actions">
          {about === undefined ? null : <AboutButton lesson={about} />}
          <LanguageSwitch />
          <SettingsMenu icon={<Settings aria-hidden="true" />} />
        </div>
      </header>
      <main className="lab-main">{children}</main>
      <LabFooter previous={previous} next={next} />
    </div>
  );
}

interface LabFooterProps {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

function LabFooter({ previous, next }: LabFooterProps) {
  const texts = labTexts[useStore(({ language }) => language)];
  return (
    <footer className="lab-footer">
      <nav aria-label={texts.path}>
        {previous === undefined ? null : (
          <a href={previous.href}>← {texts.previous(previous.title)}</a>
        )}
        <a href="#/">{texts.all}</a>
        {next === undefined ? null : <a href={next.href}>{texts.next(next.title)} →</a>}
      </nav>
    </footer>
  );
}

import './lab.css';
import { Settings } from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { LanguageSwitch } from '../bar/LanguageSwitch.tsx';
import { SettingsMenu } from '../bar/SettingsMenu.tsx';
import { AboutButton } from '../bar/TopBar.tsx';
import type { About } from '../guide/LessonPanel.tsx';
import { PathLinks } from '../guide/PathLinks.tsx';
import { useTexts } from '../scenery.tsx';
import { Boundary } from './Boundary.tsx';
import { pathKeys, screenKeys, useKeys } from './keymap.ts';
import { ProjectorButton } from './ProjectorButton.tsx';

interface LabFrameProps {
  /** Of the card of the lab. */
  readonly slug: string;
  readonly title: string;
  /** What the panel of the page says: aim, parts, summary, questions, source. */
  readonly about?: About;
  readonly children: ReactNode;
}

/** What every lab has around it: the way home, its title, what is said about it, language, settings, projector, its neighbours. */
export function LabFrame({ slug, title, about, children }: LabFrameProps) {
  const texts = useTexts().shell;
  useKeys(useMemo(() => ({ ...screenKeys, ...pathKeys(() => slug) }), [slug]));
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
          <ProjectorButton />
        </div>
      </header>
      <main className="lab-main">
        <Boundary size="pane">{children}</Boundary>
      </main>
      <footer className="lab-footer">
        <PathLinks slug={slug} />
      </footer>
    </div>
  );
}

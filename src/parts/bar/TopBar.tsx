import './bar.css';
import { BookOpen, Presentation, Settings } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { toggleProjector } from '../../store/projector.ts';
import { useStore } from '../../store/store.ts';
import { type About, LessonPanel } from '../guide/LessonPanel.tsx';
import { useTexts } from '../scenery.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';

interface TopBarProps {
  readonly title: string | undefined;
  /** What is said beside the title. */
  readonly chip?: ReactNode;
  /** What the panel says of the page: aim, parts, summary, questions, source. */
  readonly about: About | undefined;
  /** What only this page has, before the language and behind the settings. */
  readonly notation?: ReactNode;
  readonly tools?: ReactNode;
}

/** What every page has above it: the way home, its title, what is said about it, language, settings, projector. */
export function TopBar({ title, chip, about, notation, tools }: TopBarProps) {
  const texts = useTexts().shell;
  return (
    <header className="top-bar">
      <a className="brand" href="#/" aria-label={`unroll: ${texts.home}`}>
        unroll
      </a>
      <h1 className="lesson-title">{title}</h1>
      {chip}
      <div className="top-actions">
        {about === undefined ? null : <AboutButton lesson={about} />}
        {notation}
        <LanguageSwitch />
        <SettingsMenu icon={<Settings aria-hidden="true" />} />
        {tools}
        <ProjectorButton />
      </div>
    </header>
  );
}

/** Large type for a class. */
function ProjectorButton() {
  const projector = useStore((state) => state.projector);
  const texts = useTexts().shell;
  return (
    <button
      type="button"
      className="bar-button projector-button"
      aria-pressed={projector}
      title={`${texts.projector} (P)`}
      onClick={toggleProjector}
    >
      <Presentation aria-hidden="true" />
      <span className="wide-only">{texts.projector}</span>
    </button>
  );
}

/** Opens the names of the parts, the summary and the questions. */
function AboutButton({ lesson }: { readonly lesson: About }) {
  const [open, setOpen] = useState(false);
  const texts = useTexts().shell;
  return (
    <>
      <button type="button" className="bar-button" onClick={() => setOpen(true)}>
        <BookOpen aria-hidden="true" />
        <span className="wide-only">{texts.about}</span>
      </button>
      <LessonPanel open={open} onClose={() => setOpen(false)} lesson={lesson} />
    </>
  );
}

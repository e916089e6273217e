import { BookOpen, Keyboard, Presentation, Settings } from 'lucide-react';
import { useState } from 'react';
import type { Lesson } from '../../lessons/lesson.ts';
import { languages } from '../../notation/language.ts';
import { useStore } from '../../store/store.ts';
import { LessonPanel } from '../lesson/LessonPanel.tsx';
import { useTexts } from '../scenery.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';

/** Lesson, language, parts, settings, projector, keys. */
export function TopBar() {
  const subject = useStore((state) => state.subject);
  const projector = useStore((state) => state.projector);
  const language = useStore((state) => state.language);
  const texts = useTexts().shell;
  const lesson = subject?.lesson;
  const project = (): void => useStore.setState({ projector: !projector, ledgerOpen: false });
  const showKeys = (): void => useStore.setState({ dialog: 'keys' });
  return (
    <header className="top-bar">
      <a className="brand" href="#/" aria-label={`unroll: ${texts.home}`}>
        unroll
      </a>
      <h1 className="lesson-title">{lesson?.text[language].title ?? subject?.title}</h1>
      <div className="top-actions">
        {lesson === undefined ? null : <AboutButton lesson={lesson} />}
        <LanguageSwitch />
        <SettingsMenu icon={<Settings aria-hidden="true" />} />
        <button type="button" className="bar-button" aria-pressed={projector} onClick={project}>
          <Presentation aria-hidden="true" />
          <span className="wide-only">{texts.projector}</span>
        </button>
        <button
          type="button"
          className="bar-button icon"
          aria-label={texts.keys}
          onClick={showKeys}
        >
          <Keyboard aria-hidden="true" />
        </button>
      </div>
    </header>
  );
}

/** Opens the names of the parts, the summary and the questions. */
function AboutButton({ lesson }: { readonly lesson: Lesson }) {
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

/** ID | EN. */
export function LanguageSwitch() {
  const language = useStore((state) => state.language);
  const texts = useTexts().shell;
  return (
    <fieldset className="switch">
      <legend className="sr-only">{texts.language}</legend>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === language}
          lang={each}
          title={texts.languageNames[each]}
          onClick={() => useStore.setState({ language: each })}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

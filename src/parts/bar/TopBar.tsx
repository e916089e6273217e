import './bar.css';
import {
  BookOpen,
  Keyboard,
  Presentation,
  RotateCcw,
  Settings,
  Share2,
  SlidersHorizontal,
} from 'lucide-react';
import { memo, useState } from 'react';
import { openShare, toggleEdit, toggleProjector } from '../../store/actions.ts';
import { backToOriginal, originalOf } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { type About, LessonPanel } from '../guide/LessonPanel.tsx';
import { useTexts } from '../scenery.tsx';
import { useLanguage } from '../use-language.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NotationSelect } from './NotationSelect.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';

/** Lesson, notation, language, parts, settings, edit, share, projector, keys. */
export const TopBar = memo(function TopBar() {
  const lesson = useStore((state) => state.subject?.lesson);
  const title = useStore((state) => state.subject?.title);
  const language = useLanguage();
  const texts = useTexts().shell;
  const showKeys = (): void => useStore.setState({ dialog: 'keys' });
  return (
    <header className="top-bar">
      <a className="brand" href="#/" aria-label={`unroll: ${texts.home}`}>
        unroll
      </a>
      <h1 className="lesson-title">{lesson?.text[language].title ?? title}</h1>
      <ChangedChip />
      <div className="top-actions">
        {lesson === undefined ? null : <AboutButton lesson={lesson} />}
        <NotationSelect />
        <LanguageSwitch />
        <SettingsMenu icon={<Settings aria-hidden="true" />} />
        <EditButton />
        <ShareButton />
        <ProjectorButton />
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
});

/** Says that the numbers are not those that were given, and leads back to them. */
function ChangedChip() {
  const isGiven = useStore(
    ({ subject }) => subject === undefined || subject.example === originalOf(subject),
  );
  const hasSlide = useStore(({ subject }) => subject?.lesson?.slide !== undefined);
  const texts = useTexts().shell;
  if (isGiven) return null;
  return (
    <button type="button" className="bar-button changed-chip" onClick={backToOriginal}>
      <RotateCcw aria-hidden="true" />
      <span>
        <span className="changed-word">{texts.changed} · </span>
        {hasSlide ? texts.backToSlide : texts.backToGiven}
      </span>
    </button>
  );
}

/** Large type for a class. */
function ProjectorButton() {
  const projector = useStore((state) => state.projector);
  const texts = useTexts().shell;
  return (
    <button type="button" className="bar-button" aria-pressed={projector} onClick={toggleProjector}>
      <Presentation aria-hidden="true" />
      <span className="wide-only">{texts.projector}</span>
    </button>
  );
}

/** Shows what can be changed in place of the computation, and back. */
function EditButton() {
  const isOpen = useStore((state) => state.tab === 'edit');
  const texts = useTexts().shell;
  return (
    <button type="button" className="bar-button" aria-pressed={isOpen} onClick={toggleEdit}>
      <SlidersHorizontal aria-hidden="true" />
      <span className="wide-only">{texts.edit}</span>
    </button>
  );
}

/** Opens the menu for taking the present step elsewhere. */
function ShareButton() {
  const texts = useTexts().shell;
  return (
    <button type="button" className="bar-button" aria-haspopup="dialog" onClick={openShare}>
      <Share2 aria-hidden="true" />
      <span className="wide-only">{texts.share}</span>
    </button>
  );
}

/** Opens the names of the parts, the summary and the questions. */
export function AboutButton({ lesson }: { readonly lesson: About }) {
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

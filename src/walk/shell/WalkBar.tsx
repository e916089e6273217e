import { Keyboard, RotateCcw, Share2, SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import { NotationSelect } from '../../parts/bar/NotationSelect.tsx';
import { TopBar } from '../../parts/bar/TopBar.tsx';
import { useTexts } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { openShare, toggleEdit } from '../../store/actions.ts';
import { backToOriginal } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { originalOf } from '../../store/subject-address.ts';

/** The bar above the step screen: what every page has, and notation, editing, sharing, keys. */
export const WalkBar = memo(function WalkBar() {
  const lesson = useStore((state) => state.subject?.lesson);
  const title = useStore((state) => state.subject?.title);
  const language = useLanguage();
  return (
    <TopBar
      title={lesson?.text[language].title ?? title}
      chip={<ChangedChip />}
      about={lesson}
      notation={<NotationSelect />}
      tools={
        <>
          <EditButton />
          <ShareButton />
          <KeysButton />
        </>
      }
    />
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

/** Lists what every key does. */
function KeysButton() {
  const texts = useTexts().shell;
  const showKeys = (): void => useStore.setState({ dialog: 'keys' });
  return (
    <button type="button" className="bar-button icon" aria-label={texts.keys} onClick={showKeys}>
      <Keyboard aria-hidden="true" />
    </button>
  );
}

import './notice.css';
import { X } from 'lucide-react';
import type { Catalogue } from '../../i18n/id.ts';
import { fetchBackToOriginal } from '../../store/back-to-original.ts';
import { type Notice, useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { WorkNotice } from './WorkNotice.tsx';

/** One clear sentence about what went wrong or what was kept, until the reader closes it. */
export function NoticeBar() {
  const notice = useStore((state) => state.notice);
  const work = useStore((state) => state.work);
  const focusBack = useFocusBack();
  const isLesson = useStore((state) => state.subject?.lesson !== undefined);
  const texts = useTexts();
  const close = (): void => useStore.setState({ notice: undefined });
  return (
    <div role="status" className="notice-place" {...focusBack}>
      {work === undefined ? null : <WorkNotice work={work} />}
      {notice === undefined ? null : (
        <div className="notice">
          <p>{sentence(notice, texts, isLesson)}</p>
          {notice.key === 'continued' ? <BackButton isLesson={isLesson} onDone={close} /> : null}
          {notice.key === 'linked' ? (
            <a className="bar-button" href={`#/lesson/${notice.values.slug}`}>
              {texts.share.notices.openLesson}
            </a>
          ) : null}
          <button
            type="button"
            className="bar-button icon"
            aria-label={texts.shell.close}
            onClick={close}
          >
            <X aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}

interface BackButtonProps {
  readonly isLesson: boolean;
  readonly onDone: () => void;
}

/** Gives the lesson or example the numbers back that it came with. */
function BackButton({ isLesson, onDone }: BackButtonProps) {
  const texts = useTexts().share.notices;
  const back = (): void => {
    void fetchBackToOriginal().then(onDone);
  };
  return (
    <button type="button" className="bar-button" onClick={back}>
      {isLesson ? texts.backToSlide : texts.backToGiven}
    </button>
  );
}

function sentence({ key, values }: Notice, { shell, share }: Catalogue, isLesson: boolean): string {
  const { notices } = shell;
  const text = (name: string): string => String(values[name] ?? '');
  switch (key) {
    case 'unknownPosition':
      return notices.unknownPosition(text('at'));
    case 'unknownLesson':
      return notices.unknownLesson(text('slug'));
    case 'unknownPage':
      return notices.unknownPage(text('path'));
    case 'notArrived':
      return shell.failed.away;
    case 'exploded':
      return notices.exploded(Number(values.epoch));
    case 'badFile':
      return notices.badFile(text('sentence'));
    case 'idle':
      return text('sentence');
    case 'linked':
      return share.notices.linked(text('title'));
    case 'continued':
      return share.notices[isLesson ? 'continued' : 'continuedExample'];
    case 'corruptExample':
    case 'fullForExample':
      return share.notices[key];
    default:
      return notices[key];
  }
}

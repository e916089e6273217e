import { X } from 'lucide-react';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Notice, useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

/** One clear sentence about what went wrong, until the reader closes it. */
export function NoticeBar() {
  const notice = useStore((state) => state.notice);
  const texts = useTexts().shell;
  return (
    <div role="status" className="notice-place">
      {notice === undefined ? null : (
        <div className="notice">
          <p>{sentence(notice, texts)}</p>
          <button
            type="button"
            className="bar-button icon"
            aria-label={texts.close}
            onClick={() => useStore.setState({ notice: undefined })}
          >
            <X aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}

function sentence({ key, values }: Notice, { notices }: Catalogue['shell']): string {
  const text = (name: string): string => String(values[name] ?? '');
  switch (key) {
    case 'unknownPosition':
      return notices.unknownPosition(text('at'));
    case 'unknownLesson':
      return notices.unknownLesson(text('slug'));
    case 'exploded':
      return notices.exploded(Number(values.epoch));
    case 'badFile':
      return notices.badFile(text('sentence'));
    default:
      return notices[key];
  }
}

import { keep } from '../store/kept.ts';
import { memory } from '../store/memory.ts';
import { useStore } from '../store/store.ts';
import type { Subject } from '../store/subject-address.ts';

const pause = 300;

/** Keeps what the reader changes in an example, a moment after the change and before the page is left. */
export function followChanges(): () => void {
  let changed: Subject | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (changed !== undefined) keepOrTell(changed);
    changed = undefined;
  };
  const stop = useStore.subscribe(({ subject }, { subject: before }) => {
    if (subject?.slug !== before?.slug) write();
    else if (subject !== undefined && subject.example !== before?.example) {
      changed = subject;
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    }
  });
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
  return () => {
    stop();
    removeEventListener('pagehide', write);
    document.removeEventListener('visibilitychange', write);
  };
}

let isTold = false;

/** Keeps a subject; where the storage is full the reader is told so once, and goes on. */
export function keepOrTell(subject: Subject): void {
  if (keep(memory, subject) || isTold) return;
  isTold = true;
  useStore.setState({ notice: { key: 'fullForExample', values: {} } });
}

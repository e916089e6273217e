import { useState } from 'react';
import { blankExample } from '../../example/edit/blank.ts';
import type { Example } from '../../example/example.ts';
import { writeExample } from '../../example/write-example.ts';
import { copyText } from '../../parts/files/copy-text.ts';
import { saveFile } from '../../parts/files/save-file.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { encodeExample } from '../../store/example-code.ts';
import { nameOfSubject } from '../../store/file-name.ts';
import { loadLesson } from '../../store/load-lesson.ts';
import { memory } from '../../store/memory.ts';
import { addOwn, listOwn, type Own, removeOwn, renameOwn, restoreOwn } from '../../store/own.ts';
import { useStore } from '../../store/store.ts';
import { benchTexts } from './texts.ts';

const start = { seed: 1, scale: 0.5 };

/** An example on the workbench that can be read. */
export type Whole = Own & { readonly read: NonNullable<Own['read']> };
export const isWhole = (own: Own): own is Whole => own.read !== undefined;

/** What was just done, in words; what was taken off can be brought back. */
interface Said {
  readonly sentence: string;
  readonly removed?: Own;
}

/** What is on the reader's workbench, and what can be done with it. */
export function useBench() {
  const texts = benchTexts[useLanguage()];
  const [list, setList] = useState(() => listOwn(memory));
  const [said, say] = useState<Said>();
  const after = (isKept: boolean, told?: Said): void => {
    setList(listOwn(memory));
    say(isKept ? told : { sentence: texts.notKept });
  };
  const put = (example: Example, title: string) => addOwn(memory, example, title, Date.now());
  const open = (example: Example, title: string): void => {
    const { slug, isKept } = put(example, title);
    after(isKept);
    useStore.setState({ tab: 'edit' });
    location.hash = `#/${slug}`;
  };
  const begin = (): void => {
    const title = texts.newTitle(list.length + 1);
    open(blankExample(title, start), title);
  };
  const beginWith = async (slug: string, title: string): Promise<void> => {
    const lesson = await loadLesson(slug).catch(() => undefined);
    if (lesson === undefined) say({ sentence: texts.offline });
    else open(lesson.example, title);
  };
  const remove = (own: Own): void => {
    removeOwn(memory, own);
    const title = own.read?.title ?? texts.broken;
    after(true, { sentence: texts.removed(title), removed: own });
  };
  const restore = (own: Own): void => after(restoreOwn(memory, own));
  const rename = ({ slug, read }: Whole, title: string): void =>
    after(renameOwn(memory, slug, read.example, title).isKept);
  const duplicate = ({ read }: Whole): void =>
    after(put(read.example, texts.copyTitle(read.title)).isKept);
  const copyLink = async ({ read }: Whole): Promise<void> => {
    say({ sentence: texts[await linkCopied(read.example)](read.title) });
  };
  return { texts, list, said, begin, beginWith, remove, restore, rename, duplicate, copyLink };
}

export type Bench = ReturnType<typeof useBench>;

/** Hands over the example as a file; what cannot be read as it is. */
export function download({ slug, text, read }: Own): void {
  if (read === undefined) saveFile(`${slug.split('/')[1]}.txt`, text, 'text/plain');
  else
    saveFile(
      `${nameOfSubject({ slug, ...read, lesson: undefined })}.json`,
      writeExample(read.example),
      'application/json',
    );
}

/** Puts an address that carries the whole example on the clipboard, if the browser allows it. */
async function linkCopied(example: Example): Promise<'copied' | 'notCopied'> {
  try {
    const link = new URL(`#/example/${await encodeExample(example)}`, location.href);
    return (await copyText(link.href)) ? 'copied' : 'notCopied';
  } catch {
    return 'notCopied';
  }
}

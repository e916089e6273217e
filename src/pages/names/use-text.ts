import { useEffect, useState } from 'react';
import { Fault, phrase } from '../../engine/fault.ts';
import { checkTextSize, readTextFile } from '../../parts/training/read-text-file.ts';
import type { SourceName } from './job.ts';
import { sumUp } from './sum-up.ts';
import type { TextSummary, ToldFault } from './text-summary.ts';

/** A text of the reader's own. */
export interface OwnText {
  readonly title: string;
  readonly text: string;
}

/** What there is of the chosen text. */
export type TextState =
  | { readonly kind: 'reading' | 'empty' | 'unreachable' }
  | { readonly kind: 'fault'; readonly fault: ToldFault }
  | { readonly kind: 'read'; readonly text: string; readonly summary: TextSummary };

/** Texts that came with the app and were fetched once. */
async function fetchText(source: SourceName): Promise<string> {
  const response = await fetch(`./data/${source}.txt`);
  // hosts name the type of a text as they like, but a page in its place is no text
  const isPage = response.headers.get('content-type')?.includes('html') === true;
  if (!response.ok || isPage) throw new Error(`${source}: status ${response.status}`);
  return response.text();
}

/** The chosen text, read and counted apart from the page. */
export function useText(source: SourceName, own: OwnText, title: string): TextState {
  const [state, setState] = useState<TextState>({ kind: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const tell = (next: TextState): void => {
      if (isWanted) setState(next);
    };
    tell({ kind: 'reading' });
    if (source === 'own' && own.text === '') {
      tell({ kind: 'empty' });
      return;
    }
    // a pause, so that not every key of a typed text is counted
    const timer = setTimeout(
      () => void readText(source, own, title).then(tell),
      source === 'own' ? 300 : 0,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, own, title]);
  return state;
}

async function readText(source: SourceName, own: OwnText, title: string): Promise<TextState> {
  try {
    const text = source === 'own' ? own.text : await fetchText(source);
    const summed = await sumUp(text, title);
    if ('fault' in summed) return { kind: 'fault', fault: summed.fault };
    return { kind: 'read', text, summary: summed.summary };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** A file as the reader's own text, or why it is none. @throws what is no Fault */
export async function takeFile(file: File): Promise<OwnText | Fault> {
  return attempt(async () => {
    const text = await readTextFile(file);
    if (text.trim() === '') throw new Fault(file.name, phrase('noLetters'), phrase('linesOfText'));
    return { title: file.name, text };
  });
}

/** A pasted or typed text as the reader's own, or why it is too large. */
export async function takeText(text: string, title: string): Promise<OwnText | Fault> {
  return attempt(async () => {
    checkTextSize(text.length, title);
    return { title, text };
  });
}

async function attempt<T>(run: () => Promise<T>): Promise<T | Fault> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

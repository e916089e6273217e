import { wrap } from 'comlink';
import { useEffect, useState } from 'react';
import { asFault, Fault, phrase } from '../../engine/fault.ts';
import { readTextFile, textSizeFault } from '../../parts/training/read-text-file.ts';
import { untilLost } from '../../parts/training/until-lost.ts';
import type { SourceName } from './job.ts';
import type { Summed, TextSummary, ToldFault } from './text-summary.ts';

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
  const text = await readTextFile(file).catch(asFault);
  if (text instanceof Fault) return text;
  if (text.trim() !== '') return { title: file.name, text };
  return new Fault(file.name, phrase('noLetters'), phrase('linesOfText'));
}

/** A pasted or typed text as the reader's own, or why it is too large. */
export function takeText(text: string, title: string): OwnText | Fault {
  return textSizeFault(text.length, title) ?? { title, text };
}

interface Reader {
  readonly sumUp: (text: string, title: string) => Summed;
}

/** What there is to learn from in a text, or what is wrong with it. @throws Error where the worker cannot be had */
async function sumUp(text: string, title: string): Promise<Summed> {
  const worker = new Worker(new URL('./summary-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await Promise.race([wrap<Reader>(worker).sumUp(text, title), untilLost(worker)]);
  } finally {
    worker.terminate();
  }
}

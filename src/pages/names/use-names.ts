import { useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { isOpen, type SessionState } from '../../parts/training/session.ts';
import { useFound, useSession } from '../../parts/training/use-session.ts';
import { useWords } from '../../parts/use-words.ts';
import { type LanguageModelSettings, recipe } from '../../training/language-model/settings.ts';
import type { Job, Progress, SourceName } from './job.ts';
import { namesSession } from './names-session.ts';
import { namesTexts } from './texts.ts';
import { type OwnText, type TextState, takeFile, takeText, useText } from './use-text.ts';

export const tabs = ['train', 'sample', 'inside', 'keep'] as const;
export type Tab = (typeof tabs)[number];

/** What the reader chose, and how the training goes. */
export interface NamesBench {
  readonly source: SourceName;
  readonly chooseSource: (source: SourceName) => void;
  readonly own: OwnText;
  readonly setOwn: (text: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  /** Why the last file or text was not taken. */
  readonly refused: Fault | undefined;
  readonly text: TextState;
  readonly settings: LanguageModelSettings;
  readonly change: (some: Partial<LanguageModelSettings>) => void;
  readonly state: SessionState<Job, Progress>;
  readonly start: () => void;
  /** Whether data and settings are those of a training that is not over. */
  readonly isBusy: boolean;
}

export function useNames(): NamesBench {
  const { texts } = useWords(namesTexts);
  const state = useSession(namesSession);
  const [source, chooseSource] = useState<SourceName>('dinosaurs');
  const { own, refused, take } = useOwnText();
  const [settings, setSettings] = useState(recipe);
  const title = source === 'own' ? own.title || texts.ownTitle : texts.sources[source];
  const text = useText(source, own, title);
  useFound(state.job, (job) => {
    chooseSource(job.source);
    setSettings(job.settings);
    if (job.source === 'own') take({ title: job.title, text: job.text });
  });
  const takeOwn = (found: OwnText | Fault): void => {
    take(found);
    chooseSource('own');
  };
  return {
    source,
    chooseSource,
    own,
    setOwn: async (typed) => takeOwn(takeText(typed, texts.ownTitle)),
    openFile: async (file) => takeOwn(await takeFile(file)),
    refused,
    text,
    settings,
    change: (some) => setSettings((before) => ({ ...before, ...some })),
    state,
    start: () => {
      if (text.kind === 'read')
        void namesSession.start({ source, title, text: text.text, settings });
    },
    isBusy: isOpen(state),
  };
}

/** The reader's own text; one that is refused leaves the one before. */
function useOwnText() {
  const [own, setOwn] = useState<OwnText>({ title: '', text: '' });
  const [refused, setRefused] = useState<Fault>();
  const take = (found: OwnText | Fault): void => {
    if ('text' in found) setOwn(found);
    setRefused('text' in found ? undefined : found);
  };
  return { own, refused, take };
}

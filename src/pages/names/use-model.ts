import { useEffect, useState } from 'react';
import type { SessionState } from '../../parts/training/session.ts';
import type { Job, Progress } from './job.ts';
import { type Model, openModel } from './model.ts';
import { namesSession } from './names-session.ts';

/** What the training has learnt, as it was when the page was last asked for it; while it trains, ask again. */
export interface OpenModel {
  readonly model: Model | undefined;
  readonly refresh: () => void;
}

export function useModel({ status, job, last }: SessionState<Job, Progress>): OpenModel {
  const [model, setModel] = useState<Model>();
  const [asked, setAsked] = useState(0);
  const vocabulary = last?.progress.vocabulary;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a vocabulary is new in every report; its training is what counts
  useEffect(() => {
    let isWanted = true;
    if (job === undefined || vocabulary === undefined) return undefined;
    void namesSession.snapshot().then(async (snapshot) => {
      if (snapshot === undefined || !isWanted) return;
      const opened = await openModel(job.settings, vocabulary, snapshot.model.network, job.text);
      if (isWanted) setModel(opened);
    });
    return () => {
      isWanted = false;
    };
  }, [job, status, asked, vocabulary === undefined]);
  return { model, refresh: () => setAsked((count) => count + 1) };
}

import { expose } from 'comlink';
import { Fault } from '../../engine/fault.ts';
import { readCorpus } from '../../training/language-model/corpus.ts';
import type { Summed } from './text-summary.ts';

/** Reads a text apart from the page, which a long one would hold up. */
function sumUp(text: string, title: string): Summed {
  try {
    const { examples, vocabulary, dropped, cut } = readCorpus(text, title);
    const longest = examples.reduce((most, { length }) => Math.max(most, length), 0);
    const summary = { examples: examples.length, kinds: vocabulary.length, longest, dropped, cut };
    return { summary };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { subject, found, wanted } = error;
    return { fault: { subject, found, wanted } };
  }
}

expose({ sumUp });

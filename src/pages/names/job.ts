import type { LanguageModelSettings } from '../../training/language-model/settings.ts';
import type { RunLog } from '../../training/language-model/training-run.ts';

/** The texts that come with the app. */
export const shippedSources = ['dinosaurs', 'districts', 'first-names'] as const;

export type SourceName = (typeof shippedSources)[number] | 'own';

/** What the worker is asked to train. */
export interface Job {
  readonly source: SourceName;
  /** What messages call the text. */
  readonly title: string;
  readonly text: string;
  readonly settings: LanguageModelSettings;
}

/** What the page is told while it trains. */
export interface Progress {
  readonly log: RunLog;
  readonly vocabulary: readonly string[];
  /** What the numbers are computed with. */
  readonly kernels: 'wasm' | 'typescript';
}

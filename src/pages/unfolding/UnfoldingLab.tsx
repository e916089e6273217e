import './unrolling.css';
import './words.css';
import { type Station, StationLab } from '../../parts/stations/StationLab.tsx';
import { useWords } from '../../parts/use-words.ts';
import { unfoldingCard } from './card.ts';
import { DrivenStation } from './DrivenStation.tsx';
import { SystemStation } from './SystemStation.tsx';
import { TieStation } from './TieStation.tsx';
import { about, unfoldingTexts } from './texts.ts';
import { UnrollStation } from './UnrollStation.tsx';
import { WordsStation } from './WordsStation.tsx';

/** Unfolding: from words to vectors, from an MLP per position to a loop, and the loop opened into its graph. */
export function UnfoldingLab() {
  const { texts } = useWords(unfoldingTexts);
  const { stations } = texts;
  const parts: readonly Station[] = [
    { id: 'words', steps: 1, ...stations.words, body: () => <WordsStation /> },
    { id: 'tie', steps: 4, ...stations.tie, body: (step) => <TieStation step={step} /> },
    { id: 'unroll', steps: 3, ...stations.unroll, body: (step) => <UnrollStation step={step} /> },
    { id: 'system', steps: 3, ...stations.system, body: (step) => <SystemStation step={step} /> },
    { id: 'driven', steps: 2, ...stations.driven, body: (step) => <DrivenStation step={step} /> },
  ];
  return (
    <StationLab slug={unfoldingCard.slug} title={texts.title} about={about} stations={parts} />
  );
}

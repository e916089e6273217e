import './data.css';
import './order.css';
import './length.css';
import { type Station, StationLab } from '../../parts/stations/StationLab.tsx';
import { useWords } from '../../parts/use-words.ts';
import { whySequencesCard } from './card.ts';
import { DataStation } from './DataStation.tsx';
import { LengthStation } from './LengthStation.tsx';
import { MemoryStation } from './MemoryStation.tsx';
import { OrderStation } from './OrderStation.tsx';
import { PositionStation } from './PositionStation.tsx';
import { SeriesStation } from './SeriesStation.tsx';
import { about, whySequencesTexts } from './texts.ts';
import { useNameNets } from './use-name-nets.ts';

/** Why sequences: what their data is, what a standard network cannot do with it, and why order matters. */
export function WhySequencesLab() {
  const { texts } = useWords(whySequencesTexts);
  const nets = useNameNets();
  const { stations } = texts;
  const parts: readonly Station[] = [
    { id: 'data', steps: 1, ...stations.data, body: () => <DataStation /> },
    {
      id: 'length',
      steps: 3,
      ...stations.length,
      body: (step) => <LengthStation nets={nets} step={step} />,
    },
    {
      id: 'position',
      steps: 3,
      ...stations.position,
      body: (step) => <PositionStation nets={nets} step={step} />,
    },
    { id: 'memory', steps: 2, ...stations.memory, body: (step) => <MemoryStation step={step} /> },
    { id: 'order', steps: 3, ...stations.order, body: (step) => <OrderStation step={step} /> },
    { id: 'series', steps: 3, ...stations.series, body: (step) => <SeriesStation step={step} /> },
  ];
  return (
    <StationLab slug={whySequencesCard.slug} title={texts.title} about={about} stations={parts} />
  );
}

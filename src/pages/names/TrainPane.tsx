import './training.css';
import { LossChartView } from './LossChartView.tsx';
import { NameRows } from './NameRows.tsx';
import type { NamesBench } from './use-names.ts';

/** The loss as it falls, and the names as they become plausible. */
export function TrainPane({ bench: { state, settings } }: { readonly bench: NamesBench }) {
  const { progress } = state.last ?? {};
  const { iterations, sampleEvery } = state.job?.settings ?? settings;
  return (
    <div className="names-train">
      <LossChartView
        points={progress?.log.points ?? []}
        iterations={iterations}
        V={progress?.vocabulary.length}
      />
      <NameRows rows={progress?.log.rows ?? []} every={sampleEvery} />
    </div>
  );
}

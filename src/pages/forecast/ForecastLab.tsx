import './setup.css';
import { useDrop } from '../../parts/files/use-drop.ts';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import type { LabProps } from '../../parts/frame/lab-props.ts';
import { useWords } from '../../parts/use-words.ts';
import { forecastCard } from './card.ts';
import { Panes } from './Panes.tsx';
import { RunBar } from './RunBar.tsx';
import { SetupPane } from './SetupPane.tsx';
import { about, forecastTexts } from './texts.ts';
import { useForecast } from './use-forecast.ts';

/** Time series: from a column of values to a forecast, and what the forecast is worth. */
export function ForecastLab({ onOpenFile }: LabProps) {
  const { texts } = useWords(forecastTexts);
  const bench = useForecast();
  const { isOver, ...drop } = useDrop((file) => void bench.openFile(file), bench.isBusy);
  return (
    <LabFrame slug={forecastCard.slug} title={texts.title} about={about}>
      <div className="forecast" data-drop={isOver} {...drop}>
        <Boundary size="pane">
          <SetupPane bench={bench} />
        </Boundary>
        <div className="forecast-right">
          <Boundary size="pane">
            <RunBar bench={bench} />
          </Boundary>
          <Panes bench={bench} onOpenFile={onOpenFile} />
        </div>
      </div>
    </LabFrame>
  );
}

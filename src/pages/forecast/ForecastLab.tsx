import { type DragEvent, useState } from 'react';
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
  const { isOver, ...drop } = useCsvDrop((file) => void bench.openFile(file), bench.isBusy);
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

/** Takes a file that is dropped on the page, before the app takes it for an example; one called .json is left to the app. */
function useCsvDrop(onFile: (file: File) => void, isBusy: boolean) {
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent): void => {
    if (isBusy || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault(); // without it the browser opens the file in place of the page
    event.stopPropagation();
    setOver(true);
  };
  return {
    isOver,
    onDragEnter: hold,
    onDragOver: hold,
    onDragLeave: ({ relatedTarget, currentTarget }: DragEvent): void => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
        setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (isBusy || file === undefined || file.name.toLowerCase().endsWith('.json')) return;
      event.preventDefault();
      event.stopPropagation();
      onFile(file);
    },
  };
}

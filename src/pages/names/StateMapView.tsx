import { useMemo } from 'react';
import { useRoom } from '../../parts/frame/use-room.ts';
import { useWords } from '../../parts/use-words.ts';
import { layOutMap, type MapDrawing } from './map.ts';
import { type Model, shownCharacter } from './model.ts';
import { mapStates, pathOf } from './state-map.ts';
import { namesTexts } from './texts.ts';

interface StateMapProps {
  readonly model: Model;
  readonly symbols: readonly number[];
}

/** The hidden states in the plane of their two principal axes, and the way of a name through it. */
export function StateMapView({ model, symbols }: StateMapProps) {
  const { texts, write } = useWords(namesTexts);
  const [frame, room] = useRoom();
  const map = useMemo(() => mapStates(model), [model]);
  const path = pathOf(model, map, symbols);
  const [first, second] = map.axes.shares.map((share) => write(100 * share, 0));
  const drawn = room && room.width > 100 ? layOutMap(map.points, path, room) : undefined;
  const letter = (symbol: number): string =>
    symbol < 0 ? '0' : shownCharacter(model.vocabulary[symbol]);
  return (
    <section className="names-map-pane" aria-label={texts.map}>
      <h2>{texts.map}</h2>
      <p className="names-note">{texts.mapNote(first ?? '', second ?? '')}</p>
      <div ref={frame} className="names-map">
        {drawn === undefined || room === undefined ? null : (
          <svg
            width={room.width}
            height={room.height}
            viewBox={`0 0 ${room.width} ${room.height}`}
            role="img"
            aria-label={texts.mapLabel(path.map(({ symbol }) => letter(symbol)).join(' '))}
          >
            <Drawing drawn={drawn} letter={letter} />
          </svg>
        )}
      </div>
    </section>
  );
}

interface DrawingProps {
  readonly drawn: MapDrawing;
  readonly letter: (symbol: number) => string;
}

function Drawing({ drawn, letter }: DrawingProps) {
  return (
    <>
      {drawn.points.map(({ x, y, symbol }, at) => (
        <text key={`${at}`} className="names-map-letter" x={x} y={y}>
          {letter(symbol)}
        </text>
      ))}
      <path className="names-map-path" d={drawn.line} />
      {drawn.path.map(({ x, y, symbol }, at) => (
        <g key={`${at}`} className="names-map-stop">
          <circle cx={x} cy={y} r={9} />
          <text x={x} y={y}>
            {letter(symbol)}
          </text>
        </g>
      ))}
    </>
  );
}

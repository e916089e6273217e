import { numbersAt, type Place } from '../../lessons/edit/place.ts';
import type { Example } from '../../lessons/example.ts';
import { useFrame, useRun } from '../scenery.tsx';
import { NumberGrid } from './NumberGrid.tsx';
import { useSymbol } from './use-symbol.tsx';

/** What every layer starts from; a decoder starts from the encoder. */
export function StateGrids({ example }: { readonly example: Example }) {
  const { program } = useRun();
  return (
    <div className="edit-grids">
      {program.strands.flatMap(({ layer, key, startsFrom }, strand) =>
        startsFrom !== undefined
          ? []
          : Object.entries(program.initialStates[strand] ?? {}).map(([name, node]) => (
              <StateGrid
                key={`${strand}.${name}`}
                example={example}
                place={{ kind: 'state', layer, name, ...(key && { direction: key }) }}
                node={node}
              />
            )),
      )}
    </div>
  );
}

interface StateGridProps {
  readonly example: Example;
  readonly place: Place;
  readonly node: number;
}

function StateGrid({ example, place, node }: StateGridProps) {
  const { comma } = useFrame();
  const symbol = useSymbol(node);
  const numbers = numbersAt(example, place);
  return numbers === undefined ? null : (
    <NumberGrid
      place={place}
      numbers={numbers}
      symbol={symbol.text}
      heading={symbol.drawn}
      rowNames={undefined}
      columnNames={undefined}
      comma={comma}
    />
  );
}

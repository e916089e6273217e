import { numbersAt, type Place } from '../../lessons/edit/place.ts';
import type { Example } from '../../lessons/example.ts';
import { useRun } from '../scenery.tsx';
import { NumberGrid } from './NumberGrid.tsx';
import { useSymbol } from './use-symbol.tsx';

/** What every layer starts from. */
export function StateGrids({ example }: { readonly example: Example }) {
  const { program } = useRun();
  return (
    <div className="edit-grids">
      {program.initialStates.flatMap((named, layer) =>
        Object.entries(named).map(([name, node]) => (
          <StateGrid
            key={`${layer}.${name}`}
            example={example}
            place={{ kind: 'state', layer, name }}
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
  const { comma } = useRun();
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

import { useMemo } from 'react';
import { numbersAt, type Place } from '../../example/edit/place.ts';
import type { Example } from '../../example/example.ts';
import { useFrame } from '../../parts/scenery.tsx';
import type { Program } from '../../trace/program/program.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { useSymbol } from './use-symbol.tsx';

/** What every layer starts from; a decoder starts from the encoder. */
export function StateGrids({ example }: { readonly example: Example }) {
  const { program } = useFrame();
  const states = useMemo(() => statesOf(program), [program]);
  return (
    <div className="edit-grids">
      {states.map((state) => (
        <StateGrid key={state.node} example={example} {...state} />
      ))}
    </div>
  );
}

interface InitialState {
  readonly place: Place;
  readonly node: number;
}

const statesOf = ({ strands, initialStates }: Program): readonly InitialState[] =>
  strands.flatMap(({ layer, key, startsFrom }, strand) =>
    startsFrom !== undefined
      ? []
      : Object.entries(initialStates[strand] ?? {}).map(([name, node]): InitialState => {
          const direction = key && { direction: key };
          return { place: { kind: 'state', layer, name, ...direction }, node };
        }),
  );

interface StateGridProps extends InitialState {
  readonly example: Example;
}

function StateGrid({ example, place, node }: StateGridProps) {
  const { comma } = useFrame();
  const symbol = useSymbol(node);
  const numbers = numbersAt(example, place);
  return numbers === undefined ? null : (
    <NumberGrid
      place={place}
      numbers={numbers}
      symbol={symbol.spoken}
      heading={symbol.drawn}
      rowNames={undefined}
      columnNames={undefined}
      comma={comma}
    />
  );
}

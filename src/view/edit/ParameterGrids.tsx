import { numbersAt } from '../../lessons/edit/place.ts';
import { type Axis, type Slot, sizesOf, slotsOf } from '../../lessons/edit/sizes.ts';
import type { Example } from '../../lessons/example.ts';
import { useRun, useTexts } from '../scenery.tsx';
import { NumberGrid } from './NumberGrid.tsx';
import { useSymbol } from './use-symbol.tsx';

/** All weights and biases, layer by layer, then those of the readout. */
export function ParameterGrids({ example }: { readonly example: Example }) {
  const texts = useTexts().edit;
  const slots = slotsOf(example, sizesOf(example));
  const layers = example.layers.map((_, layer) => ({
    name: texts.layer(layer + 1),
    slots: slots.filter(({ place }) => place.kind === 'layer' && place.layer === layer),
  }));
  const readout = slots.filter(({ place }) => place.kind === 'readout');
  const groups = [...layers, { name: texts.readout, slots: readout }];
  const isSplit = example.layers.length > 1;
  return groups.map((group) =>
    group.slots.length === 0 ? null : (
      <div key={group.name} className="edit-group">
        {isSplit ? <h3>{group.name}</h3> : null}
        <div className="edit-grids">
          {group.slots.map((slot) => (
            <ParameterGrid key={slot.name} slot={slot} example={example} />
          ))}
        </div>
      </div>
    ),
  );
}

function ParameterGrid({ slot, example }: { readonly slot: Slot; readonly example: Example }) {
  const { program, comma } = useRun();
  const { place, axes } = slot;
  const parameter = program.parameters.find(
    ({ name, part, layer }) =>
      name === slot.name &&
      part === place.kind &&
      (place.kind !== 'layer' || layer === place.layer),
  );
  const symbol = useSymbol(parameter?.node);
  const numbers = numbersAt(example, place);
  if (numbers === undefined) return null;
  const names = (axis: Axis | undefined): readonly string[] | undefined =>
    axis?.of !== 'hidden' && axis?.size === example.vocabulary?.length
      ? example.vocabulary
      : undefined;
  return (
    <NumberGrid
      place={place}
      numbers={numbers}
      symbol={symbol.text}
      heading={symbol.drawn}
      rowNames={names(axes[0])}
      columnNames={names(axes[1])}
      comma={comma}
    />
  );
}

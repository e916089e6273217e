import { X } from 'lucide-react';
import { cells } from '../../engine/cells/index.ts';
import { stateOf } from '../../engine/cells/state-of.ts';
import type { Fault } from '../../engine/fault.ts';
import {
  type LayerDirection,
  removeLayer,
  setCell,
  setDirection,
  setResetAfter,
  setReturnSequences,
  textOfLayer,
} from '../../example/edit/network.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { CellEditor } from './CellEditor.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { newWeightStart } from './new-weight-start.ts';
import { TryButton } from './TryButton.tsx';
import type { LayerAt } from './use-cell-draft.ts';

const own = 'own';
const options = [...cells.map(({ id }) => id), own];
const directions: readonly LayerDirection[] = ['forward', 'backward', 'bidirectional'];

/** One layer: its cell, the way it runs, what it hands on; its equations where they are the reader's own. */
export function LayerNetwork(props: LayerAt) {
  const { example, layer, index } = props;
  const texts = useStepTexts().edit;
  const names: Readonly<Record<string, string>> = texts.cells;
  const isOwn = typeof layer.cell !== 'string';
  return (
    <fieldset className="edit-layer">
      <legend>{texts.layer(index + 1)}</legend>
      <div className="edit-inside">
        <ChoiceField
          label={texts.cellIn(index + 1)}
          value={typeof layer.cell === 'string' ? layer.cell : own}
          options={options}
          nameOf={(id) => names[id] ?? id}
          onChoose={(id) => chooseCell(index, id)}
        />
        <Ways layer={layer} index={index} />
        {example.layers.length === 1 ? null : (
          <TryButton
            className="edit-remove"
            label={texts.removeLayer(index + 1)}
            kept={String(example.layers.length)}
            make={(before) => removeLayer(before, index, newWeightStart())}
          >
            <X aria-hidden="true" />
          </TryButton>
        )}
      </div>
      {isOwn ? <CellEditor {...props} /> : null}
    </fieldset>
  );
}

/** Puts another cell in; the reader's own begins with the equations that are there. */
function chooseCell(index: number, id: string): Fault | undefined {
  return edit((before) => {
    const layer = before.layers[index];
    if (layer === undefined) return before;
    if (id !== own) return setCell(before, index, id, newWeightStart());
    const equations = textOfLayer(layer);
    return setCell(before, index, { equations, state: [...stateOf(equations)] }, newWeightStart());
  });
}

/** Direction, what is handed on, and where a GRU resets. */
function Ways({ layer, index }: Omit<LayerAt, 'example'>) {
  const texts = useStepTexts().edit;
  const { direction = 'forward', returnSequences = true, resetAfter = true } = layer;
  return (
    <>
      <ChoiceField
        label={texts.directionOf(index + 1)}
        value={direction}
        options={directions}
        nameOf={(each) => texts.directions[each]}
        onChoose={(each) => edit((before) => setDirection(before, index, each, newWeightStart()))}
      />
      <ChoiceField
        label={texts.returnsOf(index + 1)}
        value={returnSequences ? 'all' : 'last'}
        options={['all', 'last']}
        nameOf={(each) => texts.returns[each]}
        onChoose={(each) => edit((before) => setReturnSequences(before, index, each === 'all'))}
      />
      {layer.cell !== 'gru' ? null : (
        <ChoiceField
          label={texts.resetOf(index + 1)}
          value={resetAfter ? 'after' : 'before'}
          options={['after', 'before']}
          nameOf={(each) => texts.resets[each]}
          onChoose={(each) =>
            edit((before) => setResetAfter(before, index, each === 'after', newWeightStart()))
          }
        />
      )}
    </>
  );
}

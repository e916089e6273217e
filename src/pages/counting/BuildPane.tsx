import { Plus, Redo2, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import { addLayer } from './edit-model.ts';
import { LayerList } from './LayerList.tsx';
import { kinds, limits } from './model.ts';
import { presetById, presets } from './presets.ts';
import { countingTexts } from './texts.ts';
import type { Workbench } from './use-model.ts';
import { WholeBox } from './WholeBox.tsx';

/** Where the model is put together: an example to start from, the input, the layers. */
export function BuildPane({ bench }: { readonly bench: Workbench }) {
  const { texts } = useWords(countingTexts);
  return (
    <section className="counting-build" aria-labelledby="counting-model">
      <h2 id="counting-model" className="sr-only">
        {texts.model}
      </h2>
      <PresetBar bench={bench} />
      <InputFields bench={bench} />
      <LayerList bench={bench} />
      <AddButtons bench={bench} />
    </section>
  );
}

function PresetBar({ bench }: { readonly bench: Workbench }) {
  const { model, edit } = bench;
  const { texts } = useWords(countingTexts);
  const language = useLanguage();
  const now = presets.find((preset) => preset.model === model);
  const open = (id: string): void => {
    const preset = presetById(id);
    if (preset !== undefined) edit(preset.model, { chosen: 0 });
  };
  return (
    <div className="counting-bar">
      <label className="counting-preset">
        <span>{texts.preset}</span>
        <select value={now?.id ?? ''} onChange={({ currentTarget }) => open(currentTarget.value)}>
          {now === undefined ? <option value="">{texts.changed}</option> : null}
          {presets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </label>
      <HistoryButtons bench={bench} />
      {now === undefined ? null : <p className="counting-note">{now.source[language]}</p>}
    </div>
  );
}

function HistoryButtons({ bench: { undo, redo } }: { readonly bench: Workbench }) {
  const { texts } = useWords(countingTexts);
  const steps = [
    { name: texts.undo, keys: 'Ctrl+Z', step: undo, Icon: Undo2 },
    { name: texts.redo, keys: 'Ctrl+Y', step: redo, Icon: Redo2 },
  ];
  return steps.map(({ name, keys, step, Icon }) => (
    <button
      key={keys}
      type="button"
      className="bar-button icon"
      aria-label={name}
      title={`${name} (${keys})`}
      aria-disabled={step === undefined}
      onClick={step}
    >
      <Icon aria-hidden="true" />
    </button>
  ));
}

function AddButtons({ bench: { model, chosen, edit } }: { readonly bench: Workbench }) {
  const id = useId();
  const { texts } = useWords(countingTexts);
  if (model.layers.length >= limits.layers)
    return <p className="counting-note">{texts.full(limits.layers)}</p>;
  return (
    <fieldset className="counting-add" aria-labelledby={id}>
      <p id={id} className="counting-legend">
        {texts.add}
      </p>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="bar-button"
          onClick={() =>
            edit(addLayer(model, kind, chosen), { chosen: kind === 'Embedding' ? 0 : chosen + 1 })
          }
        >
          <Plus aria-hidden="true" />
          {kind}
        </button>
      ))}
    </fieldset>
  );
}

/** What stands in the field of the timesteps again when None is taken away. */
const someTimesteps = 50;

/** Shape of the input: timesteps or None, and features. */
function InputFields({ bench: { model, edit } }: { readonly bench: Workbench }) {
  const id = useId();
  const { texts } = useWords(countingTexts);
  const { timesteps, features, layers } = model;
  return (
    <fieldset className="counting-input" aria-labelledby={id}>
      <p id={id} className="counting-legend">
        {texts.input}
      </p>
      <WholeBox
        label={texts.timesteps}
        value={timesteps ?? someTimesteps}
        range={limits.timesteps}
        disabled={timesteps === null}
        onSet={(value, group) => edit({ ...model, timesteps: value }, { group })}
      />
      <label className="counting-check">
        <input
          type="checkbox"
          checked={timesteps === null}
          onChange={({ currentTarget: { checked } }) =>
            edit({ ...model, timesteps: checked ? null : someTimesteps })
          }
        />
        {texts.anyTimesteps}
      </label>
      {layers[0]?.kind === 'Embedding' ? (
        <p className="counting-note">{texts.tokensGoIn}</p>
      ) : (
        <WholeBox
          label={texts.features}
          value={features}
          range={limits.features}
          onSet={(value, group) => edit({ ...model, features: value }, { group })}
        />
      )}
    </fieldset>
  );
}

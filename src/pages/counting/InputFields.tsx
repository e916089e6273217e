import { useId } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { limits } from './model.ts';
import { countingTexts } from './texts.ts';
import type { Workbench } from './use-model.ts';
import { WholeBox } from './WholeBox.tsx';

/** What stands in the field of the timesteps again when None is taken away. */
const someTimesteps = 50;

/** Shape of the input: timesteps or None, and features. */
export function InputFields({ bench: { model, edit } }: { readonly bench: Workbench }) {
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

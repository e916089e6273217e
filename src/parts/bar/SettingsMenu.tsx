import './bar.css';
import { type ReactNode, useId, useState } from 'react';
import { type Preferences, themes } from '../../store/preferences.ts';
import { noProgress, type Progress } from '../../store/progress.ts';
import { useStore } from '../../store/store.ts';
import { Choice } from '../choice/Choice.tsx';
import { useTexts } from '../scenery.tsx';

const decimalSigns = ['auto', 'comma', 'point'] as const;

/** Theme, decimal sign, motion and keys, in a popover of the platform. */
export function SettingsMenu({ icon }: { readonly icon: ReactNode }) {
  const id = useId();
  const texts = useTexts().shell;
  const theme = useStore((state) => state.theme);
  const decimalSign = useStore((state) => state.decimalSign);
  return (
    <div className="settings">
      <button
        type="button"
        className="bar-button icon"
        popoverTarget={id}
        aria-label={texts.settings}
      >
        {icon}
      </button>
      <div id={id} popover="auto" className="settings-panel">
        <Choice
          label={texts.theme}
          value={theme}
          className="setting"
          options={themes}
          name={(each) => texts.themes[each]}
          onChoose={(value) => useStore.setState({ theme: value })}
        />
        <Choice
          label={texts.decimalSign}
          value={decimalSign}
          className="setting"
          options={decimalSigns}
          name={(each) => texts.decimalSigns[each]}
          onChoose={(value) => useStore.setState({ decimalSign: value })}
        />
        <Toggle label={texts.motion} of="motion" />
        <Toggle label={texts.keysOn} of="keys" />
        <ForgetProgress />
      </div>
    </div>
  );
}

function Toggle({
  label,
  of,
}: {
  readonly label: string;
  readonly of: keyof Pick<Preferences, 'motion' | 'keys'>;
}) {
  const checked = useStore((state) => state[of]);
  return (
    <label className="setting">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => useStore.setState({ [of]: event.target.checked })}
      />
      <span>{label}</span>
    </label>
  );
}

/** Forgets how far the reader is in the path; a second press brings it back. */
function ForgetProgress() {
  const texts = useTexts().shell;
  const [before, setBefore] = useState<Progress>();
  const isEmpty = useStore(({ progress }) => Object.keys(progress.lessons).length === 0);
  const isForgotten = before !== undefined && isEmpty;
  const press = (): void => {
    setBefore(isForgotten ? undefined : useStore.getState().progress);
    useStore.setState({ progress: isForgotten ? before : noProgress });
  };
  return (
    <button
      type="button"
      className="bar-button"
      aria-disabled={isEmpty && !isForgotten}
      onClick={isEmpty && !isForgotten ? undefined : press}
    >
      {isForgotten ? texts.forgotten : texts.forget}
    </button>
  );
}

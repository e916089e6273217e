import { Choice } from '../../parts/choice/Choice.tsx';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { useWords } from '../../parts/use-words.ts';
import { activations, inputScales, type RangeName, ranges } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

const owners = { radius: 'rnn', forgetBias: 'lstm', updateBias: 'gru' } as const;
const decimals: Readonly<Partial<Record<RangeName, number>>> = {
  radius: 2,
  forgetBias: 1,
  updateBias: 1,
};

/** Everything that may be changed, but clipping, which stands beside what it does. */
export function Controls({ bench: { settings, change } }: { readonly bench: Bench }) {
  const { texts, write } = useWords(vanishingTexts);
  const slider = (name: RangeName) => (
    <RangeField
      label={texts.controls[name]}
      {...(name in owners ? { of: texts.of[owners[name as keyof typeof owners]] } : {})}
      value={settings[name]}
      text={write(settings[name], decimals[name] ?? 0)}
      range={ranges[name]}
      onSet={(value) => change({ [name]: value })}
    />
  );
  return (
    <section className="vanishing-controls" aria-label={texts.controlsLabel}>
      {slider('timesteps')}
      {slider('radius')}
      {slider('forgetBias')}
      {slider('updateBias')}
      {slider('hidden')}
      {slider('seed')}
      <Choice
        label={texts.controls.activation}
        of={texts.of.rnn}
        value={settings.activation}
        options={activations}
        name={(each) => each}
        onChoose={(activation) => change({ activation })}
      />
      <Choice
        label={texts.controls.input}
        value={settings.input}
        options={inputScales}
        name={(each) => texts.inputs(write(each, each === 1 ? 0 : each === 0.1 ? 1 : 3))}
        onChoose={(input) => change({ input })}
      />
    </section>
  );
}

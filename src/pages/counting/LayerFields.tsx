import { fullNumber } from '../../notation/number.ts';
import { readNumber } from '../../notation/typed-number.ts';
import { useWords } from '../../parts/use-words.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { changeKind } from './edit-model.ts';
import { activations, kinds, type Layer, limits } from './model.ts';
import { NumberBox } from './NumberBox.tsx';
import { countingTexts } from './texts.ts';
import { WholeBox } from './WholeBox.tsx';

interface LayerFieldsProps {
  readonly layer: Layer;
  readonly onChange: (layer: Layer, group?: string) => void;
}

/** Everything about one layer that can be chosen. */
export function LayerFields({ layer, onChange }: LayerFieldsProps) {
  const { texts } = useWords(countingTexts);
  return (
    <div className="counting-fields">
      <Choice
        label={texts.kind}
        value={layer.kind}
        options={kinds}
        onChoose={(kind) => onChange(changeKind(layer, kind))}
      />
      <Sizes layer={layer} onChange={onChange} />
      <Switches layer={layer} onChange={onChange} />
    </div>
  );
}

function Sizes({ layer, onChange }: LayerFieldsProps) {
  const { texts } = useWords(countingTexts);
  if (layer.kind === 'Dropout') return <RateBox layer={layer} onChange={onChange} />;
  if (layer.kind === 'Embedding')
    return (
      <>
        <WholeBox
          label={texts.vocabulary}
          value={layer.tokens}
          range={limits.tokens}
          onSet={(tokens, group) => onChange({ ...layer, tokens }, group)}
        />
        <WholeBox
          label={texts.size}
          value={layer.size}
          range={limits.size}
          onSet={(size, group) => onChange({ ...layer, size }, group)}
        />
      </>
    );
  return (
    <>
      <WholeBox
        label={texts.units}
        value={layer.units}
        range={limits.units}
        onSet={(units, group) => onChange({ ...layer, units }, group)}
      />
      {layer.kind === 'Dense' ? (
        <Choice
          label={texts.activation}
          value={layer.activation}
          options={activations}
          onChoose={(activation) => onChange({ ...layer, activation })}
        />
      ) : null}
    </>
  );
}

interface RateBoxProps extends LayerFieldsProps {
  readonly layer: Extract<Layer, { kind: 'Dropout' }>;
}

function RateBox({ layer, onChange }: RateBoxProps) {
  const { texts } = useWords(countingTexts);
  const comma = useStore(selectComma);
  const { least, below } = limits.rate;
  const kept = fullNumber(layer.rate, comma);
  return (
    <NumberBox
      label={texts.rate}
      value={layer.rate}
      text={kept}
      step={0.05}
      least={least}
      most={0.95}
      read={(text) => {
        const found = readNumber(text);
        return found !== undefined && found >= least && found < below ? found : undefined;
      }}
      refuse={(text) => texts.notRate(text, kept)}
      onSet={(rate, group) => onChange({ ...layer, rate }, group)}
    />
  );
}

const switches = ['returnSequences', 'bidirectional', 'resetAfter', 'bias', 'trainable'] as const;
type Switch = (typeof switches)[number];

/** Whether a switch is on; undefined where a layer does not have it. */
function stateOf(layer: Layer, name: Switch): boolean | undefined {
  if (layer.kind === 'Dropout' || (name === 'resetAfter' && layer.kind !== 'GRU')) return undefined;
  const value = Object.entries(layer).find(([entry]) => entry === name)?.[1];
  return typeof value === 'boolean' ? value : undefined;
}

function Switches({ layer, onChange }: LayerFieldsProps) {
  const { texts } = useWords(countingTexts);
  return switches.map((name) => {
    const state = stateOf(layer, name);
    if (state === undefined) return null;
    return (
      <label key={name} className="counting-check">
        <input
          type="checkbox"
          checked={state}
          onChange={({ currentTarget: { checked } }) => onChange({ ...layer, [name]: checked })}
        />
        {texts[name]}
      </label>
    );
  });
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly onChoose: (option: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const choose = (text: string): void => {
    const option = options.find((each) => each === text);
    if (option !== undefined) onChoose(option);
  };
  return (
    <label className="counting-field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}

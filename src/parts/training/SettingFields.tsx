import type { Fault } from '../../engine/fault.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { Choice } from '../choice/Choice.tsx';
import { ListField } from '../number-field/ListField.tsx';
import { NumberField } from '../number-field/NumberField.tsx';

type Value = number | string | boolean | readonly number[];

/** A setting of a training. What kind of field it has follows from its value. */
export interface SettingRow<Name extends string> {
  readonly name: Name;
  /** Of a number: what an arrow key adds, from where to where it goes, and why one cannot be. */
  readonly step?: number;
  readonly least?: number;
  readonly most?: number;
  readonly fault?: (value: number) => Fault | undefined;
  /** Of a choice. */
  readonly options?: readonly string[];
  /** Of a list of numbers: what a text says; undefined where it says none. */
  readonly read?: (text: string) => readonly number[] | undefined;
}

interface SettingFieldsProps<Name extends string> {
  /** Of the page: the start of the classes. */
  readonly page: string;
  readonly rows: readonly SettingRow<Name>[];
  readonly settings: Readonly<Record<Name, Value>>;
  readonly labels: Readonly<Record<Name, string>>;
  /** What the options of a choice are called. */
  readonly named: Readonly<Partial<Record<Name, Readonly<Record<string, string>>>>>;
  /** What is said of a list that cannot be read. */
  readonly troubles?: Readonly<Partial<Record<Name, string>>>;
  readonly change: (some: Readonly<Record<string, Value>>) => void;
}

/** Everything that a training is set by, from a table of its settings. */
export const SettingFields = <Name extends string>(props: SettingFieldsProps<Name>) =>
  props.rows.map((row) => <Field key={row.name} {...props} row={row} />);

interface FieldProps<Name extends string> extends SettingFieldsProps<Name> {
  readonly row: SettingRow<Name>;
}

function Field<Name extends string>(props: FieldProps<Name>) {
  const { page, row, settings, labels, named, troubles, change } = props;
  const { name, options = [], read, ...number } = row;
  const [label, value]: [string, Value] = [labels[name], settings[name]];
  const onSet = (next: Value): void => change({ [name]: next });
  const className = `${page}-setting`;
  if (typeof value === 'boolean')
    return <CheckField className={`${page}-check`} {...{ label, value, onSet }} />;
  if (typeof value === 'number')
    return <NumberSetting {...number} {...{ className, label, value, onSet }} />;
  if (typeof value === 'string')
    return (
      <Choice
        {...{ className, label, value, options }}
        name={(option) => named[name]?.[option] ?? option}
        onChoose={onSet}
      />
    );
  return read === undefined ? null : (
    <ListField
      key={value.join()}
      {...{ className, label, read, onSet }}
      inputClass="edit-number"
      troubleClass={`${page}-trouble`}
      text={value.join(', ')}
      trouble={troubles?.[name] ?? ''}
    />
  );
}

interface OneProps<T> {
  readonly className: string;
  readonly label: string;
  readonly value: T;
  readonly onSet: (value: T) => void;
}

const CheckField = ({ className, label, value, onSet }: OneProps<boolean>) => (
  <label className={className}>
    <input
      type="checkbox"
      checked={value}
      onChange={({ currentTarget }) => onSet(currentTarget.checked)}
    />
    {label}
  </label>
);

type NumberSettingProps = OneProps<number> & Pick<SettingRow<string>, NumberPart>;
type NumberPart = 'step' | 'least' | 'most' | 'fault';

/** A number with its name beside it; one that cannot be leaves the one before. */
export function NumberSetting({ className, fault, onSet, ...field }: NumberSettingProps) {
  return (
    <div className={className}>
      <span aria-hidden="true">{field.label}</span>
      <NumberField
        {...field}
        comma={useStore(selectComma)}
        isWide
        onSet={(next) => {
          const found = fault?.(next);
          if (found === undefined) onSet(next);
          return found;
        }}
      />
    </div>
  );
}

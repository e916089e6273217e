import { type Reading, rowOrders } from '../../training/forecast/guess-reading.ts';
import type { OwnFile } from './use-own-file.ts';
import { useWords } from './use-words.ts';

interface ReadingFieldsProps {
  readonly own: OwnFile;
  readonly correct: (some: Partial<Reading>) => void;
  readonly isBusy: boolean;
}

const marks = ['.', ','] as const;
const dateOrders = ['dmy', 'mdy'] as const;

/** What was guessed about the file, each to be corrected. */
export function ReadingFields({ own, correct, isBusy }: ReadingFieldsProps) {
  return (
    <fieldset className="forecast-reading" disabled={isBusy}>
      {useFields(own.table, own.reading, correct).map((field) => (
        <Field key={field.label} {...field} />
      ))}
    </fieldset>
  );
}

function useFields(
  { heading }: OwnFile['table'],
  { column, dates, months, order, decimal, dateOrder }: Reading,
  correct: ReadingFieldsProps['correct'],
): readonly FieldProps[] {
  const { texts } = useWords();
  const columns = heading.map((name, at) => [String(at), name] as const);
  return [
    {
      label: texts.columnField,
      value: String(column),
      options: columns,
      onChoose: (at) => correct({ column: Number(at) }),
    },
    {
      label: texts.datesField,
      value: dates === undefined ? 'none' : String(dates),
      options: [['none', texts.noDates], ...columns],
      onChoose: (at) => correct({ dates: indexOf(at), months: undefined }),
    },
    {
      label: texts.monthsField,
      value: months === undefined ? 'none' : String(months),
      options: [['none', texts.noDates], ...columns],
      onChoose: (at) => correct({ months: indexOf(at) }),
    },
    oneOf(texts.orderField, order, rowOrders, texts.orders, (order) => correct({ order })),
    oneOf(texts.decimalField, decimal, marks, texts.decimals, (decimal) => correct({ decimal })),
    oneOf(texts.dateOrderField, dateOrder, dateOrders, texts.dateOrders, (dateOrder) =>
      correct({ dateOrder }),
    ),
  ];
}

const indexOf = (chosen: string): number | undefined =>
  chosen === 'none' ? undefined : Number(chosen);

/** A field with one of a few options. */
const oneOf = <Option extends string>(
  label: string,
  value: Option,
  options: readonly Option[],
  names: Readonly<Record<Option, string>>,
  onOption: (option: Option) => void,
): FieldProps => ({
  label,
  value,
  options: options.map((each) => [each, names[each]]),
  onChoose: (chosen) => {
    const found = options.find((each) => each === chosen);
    if (found !== undefined) onOption(found);
  },
});

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

const Field = ({ label, value, options, onChoose }: FieldProps) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

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
export function ReadingFields({ own: { table, reading }, correct, isBusy }: ReadingFieldsProps) {
  const { texts } = useWords();
  const columns = table.heading.map((name, at) => [String(at), name] as const);
  const { column, dates, order, decimal, dateOrder } = reading;
  return (
    <fieldset className="forecast-reading" disabled={isBusy}>
      <Field
        label={texts.columnField}
        value={String(column)}
        options={columns}
        onChoose={(at) => correct({ column: Number(at) })}
      />
      <Field
        label={texts.datesField}
        value={dates === undefined ? 'none' : String(dates)}
        options={[['none', texts.noDates], ...columns]}
        onChoose={(at) => correct({ dates: at === 'none' ? undefined : Number(at) })}
      />
      <Field
        label={texts.orderField}
        value={order}
        options={rowOrders.map((each) => [each, texts.orders[each]])}
        onChoose={(chosen) =>
          correct({ order: rowOrders.find((each) => each === chosen) ?? order })
        }
      />
      <Field
        label={texts.decimalField}
        value={decimal}
        options={marks.map((each) => [each, texts.decimals[each]])}
        onChoose={(chosen) =>
          correct({ decimal: marks.find((each) => each === chosen) ?? decimal })
        }
      />
      <Field
        label={texts.dateOrderField}
        value={dateOrder}
        options={dateOrders.map((each) => [each, texts.dateOrders[each]])}
        onChoose={(chosen) =>
          correct({ dateOrder: dateOrders.find((each) => each === chosen) ?? dateOrder })
        }
      />
    </fieldset>
  );
}

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

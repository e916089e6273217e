import { useWords } from '../../parts/use-words.ts';
import { type Choices, rowOrders } from '../../training/forecast/choices.ts';
import { partings } from '../../training/forecast/guess-parting.ts';
import type { Reading } from '../../training/forecast/guess-reading.ts';
import { dateOrders } from '../../training/forecast/read-date.ts';
import { millionNames } from '../../training/forecast/read-number.ts';
import type { Understanding } from '../../training/forecast/understand.ts';
import type { ForecastTexts } from './texts.id.ts';
import { forecastTexts } from './texts.ts';

/** A guess that is one of several options. */
export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

type Choose = (some: Choices) => void;
type Texts = ForecastTexts;
type Option = readonly [value: string, name: string];

const marks = ['.', ','] as const;
const none = 'none';

/** What is chosen about columns and rows that are others once the cells are parted in another way. */
const unchosen: Choices = {
  ...{ heading: undefined, leaveOut: undefined, isAcross: undefined, column: undefined },
  ...{ dates: undefined, months: undefined, series: undefined, codes: undefined },
};

/** The guesses about a file, each with its options; without a reading the column is to be chosen first. */
export function useReadingChoices(
  file: Understanding,
  choose: Choose,
): readonly ChoiceFieldProps[] {
  const { texts } = useWords(forecastTexts);
  const { heading, reading, isAcross } = file;
  const columns = heading.map((name) => [name, name] as const);
  const column: ChoiceFieldProps = {
    label: texts.columnField,
    value: reading === undefined ? none : (heading[reading.column] ?? none),
    options: reading === undefined ? [[none, texts.chooseColumn], ...columns] : columns,
    onChoose: (name) => choose({ column: name === none ? undefined : name }),
  };
  const across = isAcross === undefined ? [] : [acrossField(isAcross, texts, choose)];
  const parting = partingField(file.parting, texts, choose);
  if (reading === undefined) return [column, ...across, parting];
  return [
    column,
    ...dateFields(heading, reading, columns, texts, choose),
    ...markFields(reading, file, texts, choose),
    ...seriesFields(file, columns, texts, choose),
    ...across,
    parting,
  ];
}

function dateFields(
  heading: readonly string[],
  { dates, months, order, dateOrder }: Reading,
  columns: readonly Option[],
  texts: Texts,
  choose: Choose,
): readonly ChoiceFieldProps[] {
  const nameOf = (at: number | undefined): string =>
    at === undefined ? none : (heading[at] ?? none);
  const options: readonly Option[] = [[none, texts.noDates], ...columns];
  const chosen = (name: string): string | null => (name === none ? null : name);
  return [
    {
      label: texts.datesField,
      value: nameOf(dates),
      options,
      onChoose: (name) => choose({ dates: chosen(name), months: undefined, order: undefined }),
    },
    {
      label: texts.monthsField,
      value: nameOf(months),
      options,
      onChoose: (name) => choose({ months: chosen(name) }),
    },
    oneOf(texts.orderField, order, rowOrders, texts.orders, (order) => choose({ order })),
    oneOf(texts.dateOrderField, dateOrder, dateOrders, texts.dateOrders, (dateOrder) =>
      choose({ dateOrder }),
    ),
  ];
}

function markFields(
  { decimal, million }: Reading,
  { notes }: Understanding,
  texts: Texts,
  choose: Choose,
): readonly ChoiceFieldProps[] {
  const marked = oneOf(texts.decimalField, decimal, marks, texts.decimals, (decimal) =>
    choose({ decimal }),
  );
  if (!notes.some(({ code }) => code === 'scale')) return [marked];
  const named = oneOf(texts.millionField, million, millionNames, texts.millions, (million) =>
    choose({ million }),
  );
  return [marked, named];
}

const mostSeries = 1000;

function seriesFields(
  { parts, reading }: Understanding,
  columns: readonly Option[],
  texts: Texts,
  choose: Choose,
): readonly ChoiceFieldProps[] {
  const series = reading?.series;
  const name = series === undefined ? none : (parts?.name ?? none);
  const isJoined = name !== none && !columns.some(([each]) => each === name);
  const apart: ChoiceFieldProps = {
    label: texts.seriesColumnField,
    value: name,
    options: [[none, texts.oneSeries], ...(isJoined ? [[name, name] as const] : []), ...columns],
    onChoose: (column) => choose({ series: column === none ? null : { column, value: '' } }),
  };
  if (series === undefined || parts === undefined) return [apart];
  const values = parts.values.slice(0, mostSeries).map((value) => [value, value] as const);
  return [
    apart,
    {
      label: texts.seriesField,
      value: series.value,
      options: values,
      onChoose: (value) => choose({ series: { column: parts.name, value } }),
    },
  ];
}

const acrossField = (isAcross: boolean, texts: Texts, choose: Choose): ChoiceFieldProps =>
  oneOf(
    texts.acrossField,
    isAcross ? 'across' : 'down',
    ['down', 'across'] as const,
    texts.acrossNames,
    (way) => choose({ isAcross: way === 'across', column: undefined }),
  );

/** What parts the cells; all else is guessed anew. A sign of the file's own is an option too. */
const partingField = (parting: string, texts: Texts, choose: Choose): ChoiceFieldProps => ({
  label: texts.partingField,
  value: parting,
  options: [
    ...(partings.some((each) => each === parting) ? [] : [[parting, parting] as const]),
    ...partings.map((each) => [each, texts.partings[each]] as const),
  ],
  onChoose: (chosen) => choose({ ...unchosen, parting: partings.find((each) => each === chosen) }),
});

/** A field with one of a few options. */
const oneOf = <Name extends string>(
  label: string,
  value: Name,
  options: readonly Name[],
  names: Readonly<Record<Name, string>>,
  onOption: (option: Name) => void,
): ChoiceFieldProps => ({
  label,
  value,
  options: options.map((each) => [each, names[each]]),
  onChoose: (chosen) => {
    const found = options.find((each) => each === chosen);
    if (found !== undefined) onOption(found);
  },
});

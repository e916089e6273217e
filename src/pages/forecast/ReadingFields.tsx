import { useWords } from '../../parts/use-words.ts';
import type { Choices } from '../../training/forecast/choices.ts';
import { ListField } from './ListField.tsx';
import { forecastTexts } from './texts.ts';
import type { OwnFile } from './use-own-file.ts';
import { type ChoiceFieldProps, useReadingChoices } from './use-reading-choices.ts';

interface ReadingFieldsProps {
  readonly own: OwnFile;
  readonly choose: (some?: Choices) => void;
  readonly isBusy: boolean;
}

/** What was guessed about the file, each to be corrected, also where it gives no series so. */
export function ReadingFields({ own, choose, isBusy }: ReadingFieldsProps) {
  const { texts } = useWords(forecastTexts);
  const { reading, headingRow, leftOut } = own.understanding;
  const below = leftOut.flatMap(({ row }) => (row > (headingRow ?? 0) ? [row] : []));
  return (
    <fieldset className="forecast-reading" disabled={isBusy}>
      {useReadingChoices(own.understanding, choose).map((field) => (
        <Field key={field.label} {...field} />
      ))}
      <ListField
        key={`codes ${reading?.codes.join()}`}
        label={texts.codesField}
        hint={texts.listHint}
        values={reading?.codes ?? []}
        onSet={(codes) => choose({ codes })}
      />
      <ListField
        key={`heading ${headingRow}`}
        label={texts.headingField}
        values={headingRow === undefined ? [] : [headingRow]}
        onSet={([heading = 0]) => choose({ heading, leaveOut: undefined })}
      />
      <ListField
        key={`rows ${below.join()}`}
        label={texts.leaveOutField}
        values={below}
        areRows
        onSet={(leaveOut) => choose({ leaveOut })}
      />
      {Object.keys(own.choices).length === 0 ? null : (
        <button type="button" className="bar-button" onClick={() => choose()}>
          {texts.guesses}
        </button>
      )}
    </fieldset>
  );
}

const Field = ({ label, value, options, onChoose }: ChoiceFieldProps) => (
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

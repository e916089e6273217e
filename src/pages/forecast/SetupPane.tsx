import { FileButton } from '../../parts/files/FileButton.tsx';
import { useWords } from '../../parts/use-words.ts';
import { shippedNames } from '../../training/forecast/shipped.ts';
import { csvFaultSentence } from './csv-fault-sentence.ts';
import { presetOf, presets } from './presets.ts';
import { SettingFields } from './SettingFields.tsx';
import { forecastTexts } from './texts.ts';
import type { ForecastBench } from './use-forecast.ts';

/** What is forecast and how. */
export function SetupPane({ bench }: { readonly bench: ForecastBench }) {
  const { texts } = useWords(forecastTexts);
  return (
    <section className="forecast-setup" aria-label={texts.setupLabel}>
      <fieldset className="forecast-fields" disabled={bench.isBusy}>
        <PresetField bench={bench} />
        <DataField bench={bench} />
        <SettingFields bench={bench} />
      </fieldset>
    </section>
  );
}

function PresetField({ bench: { settings, choosePreset } }: { readonly bench: ForecastBench }) {
  const { texts } = useWords(forecastTexts);
  const chosen = presetOf(settings);
  return (
    <>
      <label className="forecast-setting forecast-wide">
        <span>{texts.presetsLabel}</span>
        <select
          value={chosen?.id ?? ''}
          onChange={({ currentTarget }) => {
            const next = presets.find(({ id }) => id === currentTarget.value);
            if (next !== undefined) choosePreset(next);
          }}
        >
          {chosen === undefined ? <option value="">{texts.own}</option> : null}
          {presets.map(({ id }) => (
            <option key={id} value={id}>
              {texts.presets[id].name}
            </option>
          ))}
        </select>
      </label>
      <p className="forecast-note" aria-live="polite">
        {chosen === undefined ? texts.own : texts.presets[chosen.id].story}
      </p>
    </>
  );
}

function DataField({ bench }: { readonly bench: ForecastBench }) {
  const { texts } = useWords(forecastTexts);
  const { source, chooseSource, openFile, file } = bench;
  return (
    <>
      <label className="forecast-setting forecast-wide">
        <span>{texts.dataLabel}</span>
        <select
          value={source}
          onChange={({ currentTarget: { value } }) =>
            chooseSource(shippedNames.find((each) => each === value) ?? 'own')
          }
        >
          {shippedNames.map((each) => (
            <option key={each} value={each}>
              {texts.sources[each]}
            </option>
          ))}
          <option value="own">{file.own?.understanding.file ?? texts.sources.own}</option>
        </select>
      </label>
      <div className="forecast-open">
        <FileButton
          label={texts.openFile}
          className="bar-button"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onFile={(chosen) => void openFile(chosen)}
        />
        <span className="forecast-note">{texts.openHint}</span>
      </div>
      {file.isReading && (
        <p className="forecast-note" role="status">
          {texts.readingFile}
        </p>
      )}
      <RefusedLine bench={bench} />
    </>
  );
}

/** Why the last file was not taken, and the way back to the data before it. */
function RefusedLine({ bench: { source, file } }: { readonly bench: ForecastBench }) {
  const { texts, language } = useWords(forecastTexts);
  if (file.refused === undefined) return null;
  const before = source === 'own' ? file.own?.understanding.file : texts.sources[source];
  return (
    <>
      <p className="forecast-trouble" role="alert">
        {csvFaultSentence(file.refused, language)} {texts.refusedFirst}
      </p>
      {before === undefined ? null : (
        <button type="button" className="bar-button" onClick={file.dismiss}>
          {texts.keepBefore(before)}
        </button>
      )}
    </>
  );
}

import './inside.css';
import { Footprints } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { writeExample } from '../../example/write-example.ts';
import { useWords } from '../../parts/use-words.ts';
import type { NameRow } from '../../training/language-model/training-run.ts';
import { InfluenceView } from './InfluenceView.tsx';
import { type Model, symbolsOf } from './model.ts';
import { buildNameExample, mostTimesteps } from './name-example.ts';
import { StateMapView } from './StateMapView.tsx';
import { namesTexts } from './texts.ts';
import { UnitView } from './UnitView.tsx';
import { UnknownLine } from './UnknownLine.tsx';
import { walkName } from './walk-name.ts';

interface InsidePaneProps {
  readonly model: Model;
  readonly rows: readonly NameRow[];
  readonly onOpenFile: (file: File) => void;
}

/** One name inside the trained network: what each letter did, what each unit says, where the states lie. */
export function InsidePane({ model, rows, onOpenFile }: InsidePaneProps) {
  const { texts } = useWords(namesTexts);
  const offered = [
    ...new Set(rows.slice(-2).flatMap(({ names }) => names.map(({ name }) => name))),
  ];
  const [typed, setTyped] = useState(offered.at(-1) ?? '');
  const { symbols, unknown } = useMemo(() => readName(typed, model), [typed, model]);
  const walk = useMemo(() => walkName(model, symbols), [model, symbols]);
  const open = (): void => {
    const text = writeExample(buildNameExample(model, symbols));
    onOpenFile(new File([text], `${typed}.json`, { type: 'application/json' }));
  };
  return (
    <div className="names-inside">
      <div className="names-name">
        <NameField typed={typed} offered={offered} onType={setTyped} />
        <button type="button" className="bar-button run-primary" onClick={open}>
          <Footprints aria-hidden="true" />
          {texts.openSteps}
        </button>
      </div>
      <UnknownLine unknown={unknown} />
      <InfluenceView model={model} symbols={symbols} walk={walk} />
      <div className="names-pair">
        <UnitView model={model} symbols={symbols} walk={walk} />
        <StateMapView model={model} symbols={symbols} />
      </div>
    </div>
  );
}

/** As many letters as an example file has room for. */
function readName(typed: string, { vocabulary }: Model) {
  const { symbols, unknown } = symbolsOf(typed, vocabulary);
  return { symbols: symbols.slice(0, mostTimesteps - 1), unknown };
}

interface NameFieldProps {
  readonly typed: string;
  readonly offered: readonly string[];
  readonly onType: (typed: string) => void;
}

/** The name that is looked into: a sampled one, or any other. */
function NameField({ typed, offered, onType }: NameFieldProps) {
  const { texts } = useWords(namesTexts);
  const id = useId();
  return (
    <>
      <label className="names-setting names-field">
        <span>{texts.whichName}</span>
        <input
          type="text"
          list={id}
          maxLength={mostTimesteps - 1}
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      </label>
      <datalist id={id}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

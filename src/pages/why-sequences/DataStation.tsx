import { AudioLines, CircleOff, Film, Music, Star } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { OneHotGrid } from './OneHotGrid.tsx';
import {
  type Cut,
  countOf,
  cut,
  cuts,
  type SequenceKind,
  type Side,
  sequenceKinds,
  shapeOf,
} from './sequence-data.ts';
import { whySequencesTexts } from './texts.ts';

/** The examples of the slides as a table; the one that is chosen, or the reader's own, as the network sees it. */
export function DataStation() {
  const [chosen, choose] = useState<SequenceKind['id'] | 'own'>('browsing');
  const [own, setOwn] = useState<{ readonly text: string; readonly by: Cut }>({
    text: 'Unroll',
    by: 'letters',
  });
  const row = sequenceKinds.find(({ id }) => id === chosen);
  return (
    <div className="why-data">
      <DataTable chosen={chosen} onChoose={choose} />
      <div className="why-data-detail">
        {row === undefined ? (
          <OneHotGrid pieces={cut(own.text, own.by)} />
        ) : (
          <InputPicture row={row} />
        )}
        <OwnSequence
          {...own}
          onChange={(next) => {
            setOwn(next);
            choose('own');
          }}
        />
      </div>
    </div>
  );
}

interface DataTableProps {
  readonly chosen: string;
  readonly onChoose: (id: SequenceKind['id']) => void;
}

function DataTable({ chosen, onChoose }: DataTableProps) {
  const { texts } = useWords(whySequencesTexts);
  return (
    <div className="why-scroll">
      <table className="why-table">
        <caption className="sr-only">{texts.data.caption}</caption>
        <thead>
          <tr>
            {texts.data.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sequenceKinds.map((row) => (
            <DataRow key={row.id} row={row} isChosen={row.id === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DataRowProps extends Pick<DataTableProps, 'onChoose'> {
  readonly row: SequenceKind;
  readonly isChosen: boolean;
}

function DataRow({ row, isChosen, onChoose }: DataRowProps) {
  const { texts } = useWords(whySequencesTexts);
  const { id, input, output } = row;
  return (
    <tr data-chosen={isChosen} onClick={() => onChoose(id)}>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} onClick={() => onChoose(id)}>
          {texts.data.kinds[id]}
        </button>
      </th>
      <td>
        <SideView side={input} />
      </td>
      <td>
        <SideView side={output} />
      </td>
      <td className="why-count">
        {countOf(input) ?? 'T'} → {countOf(output) ?? 'T'}
      </td>
      <td>{texts.data.shapes[shapeOf(row)]}</td>
    </tr>
  );
}

function InputPicture({ row: { input, output } }: { readonly row: SequenceKind }) {
  const { texts } = useWords(whySequencesTexts);
  const isMarked = output.kind === 'pieces' && output.markedFrom !== undefined;
  if (input.kind === 'pieces')
    return (
      <>
        <OneHotGrid pieces={input.pieces} />
        {isMarked ? <p className="why-note">{texts.data.marked}</p> : null}
      </>
    );
  return (
    <p className="why-note">
      {input.kind === 'nothing' ? texts.data.fromNothing : texts.data.recording}
    </p>
  );
}

interface OwnSequenceProps {
  readonly text: string;
  readonly by: Cut;
  readonly onChange: (own: { readonly text: string; readonly by: Cut }) => void;
}

/** A field for a sequence of the reader, and into what it is cut. */
function OwnSequence({ text, by, onChange }: OwnSequenceProps) {
  const { texts } = useWords(whySequencesTexts);
  const id = useId();
  return (
    <div className="why-own">
      <label htmlFor={id}>{texts.data.ownLabel}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={200}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value, by })}
      />
      <fieldset className="switch">
        <legend className="sr-only">{texts.data.cutLabel}</legend>
        {cuts.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === by}
            onClick={() => onChange({ text, by: each })}
          >
            {texts.data.cuts[each]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

const icons = {
  sound: AudioLines,
  notes: Music,
  frames: Film,
  stars: Star,
  nothing: CircleOff,
} as const;

/** What goes in or comes out, piece by piece. */
function SideView({ side }: { readonly side: Side }) {
  const { texts } = useWords(whySequencesTexts);
  if (side.kind === 'pieces')
    return (
      <>
        <span className="why-pieces" data-by={side.by}>
          {side.pieces.map((piece, at) => (
            <span key={`${at}${piece}`} data-marked={at >= (side.markedFrom ?? side.pieces.length)}>
              {piece}
            </span>
          ))}
        </span>
        {side.markedFrom === undefined ? null : (
          <span className="sr-only">{texts.data.marked}</span>
        )}
      </>
    );
  const Icon = icons[side.kind];
  return (
    <span className="why-recording">
      <Icon aria-hidden="true" /> {texts.data.sides[side.kind]}
    </span>
  );
}

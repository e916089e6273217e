import { Copy, Download, Link, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { Example, Layer } from '../../example/example.ts';
import { netsOf } from '../../example/nets.ts';
import type { Own } from '../../store/own.ts';
import type { BenchTexts } from './texts.id.ts';
import { type Bench, download, isWhole, type Whole } from './use-bench.ts';

interface BenchProps {
  readonly bench: Bench;
}

/** Everything that the reader has put together, the newest first. */
export function OwnList({ bench }: BenchProps) {
  const { texts, list } = bench;
  return (
    <section aria-labelledby="bench-own">
      <h2 id="bench-own">{texts.own}</h2>
      {list.length === 0 ? <p className="bench-what">{texts.none}</p> : null}
      <ul className="bench-list">
        {list.map((own) => (
          <li key={own.slug}>
            {isWhole(own) ? (
              <WholeItem own={own} bench={bench} />
            ) : (
              <BrokenItem own={own} bench={bench} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One that can be opened, renamed, duplicated, taken along, shared and deleted. */
function WholeItem({ own, bench }: BenchProps & { readonly own: Whole }) {
  const { texts, rename, duplicate, copyLink, remove } = bench;
  const [isRenaming, setRenaming] = useState(false);
  const { title, example } = own.read;
  const save = (name: string): void => {
    rename(own, name);
    setRenaming(false);
  };
  return (
    <>
      <div className="bench-name">
        {isRenaming ? (
          <NameForm texts={texts} title={title} onSave={save} onLeave={() => setRenaming(false)} />
        ) : (
          <a href={`#/${own.slug}`}>{title}</a>
        )}
        <p>{summaryOf(example, texts)}</p>
      </div>
      <div className="bench-actions">
        <Action label={texts.rename(title)} onPress={() => setRenaming(!isRenaming)}>
          <Pencil aria-hidden="true" />
        </Action>
        <Action label={texts.duplicate(title)} onPress={() => duplicate(own)}>
          <Copy aria-hidden="true" />
        </Action>
        <Action label={texts.download(title)} onPress={() => download(own)}>
          <Download aria-hidden="true" />
        </Action>
        <Action label={texts.link(title)} onPress={() => void copyLink(own)}>
          <Link aria-hidden="true" />
        </Action>
        <Action label={texts.remove(title)} onPress={() => remove(own)}>
          <Trash2 aria-hidden="true" />
        </Action>
      </div>
    </>
  );
}

/** LSTM 4 → GRU 3 · T = 4; with a decoder, ⇒ LSTM 4 → GRU 3 · T = 4 + 3 */
function summaryOf(example: Example, texts: BenchTexts): string {
  const nets = netsOf(example);
  const layers = nets.map((net) => net.layers.map((each) => layerName(each, texts)).join(' → '));
  return texts.layers(layers.join(' ⇒ '), nets.map(({ inputs }) => inputs.length).join(' + '));
}

const layerName = ({ cell, hidden }: Layer, { ownCell }: BenchTexts): string =>
  `${typeof cell === 'string' ? cell.toUpperCase() : ownCell} ${hidden}`;

/** One that cannot be read: it is left as it is, and can be taken along. */
function BrokenItem({ own, bench }: BenchProps & { readonly own: Own }) {
  const { texts, remove } = bench;
  return (
    <>
      <div className="bench-name">
        <strong>{texts.broken}</strong>
        <p>{texts.brokenNote}</p>
      </div>
      <div className="bench-actions">
        <Action label={texts.download(texts.broken)} onPress={() => download(own)}>
          <Download aria-hidden="true" />
        </Action>
        <Action label={texts.remove(texts.broken)} onPress={() => remove(own)}>
          <Trash2 aria-hidden="true" />
        </Action>
      </div>
    </>
  );
}

interface ActionProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Action({ label, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      className="bar-button icon"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

interface NameFormProps {
  readonly texts: BenchTexts;
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onLeave: () => void;
}

/** Another name; an empty one leaves everything as it is. */
function NameForm({ texts, title, onSave, onLeave }: NameFormProps) {
  const [name, setName] = useState(title);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '' || wanted === title) onLeave();
    else onSave(wanted);
  };
  return (
    <form className="bench-rename" onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        type="text"
        aria-label={texts.name}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      />
      <button type="submit" className="bar-button">
        {texts.save}
      </button>
    </form>
  );
}

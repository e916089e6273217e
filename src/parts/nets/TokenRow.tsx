import './nets.css';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { stationsTexts } from '../../i18n/stations-texts.ts';
import { useLanguage } from '../use-language.ts';

interface TokenRowProps {
  readonly tokens: readonly string[];
  readonly nameOf: (token: string) => string;
  /** Tokens that may be put in behind the others. */
  readonly addable: readonly string[];
  readonly isRemovable: (token: string) => boolean;
  readonly most: number;
  readonly onChange: (tokens: readonly string[]) => void;
}

/** A sentence whose words are moved with the pointer, with buttons or with the arrow keys, added and taken away. */
export function TokenRow(props: TokenRowProps) {
  const { tokens, nameOf, addable, most, onChange } = props;
  const texts = stationsTexts[useLanguage()];
  const hint = useId();
  return (
    <div className="token-row">
      <ol aria-label={texts.words}>
        {tokens.map((token, at) => (
          <TokenChip key={`${at}${token}`} {...props} at={at} hint={hint} />
        ))}
      </ol>
      <div className="token-add">
        {addable.map((token) => (
          <button
            key={token}
            type="button"
            className="bar-button"
            aria-label={texts.add(nameOf(token))}
            disabled={tokens.length >= most}
            onClick={() => onChange([...tokens, token])}
          >
            + {nameOf(token)}
          </button>
        ))}
      </div>
      <p id={hint} className="token-hint">
        {texts.wordHint}
      </p>
    </div>
  );
}

interface TokenChipProps extends TokenRowProps {
  readonly at: number;
  readonly hint: string;
}

function TokenChip({ at, hint, ...row }: TokenChipProps) {
  const { tokens, nameOf, isRemovable } = row;
  const texts = stationsTexts[useLanguage()];
  const chip = useRef<HTMLLIElement>(null);
  const token = tokens[at] ?? '';
  const name = nameOf(token);
  const { move, remove, ...events } = useChip(row, at, chip);
  const last = tokens.length - 1;
  return (
    <li ref={chip} className="token-chip" {...events}>
      <IconButton label={texts.earlier(name)} disabled={at === 0} onClick={() => move(at - 1)}>
        <ChevronLeft aria-hidden="true" />
      </IconButton>
      <button
        type="button"
        className="token-name"
        aria-describedby={hint}
        aria-label={texts.wordAt(name, at + 1)}
      >
        <small>{at + 1}</small>
        {name}
      </button>
      <IconButton label={texts.later(name)} disabled={at === last} onClick={() => move(at + 1)}>
        <ChevronRight aria-hidden="true" />
      </IconButton>
      {isRemovable(token) ? (
        <IconButton label={texts.remove(name)} disabled={false} onClick={remove}>
          <X aria-hidden="true" />
        </IconButton>
      ) : null}
    </li>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function IconButton({ label, children, ...button }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} {...button}>
      {children}
    </button>
  );
}

const dragType = 'text/x-token-place';

/** What moves a word, and takes it away. */
function useChip(
  { tokens, isRemovable, onChange }: TokenRowProps,
  at: number,
  chip: { readonly current: HTMLElement | null },
) {
  const moveFrom = (from: number, to: number): void => {
    const token = tokens[from];
    if (token === undefined || to < 0 || to >= tokens.length || from === to) return;
    onChange(tokens.toSpliced(from, 1).toSpliced(to, 0, token));
    focusName(chip.current?.parentElement ?? null, to);
  };
  const remove = (): void => {
    if (isRemovable(tokens[at] ?? '')) onChange(tokens.toSpliced(at, 1));
  };
  return {
    move: (to: number): void => moveFrom(at, to),
    remove,
    onKeyDown: (event: KeyboardEvent): void => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
      if (by === 0 && event.key !== 'Delete') return;
      event.preventDefault();
      if (by === 0) remove();
      else moveFrom(at, at + by);
    },
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent): void => dataTransfer.setData(dragType, String(at)),
    onDragOver: (event: DragEvent): void => {
      if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
    },
    onDrop: (event: DragEvent): void => {
      const from = event.dataTransfer.getData(dragType);
      if (from === '') return;
      event.preventDefault();
      event.stopPropagation();
      moveFrom(Number(from), at);
    },
  };
}

/** Once the page has the new order, the focus stands on the word that was moved. */
function focusName(row: Element | null, at: number): void {
  requestAnimationFrame(() => {
    row?.querySelectorAll<HTMLElement>('.token-name')[at]?.focus();
  });
}

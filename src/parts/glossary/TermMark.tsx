import './term.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useState,
} from 'react';
import type { Term } from '../../lessons/glossary/term.ts';
import { useMarking } from './MarkedTerms.tsx';

interface TermMarkProps {
  readonly term: Term;
  readonly children: ReactNode;
}

/** A term in a text: pointed at, pressed or tapped it tells its meaning; Escape puts that away. */
export function TermMark({ term, children }: TermMarkProps) {
  const id = useId();
  const marking = useMarking();
  const hover = useHover(id);
  const [isOpen, setIsOpen] = useState(false);
  const isStop = marking?.stop === undefined || marking.stop === term.key;
  return (
    <>
      <button
        type="button"
        className="term"
        popoverTarget={id}
        popoverTargetAction="show"
        tabIndex={isStop ? 0 : -1}
        data-term={term.key}
        onFocus={() => marking?.onStop(term.key)}
        onKeyDown={marking?.stop === undefined ? undefined : goToNeighbour}
        {...hover}
      >
        {children}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a paragraph */}
      <span
        id={id}
        popover="auto"
        className="term-card"
        role="group"
        aria-label={marking?.glossary.texts.title}
        onBeforeToggle={({ newState }) => setIsOpen(newState === 'open')}
        onBlur={closeWhenLeft}
        {...hover}
      >
        {isOpen && <Meaning term={term} />}
      </span>
    </>
  );
}

function Meaning({ term: { key, text } }: { readonly term: Term }) {
  const glossary = useMarking()?.glossary;
  if (glossary === undefined) return null;
  const { term, meaning } = text[glossary.language];
  return (
    <>
      <span role="status">
        <strong>{term}</strong> {meaning}
      </span>
      <a href={`#/lab/glossary?term=${key}`}>{glossary.texts.more}</a>
    </>
  );
}

/** Tab past the link puts the meaning away. */
function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  if (!isWithin && currentTarget.matches(':popover-open')) currentTarget.hidePopover();
}

const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** To the next term of the panel, or the one before; around at the ends. */
function goToNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const way = ways[event.key];
  const all = [
    ...(event.currentTarget.closest('[role="tabpanel"]') ?? document).querySelectorAll<HTMLElement>(
      '.term',
    ),
  ];
  const at = all.indexOf(event.currentTarget);
  if (way === undefined || at < 0) return;
  event.preventDefault();
  all[(at + way + all.length) % all.length]?.focus();
}

/** Ms that a mouse rests on a term before its meaning comes, and is away before the meaning goes. */
const before = 300;
const after = 250;

/** Handlers for a term and its popover: a mouse that rests on either opens it, one that leaves both closes it. */
function useHover(id: string) {
  const [timer] = useState(makeTimer);
  useEffect(() => timer.stop, [timer]);
  return {
    onPointerEnter: ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') return;
      timer.start(before, () => document.getElementById(id)?.showPopover());
    },
    onPointerLeave: ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') return;
      timer.start(after, () => {
        const popover = document.getElementById(id);
        if (popover !== null && !popover.contains(document.activeElement)) popover.hidePopover();
      });
    },
  } as const;
}

/** One thing to do later; what is started takes the place of what was. */
function makeTimer() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    start: (ms: number, act: () => void): void => {
      stop();
      timer = setTimeout(act, ms);
    },
  } as const;
}

import './explain.css';
import { ArrowLeft, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { explainBack } from '../../store/explaining.ts';
import { useStore } from '../../store/store.ts';
import { refText, type ValueRef } from '../../trace/block.ts';
import { OverflowNote } from '../number/OverflowNote.tsx';
import { useFrame } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { Crumbs } from './Crumbs.tsx';
import { ExplainedNumber } from './ExplainedNumber.tsx';
import { ExplainedSum } from './ExplainedSum.tsx';
import { isOf } from './is-of.ts';
import { useFocusWithin } from './use-focus-within.ts';

/** What the number that was asked about is made of, down to what is given and back. Nothing while none is. */
export function ExplainPanel() {
  const { program } = useFrame();
  const way = useStore((state) => state.explained);
  const now = way.at(-1);
  if (now === undefined || !way.every((ref) => isOf(program, ref))) return null;
  return <Panel way={way} now={now} />;
}

interface PanelProps {
  readonly way: readonly ValueRef[];
  readonly now: ValueRef;
}

function Panel({ way, now }: PanelProps) {
  const texts = useStepTexts().explain;
  const panel = useRef<HTMLElement>(null);
  const id = useId();
  const { close, onFocus } = useFocusWithin(panel, way);
  const events = { onFocus, onKeyDown: goBackOnBackspace };
  return (
    <section
      className="explain"
      data-of={refText(now)}
      aria-labelledby={id}
      ref={panel}
      tabIndex={-1}
      {...events}
    >
      <h2 className="sr-only" id={id}>
        {texts.heading}
      </h2>
      <IconButton className="explain-close" label={texts.close} onClick={close}>
        <X aria-hidden="true" />
      </IconButton>
      {way.length === 1 ? null : (
        <div className="explain-way">
          <IconButton className="explain-back" label={texts.back} onClick={explainBack}>
            <ArrowLeft aria-hidden="true" />
          </IconButton>
          <Crumbs way={way} />
        </div>
      )}
      <ExplainedNumber of={now} />
      <ExplainedSum key={refText(now)} of={now} />
      {now.kind === 'value' ? <OverflowNote node={now.node} /> : null}
    </section>
  );
}

function goBackOnBackspace(event: KeyboardEvent): void {
  if (event.key !== 'Backspace') return;
  event.preventDefault();
  explainBack();
}

interface IconButtonProps {
  readonly className: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function IconButton({ className, label, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`bar-button icon ${className}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

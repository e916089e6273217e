import { type ReactNode, useId, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import type { Example } from '../../example/example.ts';
import { TroubleNote } from '../../parts/number-field/TroubleNote.tsx';
import { edit } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';

interface TryButtonProps {
  readonly className: string;
  /** What it does, in words. */
  readonly label: string;
  /** What still counts where it cannot be done. */
  readonly kept: string;
  readonly make: (before: Example) => Example;
  readonly children: ReactNode;
}

/** A button that changes the example; where the example refuses that, a sentence says why. */
export function TryButton({ className, label, kept, make, children }: TryButtonProps) {
  const id = useId();
  const example = useStore(({ subject }) => subject?.example);
  const [refused, setRefused] = useState<{ fault: Fault; example: Example | undefined }>();
  const press = (): void => {
    const fault = edit(make);
    setRefused(fault && { fault, example });
  };
  const trouble = refused?.example === example ? refused?.fault : undefined;
  return (
    <div className="edit-field">
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-describedby={trouble === undefined ? undefined : id}
        onClick={press}
      >
        {children}
      </button>
      {trouble === undefined ? null : (
        <TroubleNote {...{ id, label, trouble, kept }} typed={label} />
      )}
    </div>
  );
}

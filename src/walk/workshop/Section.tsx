import { type ReactNode, useState } from 'react';

interface SectionProps {
  readonly heading: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One experiment. What is folded away is not drawn, and costs nothing. */
export function Section({ heading, isOpen = false, children }: SectionProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details
      className="workshop-section"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{heading}</summary>
      {open ? <div className="workshop-inside">{children}</div> : null}
    </details>
  );
}

import './signs.css';
import type { ReactNode } from 'react';

interface WithSignProps {
  readonly sign: '=' | '≈' | '→' | '+ … =';
  /** How a sign looks there. */
  readonly className?: string;
  /** What follows the sign, and goes with it to the next line. */
  readonly children: ReactNode;
}

/** A sign and what it leads to: a sign never stands alone at the end of a line. */
export function WithSign({ sign, className = 'w-sign', children }: WithSignProps) {
  return (
    <span className="with-sign">
      <span className={className}> {sign} </span>
      {children}
    </span>
  );
}

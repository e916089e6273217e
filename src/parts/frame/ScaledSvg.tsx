import type { ReactNode } from 'react';
import type { Drawing } from './use-drawing.ts';

interface ScaledSvgProps extends Drawing {
  readonly children: ReactNode;
}

/** A drawing in its own units, as large as its room; what it says stands in words elsewhere. */
export function ScaledSvg({ width, height, scale, children }: ScaledSvgProps) {
  return (
    <svg
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

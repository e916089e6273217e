import type { ReactNode } from 'react';
import type { Run } from '../../notation/runs.ts';

/** Text runs inside a drawing: italic letters, subscripts set lower and smaller. */
export function SvgRuns({ runs }: { readonly runs: readonly Run[] }): ReactNode {
  return runs.map(({ text, italic, position, role }, index) => {
    const lowered = position === 'sub';
    const raised = runs[index - 1]?.position === 'sub' && !lowered;
    const names = [
      italic === true ? 'italic' : '',
      lowered ? 'home-sub' : '',
      role === undefined ? '' : `home-role-${role}`,
    ];
    const shift = lowered ? { dy: '0.25em' } : raised ? { dy: '-0.19em' } : {};
    return (
      <tspan key={`${index}${text}`} className={names.join(' ').trim() || undefined} {...shift}>
        {text}
      </tspan>
    );
  });
}

import type { Run } from '../../notation/runs.ts';

/** Text runs on the page: italic letters, subscripts, weights in their colour. */
export function Symbols({ runs }: { readonly runs: readonly Run[] }) {
  return <span className="symbols">{runs.map(runElement)}</span>;
}

function runElement({ text, italic, position, role }: Run, index: number) {
  const className = [italic === true ? 'italic' : '', role === undefined ? '' : `role-${role}`]
    .join(' ')
    .trim();
  const content = className === '' ? text : <span className={className}>{text}</span>;
  const key = `${index}${text}`;
  if (position === 'sub') return <sub key={key}>{content}</sub>;
  if (position === 'sup') return <sup key={key}>{content}</sup>;
  return <span key={key}>{content}</span>;
}

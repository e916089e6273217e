import './written.css';
import '../number/signs.css';
import { Fragment, type ReactNode } from 'react';
import type { Written } from '../../notation/written.ts';

interface WrittenViewProps<L> {
  readonly of: Written<L>;
  /** Draws a leaf; `turned` where it stands transposed. */
  readonly leaf: (leaf: L, turned: boolean) => ReactNode;
  readonly turned?: boolean;
}

/** A written formula as elements of the page, its leaves drawn by the caller: matrices, or single numbers. */
export function WrittenView<L>({ of, leaf, turned = false }: WrittenViewProps<L>): ReactNode {
  const inner = (part: Written<L>): ReactNode => <WrittenView of={part} leaf={leaf} />;
  switch (of.kind) {
    case 'leaf':
      return leaf(of.leaf, turned);
    case 'text':
      return <span className="w-text">{of.text}</span>;
    case 'sign':
      return of.sign === 'apply' ? null : <span className="w-sign"> {of.sign} </span>;
    case 'row':
      return of.parts.map((part, index) => <Fragment key={index}>{inner(part)}</Fragment>);
    case 'group':
      return wrapped('group', '(', inner(of.of), ')');
    case 'fraction':
      return (
        <span className="w-fraction">
          {inner(bracketed(of.over))}
          <span className="w-sign"> / </span>
          {inner(bracketed(of.under))}
        </span>
      );
    case 'scripts':
      return isTransposed(of) ? (
        <WrittenView of={of.base} leaf={leaf} turned />
      ) : (
        <span className="w-scripts">
          {inner(of.base)}
          {of.sup === undefined ? null : <sup>{inner(of.sup)}</sup>}
        </span>
      );
    case 'root':
      return wrapped('root', '√', <span>{inner(of.of)}</span>, '');
    default:
      return inner(of.of);
  }
}

const wrapped = (kind: string, before: string, inner: ReactNode, after: string): ReactNode => (
  <span className={`w-${kind}`}>
    <span className="w-bracket">{before}</span>
    {inner}
    <span className="w-bracket">{after}</span>
  </span>
);

/** On one line a fraction needs brackets around what is more than one thing. */
const bracketed = <L,>(of: Written<L>): Written<L> =>
  of.kind === 'row' ? { kind: 'group', of } : of;

const isTransposed = <L,>({ sup }: Extract<Written<L>, { kind: 'scripts' }>): boolean =>
  sup?.kind === 'text' && sup.text === '⊤';

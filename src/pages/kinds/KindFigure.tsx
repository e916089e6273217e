import { useMemo } from 'react';
import { nameOf } from '../../lessons/card.ts';
import { addressOf } from '../../lessons/index.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { type Diagram, type DiagramBox, diagramOf } from './diagram.ts';
import type { Kind } from './kinds.ts';
import { kindsTexts } from './texts.ts';

interface KindFigureProps {
  readonly kind: Kind;
  readonly lesson: Lesson;
}

/** One kind: its unrolled network, what it is used for, and the way to its lesson. */
export function KindFigure({ kind, lesson }: KindFigureProps) {
  const language = useLanguage();
  const texts = kindsTexts[language];
  const diagram = useMemo(() => diagramOf(runTrace(compile(lesson.example))), [lesson]);
  const name = nameOf(lesson.text[language]);
  const { use, keras } = texts.kinds[kind];
  return (
    <>
      <h2>{name}</h2>
      <p className="kind-counts">{texts.counts(diagram.inputs, diagram.outputs)}</p>
      <Picture
        diagram={diagram}
        label={texts.picture(name, said(diagram, 'input'), said(diagram, 'output'))}
      />
      <p>{use}</p>
      <p className="kind-code">
        <code>{keras}</code>
      </p>
      <a href={addressOf(lesson)}>{texts.walk(name)} →</a>
    </>
  );
}

const said = ({ boxes }: Diagram, kind: DiagramBox['kind']): string =>
  boxes
    .filter((each) => each.kind === kind)
    .map(({ text, sub }) => text + sub)
    .join(', ');

function Picture({ diagram, label }: { readonly diagram: Diagram; readonly label: string }) {
  const { width, height, arrows, boxes, divider } = diagram;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that scrolls sideways is reached by keyboard
    <section className="kind-picture" tabIndex={0} aria-label={label}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {divider === undefined ? null : (
          <line className="kind-divider" x1={divider} x2={divider} y1={0} y2={height} />
        )}
        {arrows.map(({ id, role, shaft, head }) => (
          <g key={id} className="kind-arrow" data-role={role}>
            <path className="kind-shaft" d={shaft} />
            <path className="kind-head" d={head} />
          </g>
        ))}
        <Boxes boxes={boxes} />
      </svg>
    </section>
  );
}

/** What goes in, what is remembered, what comes out. */
function Boxes({ boxes }: { readonly boxes: readonly DiagramBox[] }) {
  return boxes.map(({ id, kind, x, y, width, height, text, sub }) => (
    <g key={id} className="kind-box" data-kind={kind}>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'state' ? 8 : 3} />
      <text x={x + width / 2} y={y + height / 2 + 4.5} data-symbol={sub === '' ? undefined : true}>
        {text}
        {sub === '' ? null : (
          <tspan className="kind-sub" data-script="sub" dy="4">
            {sub}
          </tspan>
        )}
      </text>
    </g>
  ));
}

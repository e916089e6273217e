import { memo, useState } from 'react';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { About, ArrowShape } from '../../scene/graph/shapes.ts';
import { useStore } from '../../store/store.ts';
import { GraphText } from './GraphText.tsx';
import { shapeClass, silent } from './shape-class.ts';
import { describeWeights } from './speech.ts';
import { stopProps } from './stop-props.ts';

interface ArrowProps {
  readonly shape: ArrowShape;
  /** The step in which it is drawn along its way, so that the next one draws it again. */
  readonly step: number | undefined;
  /** Whether it is the one that Tab leads to. */
  readonly isCurrent: boolean;
}

/** An arrow; with weights it can be pointed at, and lights up wherever they are used. */
export const Arrow = memo(function Arrow({ shape, step, isCurrent }: ArrowProps) {
  const { about } = shape;
  if (about !== undefined)
    return <WeightArrow shape={shape} step={step} about={about} isCurrent={isCurrent} />;
  return (
    <g className={arrowClass(shape, false)} {...silent}>
      <Lines shape={shape} step={step} />
    </g>
  );
});

function WeightArrow({ shape, step, about, isCurrent }: ArrowProps & { readonly about: About }) {
  const { id, path, parameters } = shape;
  const isLit = useStore(
    ({ hovered }) => hovered !== undefined && parameters.includes(hovered.node),
  );
  const label = describeWeights(useStepTexts(), about);
  return (
    <g {...stopProps(id, isCurrent)} aria-label={label} className={arrowClass(shape, isLit)}>
      <path className="arrow-hit" d={path.shafts.join('')} />
      <Lines shape={shape} step={step} />
    </g>
  );
}

function arrowClass(shape: ArrowShape, isLit: boolean): string {
  const { look, role, isReached } = shape;
  const states = [...(isReached ? [] : ['is-unreached']), ...(isLit ? ['is-lit'] : [])];
  const roles = role === undefined ? [] : [`role-${role}`];
  return shapeClass('arrow', shape, look, ...roles, ...states);
}

function Lines({ shape: { path, label }, step }: Pick<ArrowProps, 'shape' | 'step'>) {
  const start = useStart(step);
  return (
    <>
      <g className="arrow-lines" key={start}>
        {path.shafts.map((shaft) => (
          <path className="arrow-shaft" key={shaft} d={shaft} pathLength={1} />
        ))}
        <path className="arrow-tip" d={path.tip} />
      </g>
      {label === undefined ? null : <GraphText shape={label} isCurrent={false} />}
    </>
  );
}

/** Another key where the arrow is drawn along its way in two steps running: only then has the motion to start again. */
function useStart(step: number | undefined): number {
  const [seen, setSeen] = useState({ step, start: 0 });
  if (seen.step === step) return seen.start;
  const start = seen.step === undefined || step === undefined ? seen.start : seen.start + 1;
  setSeen({ step, start });
  return start;
}

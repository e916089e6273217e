import type { About, ArrowShape } from '../../scene/graph/shapes.ts';
import { useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';
import { GraphText } from './GraphText.tsx';
import { shapeClass } from './shape-class.ts';
import { describeWeights } from './speech.ts';
import { useStop } from './stops.ts';

interface ArrowProps {
  readonly shape: ArrowShape;
  /** Changes with every step, so that an arrow that is used again is drawn again. */
  readonly step: number;
}

/** An arrow; with weights it can be pointed at, and lights up wherever they are used. */
export function Arrow({ shape, step }: ArrowProps) {
  const { about } = shape;
  if (about !== undefined) return <WeightArrow shape={shape} step={step} about={about} />;
  return (
    <g className={arrowClass(shape, false)} aria-hidden="true">
      <Lines shape={shape} step={step} />
    </g>
  );
}

function WeightArrow({ shape, step, about }: ArrowProps & { readonly about: About }) {
  const { parameters, path, label } = shape;
  const node = useStore(({ hovered }) => hovered?.node);
  const stop = useStop(shape.id, describeWeights(useTexts(), about));
  const isLit = node !== undefined && parameters.includes(node);
  const [first] = parameters;
  const light = () =>
    useStore.setState({ hovered: first === undefined ? undefined : { node: first } });
  const unlight = () => useStore.setState({ hovered: undefined });
  const onFocus = () => {
    stop.onFocus();
    light();
  };
  return (
    <g
      {...stop}
      className={arrowClass(shape, isLit)}
      onFocus={onFocus}
      onBlur={unlight}
      onPointerEnter={light}
      onPointerLeave={unlight}
    >
      <path className="arrow-hit" d={path.shafts.join('')} />
      <Lines shape={shape} step={step} />
      {label === undefined ? null : <GraphText shape={label} />}
    </g>
  );
}

function arrowClass(shape: ArrowShape, isLit: boolean): string {
  const { look, role, isReached } = shape;
  const states = [...(isReached ? [] : ['is-unreached']), ...(isLit ? ['is-lit'] : [])];
  return shapeClass(
    'arrow',
    shape,
    look,
    ...(role === undefined ? [] : [`role-${role}`]),
    ...states,
  );
}

function Lines({ shape: { path, fresh }, step }: ArrowProps) {
  return (
    <g className="arrow-lines" key={fresh === undefined ? 'still' : step}>
      {path.shafts.map((shaft) => (
        <path className="arrow-shaft" key={shaft} d={shaft} pathLength={1} />
      ))}
      <path className="arrow-tip" d={path.tip} />
    </g>
  );
}

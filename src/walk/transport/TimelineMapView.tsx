import { type PointerEvent, useMemo, useRef } from 'react';
import type { StepTexts } from '../../i18n/id/step.ts';
import { useFrame, useStep } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import {
  labelledAt,
  layOutTimeline,
  stepAt,
  type TimelineMap,
} from '../../scene/transport/timeline-map.ts';
import { goToStep } from '../../store/actions.ts';
import type { Group } from '../../timeline/step.ts';
import type { Program } from '../../trace/program/program.ts';
import { GroupMark } from './GroupMark.tsx';
import { TimelineSlider } from './TimelineSlider.tsx';
import { useWidth } from './use-width.ts';

const initialWidth = 800;
const height = 58;
/** Px that a letter of the labels takes, and that is kept free at both ends of the map. */
const letter = 7.4;
const margin = 4;
const headingWidth = 100;

/** A timestep that is walked against time, where the layers run both ways, has an arrow. */
function labelOf(
  { phase, t, direction }: Group,
  program: Program,
  texts: StepTexts['transport'],
): string {
  if (t === undefined) return phase === 'loss' ? texts.lossLabel : texts.updateLabel;
  const label = texts.timestepLabel(t);
  return direction === 'backward' && program.strands.some((each) => each.key !== undefined)
    ? `←${t}`
    : label;
}

/** Px of a label; an arrow takes the room of two letters. */
const widthOf = (label: string): number =>
  (label.length + (label.startsWith('←') ? 1 : 0)) * letter;

/** The timeline as a map: press or drag anywhere to go there. The slider over it is for keyboard and screen reader. */
export function TimelineMapView() {
  const { timeline, program } = useFrame();
  const texts = useStepTexts().transport;
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref, initialWidth);
  const map = useMemo(() => {
    const labelWidth = (group: Group): number => widthOf(labelOf(group, program, texts));
    return layOutTimeline(timeline, width - 2 * margin, labelWidth);
  }, [timeline, program, width, texts]);
  const go = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    goToStep(stepAt(map, ((event.clientX - box.left) / (box.width || width)) * width - margin));
  };
  const press = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    go(event);
  };
  return (
    <div
      ref={ref}
      className="timeline"
      onPointerDown={press}
      onPointerMove={(event) => (event.buttons & 1 ? go(event) : undefined)}
    >
      <TimelineSlider />
      <MapDrawing map={map} />
    </div>
  );
}

function MapDrawing({ map }: { readonly map: TimelineMap }) {
  const step = useStep();
  const { program } = useFrame();
  const texts = useStepTexts().transport;
  const labelled = labelledAt(map.groups, step.index);
  return (
    <svg
      className="timeline-map"
      viewBox={`${-margin} 0 ${map.width + 2 * margin} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {map.phases.map(({ phase, x }) => {
        if (phase !== 'forward' && phase !== 'backward') return null;
        const left = Math.min(x, map.width - headingWidth);
        return (
          <text key={phase} className="phase-heading" data-phase={phase} x={left} y={12}>
            {phase === 'forward' ? texts.forwardHeading : texts.backwardHeading}
          </text>
        );
      })}
      {map.groups.map((group) => (
        <GroupMark
          key={group.index}
          group={group}
          step={Math.max(group.first - 1, Math.min(step.index, group.last + 1))}
          label={labelled.has(group.index) ? labelOf(group, program, texts) : undefined}
        />
      ))}
    </svg>
  );
}

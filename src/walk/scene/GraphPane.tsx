import './frames.css';
import { useMemo, useState } from 'react';
import { type Room, useRoom } from '../../parts/frame/use-room.ts';
import { useFrame, useHand, useStage } from '../../parts/scenery.tsx';
import { useAtRest } from '../../parts/use-at-rest.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { graphOf } from '../../scene/graph/build-graph.ts';
import { footprintOf } from '../../scene/graph/footprint.ts';
import { Looks, recallScenes } from '../../scene/graph/recall-scenes.ts';
import type { Scene } from '../../scene/graph/shapes.ts';
import { statesInColumn, storeysOf } from '../../scene/graph/storeys.ts';
import { SceneView } from './SceneView.tsx';
import { describeGraph } from './speech.ts';
import { useSwipe } from './use-swipe.ts';

/** Below this width there is room for two columns: t−1 and t. */
const phoneWidth = 560;
const columns = { phone: 2, most: 6 };
/** A graph of more states above each other is given more height where the page scrolls. */
const fewStates = 3;

/** The unrolled graph at the present step, as large as there is room. */
export function GraphPane() {
  const [ref, room] = useRoom();
  const { program } = useFrame();
  const isTall = statesInColumn(program) > fewStates;
  const fits = room !== undefined && room.width > 0 && room.height > 0;
  return (
    <div className={isTall ? 'graph-pane is-tall' : 'graph-pane'} ref={ref}>
      {fits ? <Graph room={room} /> : null}
    </div>
  );
}

function Graph({ room }: { readonly room: Room }) {
  const { program, step } = useStage();
  const texts = useStepTexts();
  const scene = useScene(room);
  const isMoving = useForward(step.index);
  const count = program.timesteps.length;
  const swipe = useSwipe(scene, count);
  const label = useMemo(
    () => describeGraph(texts, scene, step, count),
    [texts, scene, step, count],
  );
  return (
    <SceneView
      scene={scene}
      step={step.index}
      fontSize={room.fontSize}
      label={label}
      isMoving={isMoving}
      swipe={swipe}
    />
  );
}

function useScene({ width, height, fontSize }: Room): Scene {
  const { trace, timeline, step, convention, comma } = useStage();
  const { words } = useStepTexts().graph;
  const { phase } = step;
  const hand = useHand();
  const [looks] = useState(() => new Looks());
  const { program } = useFrame();
  const storeys = useMemo(() => storeysOf(program), [program]);
  const footprint = useMemo(() => footprintOf(trace, storeys), [trace, storeys]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the trace no more than its footprint is drawn here
  const sceneAt = useMemo(() => {
    const window = width < phoneWidth ? columns.phone : columns.most;
    const size = { width, height };
    return recallScenes(graphOf({ trace, timeline, hand, words, size, fontSize, window }), looks);
  }, [timeline, footprint, convention, comma, phase, words, width, height, fontSize, looks]);
  const scene = sceneAt(step);
  useAtRest(scene, () => {
    for (const index of [step.index + 1, step.index - 1]) {
      const near = timeline.steps[index];
      if (near?.phase === phase) sceneAt(near);
    }
  });
  return scene;
}

/** Whether the reader came to this step from an earlier one, so that what is new may move. */
function useForward(index: number): boolean {
  const [seen, setSeen] = useState({ index, isForward: false });
  if (seen.index !== index) setSeen({ index, isForward: index > seen.index });
  return seen.isForward;
}

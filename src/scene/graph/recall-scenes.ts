import type { Step } from '../../timeline/step.ts';
import { isSame } from './same-shape.ts';
import type { Scene, Shape } from './shapes.ts';

/** More scenes than this are made anew when they are needed again. */
const mostKept = 64;

/**
 * The same scenes, each made once, and in all of them a shape that looks the same is the same object: whoever draws
 * them one after another sees at a glance what has changed.
 */
export function recallScenes(sceneAt: (step: Step) => Scene): (step: Step) => Scene {
  const scenes = new Map<Step, Scene>();
  const looks = new Map<string, Shape[]>();
  const recall = (shape: Shape): Shape => {
    const known = looks.get(shape.id);
    const found = known?.find((each) => isSame(each, shape));
    if (found !== undefined) return found;
    if (known === undefined) looks.set(shape.id, [shape]);
    else known.push(shape);
    return shape;
  };
  return (step) => {
    const known = scenes.get(step);
    if (known !== undefined) return known;
    const scene = sceneAt(step);
    const made = { ...scene, shapes: scene.shapes.map(recall) };
    if (scenes.size >= mostKept) scenes.clear();
    scenes.set(step, made);
    return made;
  };
}

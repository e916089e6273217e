import type { Step } from '../../timeline/step.ts';
import { isSame } from './same-shape.ts';
import type { Scene, Shape } from './shapes.ts';

/** More scenes than this are made anew when they are needed again. */
const mostKept = 64;

/** More looks of one shape than this are forgotten, the oldest first. */
const mostLooks = 3;

/** The looks that shapes have had, by their id: a shape that looks as it did before is the same object. */
export class Looks {
  readonly #known = new Map<string, readonly Shape[]>();

  recall(shape: Shape): Shape {
    const known = this.#known.get(shape.id) ?? [];
    const found = known.find((each) => isSame(each, shape));
    if (found === undefined) this.#known.set(shape.id, [shape, ...known.slice(0, mostLooks - 1)]);
    return found ?? shape;
  }
}

/** The same scenes, each made once, so that whoever draws them one after another sees at a glance what has changed. */
export function recallScenes(sceneAt: (step: Step) => Scene, looks: Looks): (step: Step) => Scene {
  const scenes = new Map<Step, Scene>();
  return (step) => {
    const known = scenes.get(step);
    if (known !== undefined) return known;
    const scene = sceneAt(step);
    const made = { ...scene, shapes: scene.shapes.map((shape) => looks.recall(shape)) };
    if (scenes.size >= mostKept) scenes.clear();
    scenes.set(step, made);
    return made;
  };
}

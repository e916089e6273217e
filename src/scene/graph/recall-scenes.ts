import type { Step } from '../../timeline/step.ts';
import { isSame } from './same-shape.ts';
import type { Plane, Scene, Shape } from './shapes.ts';

/** More scenes than this are made anew when they are needed again. */
const mostKept = 64;

/** More looks of one shape than this are forgotten, the oldest first. */
const mostLooks = 3;

/** The looks that shapes have had, by their id: a shape that looks as it did before is the same object, and so is a plane of them. */
export class Looks {
  readonly #shapes = new Map<string, readonly Shape[]>();
  readonly #planes = new Map<string, readonly Plane[]>();

  recall({ id, shapes }: Plane): Plane {
    const plane = { id, shapes: shapes.map((shape) => known(this.#shapes, shape, isSame)) };
    return known(this.#planes, plane, hasSame);
  }
}

/** What has the same id and looks the same, where there was such a thing; else it is kept for the next time. */
function known<Thing extends { readonly id: string }>(
  kept: Map<string, readonly Thing[]>,
  thing: Thing,
  isAlike: (a: Thing, b: Thing) => boolean,
): Thing {
  const before = kept.get(thing.id) ?? [];
  const found = before.find((each) => isAlike(each, thing));
  if (found === undefined) kept.set(thing.id, [thing, ...before.slice(0, mostLooks - 1)]);
  return found ?? thing;
}

const hasSame = (a: Plane, b: Plane): boolean =>
  a.shapes.length === b.shapes.length && a.shapes.every((shape, at) => shape === b.shapes[at]);

/** The same scenes, each made once, so that whoever draws them one after another sees at a glance what has changed. */
export function recallScenes(sceneAt: (step: Step) => Scene, looks: Looks): (step: Step) => Scene {
  const scenes = new Map<Step, Scene>();
  return (step) => {
    const before = scenes.get(step);
    if (before !== undefined) return before;
    const scene = sceneAt(step);
    const planes = scene.planes.map((plane) => looks.recall(plane));
    const made = { ...scene, planes, shapes: planes.flatMap(({ shapes }) => shapes) };
    if (scenes.size >= mostKept) scenes.clear();
    scenes.set(step, made);
    return made;
  };
}

import { known } from '../engine/at.ts';
import type { TapeNode } from '../engine/tape/node.ts';
import { nodeOf } from '../trace/block.ts';
import type { Program } from '../trace/program/program.ts';
import type { StepDraft } from './step.ts';

const nowhere = {
  phase: 'update',
  t: undefined,
  layer: undefined,
  direction: 'forward',
} as const;

/** Clipping, where it is set, then the update of each parameter that is not frozen. */
export function updateSteps(program: Program): readonly StepDraft[] {
  const computed = program.tape.nodes
    .slice(program.updateFrom)
    .filter(({ part, given }) => part === 'update' && given === undefined);
  const byParameter = new Map<number | undefined, TapeNode[]>();
  for (const each of computed) {
    const others = byParameter.get(each.parameter);
    if (others === undefined) byParameter.set(each.parameter, [each]);
    else others.push(each);
  }
  const updates = program.parameters.flatMap((parameter): readonly StepDraft[] => {
    const { update, node, path, part } = parameter;
    if (update === undefined) return [];
    const nodes = known(byParameter.get(node), `the update of ${path}`);
    const named = nodes.filter((each) => each.named);
    return [
      {
        ...nowhere,
        kind: 'update',
        layer: part === 'layer' ? parameter.layer : undefined,
        line: nodeOf(program, update.result).line,
        node,
        results: named.map(({ id }) => ({ kind: 'value', node: id })),
        within: nodes.filter((each) => !each.named).map(({ id }) => id),
        name: path.replace('layers.', 'l').replace('readout.', ''),
      },
    ];
  });
  return [...clipSteps(program), ...updates];
}

function clipSteps(program: Program): readonly StepDraft[] {
  const { clip } = program;
  if (clip === undefined) return [];
  const nodes = program.tape.nodes.filter(
    ({ part, given }) => part === 'clip' && given === undefined,
  );
  const main = clip.scale ?? clip.norm;
  return [
    {
      ...nowhere,
      kind: 'clip',
      line: nodeOf(program, nodes.at(-1)?.id ?? main).line,
      node: main,
      results: nodes.filter(({ named }) => named).map(({ id }) => ({ kind: 'value', node: id })),
      within: nodes.filter(({ named }) => !named).map(({ id }) => id),
      name: 'clip',
    },
  ];
}

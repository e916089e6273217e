import type { Tape } from '../engine/tape/node.ts';
import { gradientFlows, schedule } from '../engine/tape/run.ts';
import type { Example } from '../lessons/example.ts';
import { isFeedback } from '../lessons/example.ts';
import { type Net, netsOf } from '../lessons/nets.ts';
import { outputWidth } from '../lessons/sides.ts';
import { compileTotal } from './compile-loss.ts';
import { layerParameters, readoutParameters } from './compile-parameters.ts';
import { checkSequences, inputSize } from './compile-sequence.ts';
import { compileTimesteps } from './compile-timesteps.ts';
import { compileUpdate } from './compile-update.ts';
import { Draft } from './draft.ts';
import type { Program, TimestepNodes, Use } from './program.ts';
import { type Strand, strandsOf } from './strands.ts';

/**
 * Makes an example ready to run: every equation of its cells, readout, loss and optimizer on one tape.
 * @throws Fault that names the entry, what was found and what was wanted.
 */
export function compile(example: Example): Program {
  const nets = netsOf(example);
  for (const net of nets) checkSequences(net, example.seed);
  const draft = new Draft(example);
  for (const net of nets) draft.addReadout(net, readoutParameters(net, addLayers(draft, net)));
  draft.addInitialStates();
  const timesteps: TimestepNodes[] = [];
  for (const net of nets) timesteps.push(...compileTimesteps(draft, net, [...timesteps]));
  const loss = compileTotal(draft, timesteps);
  const updateFrom = draft.count;
  const update = compileUpdate(draft, loss);
  const tape = draft.builder.build();
  const flows = gradientFlows(tape, loss);
  return {
    example,
    tape,
    lines: draft.lines,
    strands: draft.strands.map(plainStrand),
    cells: draft.strands.map(({ cell }) => cell),
    parameters: update.parameters,
    initialStates: draft.initialStates,
    timesteps,
    encoderLength: example.inputs.length,
    loss,
    clip: update.clip,
    step: update.step,
    gradientLeaves: update.gradientLeaves,
    updateFrom,
    given: draft.givenValues(tape.size),
    pass: schedule(tape, 0, updateFrom, loss, flows),
    updatePass: schedule(tape, updateFrom, tape.nodes.length),
    flows,
    uses: usesOf(tape),
  };
}

/** A strand without what the file gives for it. */
const plainStrand = ({ net, layer, direction, key, hidden, startsFrom }: Strand): Strand => ({
  net,
  layer,
  direction,
  key,
  hidden,
  startsFrom,
});

/** Adds the layers from below to above; returns how many numbers the top one hands on. */
function addLayers(draft: Draft, net: Net): number {
  for (const pick of ['greedy', 'sample'] as const)
    if (net.inputs.some((entry) => isFeedback(entry) && entry.pick === pick))
      draft.addFeedback(net, pick);
  let below = inputSize(net);
  const strands = strandsOf(net, [...draft.strands]);
  net.layers.forEach((layer, index) => {
    const own = strands.filter((strand) => strand.layer === index);
    for (const strand of own)
      draft.addStrand(strand, layerParameters(strand, draft.strands.length, below));
    if (own.length > 1) draft.addJoin(draft.strands.length - own.length);
    below = outputWidth(layer);
  });
  return below;
}

function usesOf(tape: Tape): readonly (readonly Use[])[] {
  const uses: Use[][] = tape.nodes.map(() => []);
  for (const { id, op, inputs } of tape.nodes)
    for (const [k, input] of inputs.entries())
      if (op.flowsTo(k)) uses[input]?.push({ reader: id, k });
  return uses;
}

import { passesBack, type Tape } from '../engine/tape/node.ts';
import { gradientFlows, schedule } from '../engine/tape/run.ts';
import type { Example } from '../lessons/example.ts';
import { compileTotal } from './compile-loss.ts';
import { layerParameters, readoutParameters } from './compile-parameters.ts';
import { checkSequences, inputSize } from './compile-sequence.ts';
import { compileTimesteps } from './compile-timesteps.ts';
import { compileUpdate } from './compile-update.ts';
import { Draft } from './draft.ts';
import { layerCell } from './layer-cell.ts';
import type { Program, Use } from './program.ts';

/**
 * Makes an example ready to run: every equation of its cells, readout, loss and optimizer on one tape.
 * @throws Fault that names the entry, what was found and what was wanted.
 */
export function compile(example: Example): Program {
  checkSequences(example);
  for (const [index, layer] of example.layers.entries()) layerCell(layer, index, undefined);
  const draft = new Draft(example);
  const D = inputSize(example);
  draft.addReadout(readoutParameters(example, addLayers(draft, D)));
  draft.addInitialStates();
  const timesteps = compileTimesteps(draft, D);
  const loss = compileTotal(draft, timesteps);
  const updateFrom = draft.count;
  const update = compileUpdate(draft, loss);
  const tape = draft.builder.build();
  const flows = gradientFlows(tape, loss);
  return {
    example,
    tape,
    lines: draft.lines,
    cells: draft.cells,
    parameters: update.parameters,
    initialStates: draft.initialStates,
    timesteps,
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

/** Adds the layers from below to above; returns how many numbers the top one hands on. */
function addLayers(draft: Draft, D: number): number {
  let below = D;
  for (const [index, layer] of draft.example.layers.entries()) {
    const cell = layerCell(layer, index, below);
    draft.addLayer(layer, cell, layerParameters(layer, index, cell, below));
    below = layer.hidden;
  }
  return below;
}

function usesOf(tape: Tape): readonly (readonly Use[])[] {
  const uses: Use[][] = tape.nodes.map(() => []);
  for (const node of tape.nodes)
    for (const [k, input] of node.inputs.entries())
      if (passesBack(node, k)) uses[input]?.push({ reader: node.id, k });
  return uses;
}

import { at, known } from '../../engine/at.ts';
import { append } from '../../engine/extremes.ts';
import { inRanges, type Pieces, whole } from '../../engine/pieces.ts';
import { passesBack, type Tape } from '../../engine/tape/node.ts';
import { flowsInPieces, scheduleInPieces } from '../../engine/tape/run.ts';
import type { Example } from '../../example/example.ts';
import { isFeedback } from '../../example/feedback.ts';
import { type Net, netOf, netsOf } from '../../example/nets.ts';
import { outputWidth } from '../../example/sides.ts';
import { examplesOf, sampledInputs } from './batch.ts';
import { compileTotal } from './compile-loss.ts';
import { layerParameters, readoutParameters } from './compile-parameters.ts';
import { checkSequences, inputSize } from './compile-sequence.ts';
import { compileTimesteps } from './compile-timesteps.ts';
import { compileUpdate } from './compile-update.ts';
import { checkNoTargets, checkUpstream } from './compile-upstream.ts';
import { Draft } from './draft.ts';
import { withinPieces } from './layer-cell.ts';
import type { BatchNodes, Program, TimestepNodes, Use } from './program.ts';
import { checkSides, type Strand, sourcesOf, strandsOf } from './strands.ts';

/**
 * Makes an example ready to run: every equation of its cells, readout, loss and optimizer on one tape.
 * @throws Fault that names the entry, what was found and what was wanted.
 */
export const compile = (example: Example): Program => whole(compileInPieces(example));

/** The same in pieces, none longer than a timestep or a look at every node. @throws Fault as `compile` does. */
export function* compileInPieces(example: Example): Pieces<Program> {
  const nets = netsOf(example);
  for (const net of nets) checkSequences(net, example.seed);
  const draft = new Draft(example);
  for (const net of nets) draft.addReadout(net, readoutParameters(net, addLayers(draft, net)));
  const batch = yield* compileBatch(draft);
  const shown = known(batch.find(isOnScreen), 'the example that is shown');
  const loss = compileTotal(
    draft,
    batch.flatMap((each) => each.timesteps),
  );
  const updateFrom = draft.count;
  const update = compileUpdate(draft, loss);
  const tape = draft.builder.build();
  yield;
  const passes = yield* schedulePasses(tape, updateFrom, loss);
  return {
    example,
    tape,
    lines: draft.lines,
    strands: draft.strands.map(plainStrand),
    cells: draft.strands.map(({ cell }) => cell),
    parameters: update.parameters,
    initialStates: shown.initialStates,
    timesteps: shown.timesteps,
    batch,
    encoderLength: example.inputs.length,
    loss,
    clip: update.clip,
    step: update.step,
    gradientLeaves: update.gradientLeaves,
    updateFrom,
    sources: draft.sources,
    given: draft.givenValues(tape.size),
    ...passes,
  };
}

function* schedulePasses(
  tape: Tape,
  updateFrom: number,
  loss: number | undefined,
): Pieces<Pick<Program, 'flows' | 'pass' | 'updatePass' | 'uses'>> {
  const flows = yield* flowsInPieces(tape, loss);
  yield;
  const pass = yield* scheduleInPieces(tape, 0, updateFrom, loss, flows);
  yield;
  const updatePass = yield* scheduleInPieces(tape, updateFrom, tape.nodes.length);
  yield;
  return { flows, pass, updatePass, uses: yield* usesOf(tape) };
}

/**
 * Unfolds every example of the batch. The one that is shown comes first on the tape, so that going back the sums over
 * time start from what the others add, and end whole.
 */
function* compileBatch(draft: Draft): Pieces<readonly BatchNodes[]> {
  const { example } = draft;
  const { examples, shown } = examplesOf(example);
  const order = [shown, ...examples.keys()].filter(
    (index, place) => place === 0 || index !== shown,
  );
  const done: BatchNodes[] = [];
  for (const index of order) {
    const isShown = index === shown;
    const from = draft.count;
    draft.example = at(examples, index, 'batch');
    // numbers are drawn in the order of the file, whichever is shown
    draft.drawAfter(sum(examples.slice(0, index).map(sampledInputs)));
    const timesteps = yield* isShown
      ? unfold(draft)
      : withinPieces(`batch.${index}`, unfold(draft));
    const { initialStates, count: to } = draft;
    done[index] = { from, to, isShown, timesteps, initialStates };
  }
  draft.example = example;
  return done;
}

/** Whether the timeline walks through this example of the batch. */
const isOnScreen = ({ isShown }: BatchNodes): boolean => isShown;

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

/** Unfolds the networks of the present example, one after the other. */
function* unfold(draft: Draft): Pieces<readonly TimestepNodes[]> {
  const { example } = draft;
  const nets = netsOf(example);
  for (const net of nets) {
    checkSequences(net, example.seed);
    checkSides(net);
  }
  checkUpstream(example);
  draft.addInitialStates(nets);
  const timesteps: TimestepNodes[] = [];
  for (const net of nets) append(timesteps, yield* compileTimesteps(draft, net, [...timesteps]));
  checkNoTargets(example);
  return timesteps;
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
  const all = examplesOf(draft.example).examples.flatMap(
    (each) => netOf(each, net.name)?.inputs ?? [],
  );
  for (const pick of ['greedy', 'sample'] as const)
    if (all.some((entry) => isFeedback(entry) && entry.pick === pick)) draft.addFeedback(net, pick);
  const strands = strandsOf(net, [...draft.strands]);
  const D = inputSize(net);
  draft.inputSizes.push(D);
  net.layers.forEach((_, index) => {
    const own = strands.filter((strand) => strand.layer === index);
    for (const strand of own) {
      const at = draft.strands.length;
      draft.addStrand(strand, layerParameters(strand, at));
      if (sourcesOf(draft, at).length > 1) draft.addStart(at, strand.cell.state);
    }
    if (own.length > 1) draft.addJoin(draft.strands.length - own.length);
  });
  const top = net.layers.at(-1);
  return top === undefined ? D : outputWidth(top);
}

/** How many nodes are looked at in one piece. */
const piece = 8192;

function* usesOf({ nodes }: Tape): Pieces<readonly (readonly Use[])[]> {
  const uses: Use[][] = nodes.map(() => []);
  yield* inRanges(0, nodes.length, piece, (from, to) => {
    for (let id = from; id < to; id++) {
      const node = at(nodes, id, 'node');
      node.inputs.forEach((input, k) => {
        if (passesBack(node, k)) uses[input]?.push({ reader: id, k });
      });
    }
  });
  return uses;
}

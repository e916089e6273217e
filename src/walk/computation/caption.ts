import type { ComputationTexts } from '../../i18n/id/computation.ts';
import { type Run, runsOf, spokenText } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { type Hand, symbolOf, writeBlock, writeLabel } from '../../scene/symbols.ts';
import { entryAt } from '../../scene/tokens.ts';
import type { Step } from '../../timeline/step.ts';
import { type BlockRef, gradientUses, isStart, nodeOf, usesOfBlock } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';
import { sourcesOf } from '../../trace/program/strands.ts';
import { isCutOff } from '../../trace/program/truncate.ts';

type Texts = ComputationTexts;
type Values = Readonly<Record<string, readonly Run[]>>;

/** What a step is called and the one sentence that says what happens and why. */
export interface Caption {
  readonly title: readonly Run[];
  readonly sentence: readonly Run[];
}

interface Keys {
  readonly title: keyof Texts['titles'];
  readonly sentence: keyof Texts['sentences'];
}

/** The caption of a step in the reader's language, with the lesson's own symbols in it. */
export function captionOf(hand: Hand, step: Step, texts: Texts): Caption {
  const { title, sentence } = keysOf(hand.program, step);
  const values = valuesOf(hand, step);
  return {
    title: fill(texts.titles[title], values),
    sentence: fill(texts.sentences[sentence], values),
  };
}

/** The caption's sentence as it is read aloud. */
export const spoken = ({ title, sentence }: Caption): string =>
  `${spokenText(title)}. ${spokenText(sentence)}`;

function fill(template: string, values: Values): readonly Run[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => values[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? [{ text: part }]);
}

function valuesOf(hand: Hand, step: Step): Values {
  const { program } = hand;
  const node = nodeOf(program, step.node);
  const result = step.results.at(-1);
  const weights = weightsOf(program, step);
  const [, input] = node.inputs.length === 2 ? node.inputs : [];
  const product = productOf(program, step);
  const symbols = (block: BlockRef): readonly Run[] => runsOf(writeBlock(hand, block).written);
  const state = runsOf(written(symbolOf(hand, node)));
  const [use] = gradientUses(program, step.node);
  return {
    result: result === undefined ? [] : runsOf(writeLabel(hand, result)),
    state,
    weight: joinRuns(weights.map((id) => symbols({ kind: 'value', node: id }))),
    count: [{ text: `${program.example.truncate ?? ''}` }],
    weights: joinRuns(step.results.map((block) => symbols({ kind: 'value', node: block.node }))),
    input: symbols({ kind: 'value', node: product ?? input ?? step.node }),
    token: [{ text: tokenOf(program, 'inputs', node.t) }],
    target: [{ text: tokenOf(program, 'targets', node.t) }],
    local:
      use === undefined
        ? []
        : symbols({
            kind: nodeOf(program, use.reader).op.local === undefined ? 'value' : 'local',
            node: use.reader,
          }),
  };
}

const joinRuns = (lists: readonly (readonly Run[])[]): readonly Run[] =>
  lists.flatMap((runs, index) => (index === 0 ? runs : [{ text: ', ' }, ...runs]));

function tokenOf(program: Program, kind: 'inputs' | 'targets', t: number | undefined): string {
  const entry = entryAt(program, kind, t ?? 1);
  return typeof entry === 'string' ? entry : '';
}

/** The weight that a product uses or that is updated; all that a carry goes through. */
function weightsOf(program: Program, step: Step): readonly number[] {
  if (step.kind === 'carry')
    return usesOfBlock(program, { kind: 'from-future', node: step.node }).flatMap(({ reader }) =>
      nodeOf(program, reader).inputs.filter((id) => nodeOf(program, id).given === 'parameter'),
    );
  const weight = weightOf(program, step);
  return weight === undefined ? [] : [weight];
}

function weightOf(program: Program, step: Step): number | undefined {
  if (step.kind === 'update') return step.node;
  const nodes = [step.node, ...step.within].map((id) => nodeOf(program, id));
  return nodes
    .flatMap(({ inputs }) => inputs)
    .find(
      (id) =>
        nodeOf(program, id).given === 'parameter' &&
        nodeOf(program, id).name.toLowerCase().startsWith('w'),
    );
}

/** What the weight of a product step is applied to. */
function productOf(program: Program, step: Step): number | undefined {
  const weight = weightOf(program, step);
  const nodes = [step.node, ...step.within].map((id) => nodeOf(program, id));
  return nodes
    .find(({ inputs }) => inputs.includes(weight ?? -1))
    ?.inputs.find((id) => id !== weight);
}

function keysOf(program: Program, step: Step): Keys {
  switch (step.kind) {
    case 'take':
      if (nodeOf(program, step.node).part === 'feedback') return both('previous');
      return both(entryIsToken(program, step) ? 'takeToken' : 'take');
    case 'product':
      return productKeys(program, step);
    case 'apply':
      return applyKeys(program, step);
    case 'loss':
      if (isUpstream(program)) return both('given');
      return { title: 'loss', sentence: isCrossEntropy(program) ? 'crossEntropy' : 'loss' };
    case 'total':
      if (isUpstream(program)) return both('givenSum');
      return {
        title: 'lossSum',
        sentence: program.example.reduction === 'mean' ? 'lossMean' : 'lossSum',
      };
    case 'gradient':
    case 'derivative':
      return gradientKeys(program, step);
    case 'from-output':
      if (isUpstream(program) && isRead(program, step)) return both('fromGiven');
      return { title: 'fromOutput', sentence: arrivalOf(program, step).first };
    case 'from-future':
      if (hasFuture(program, step))
        return { title: arrivalOf(program, step).title, sentence: arrivalOf(program, step).second };
      return both(isCutOff(program, nodeOf(program, step.node)) ? 'cutFuture' : 'noFuture');
    case 'carry':
      return carryKeys(program, step);
    case 'clip':
      return { title: 'clip', sentence: clipSentence(program) };
    default:
      return both(step.kind);
  }
}

function clipSentence({ clip, parameters }: Program): Keys['sentence'] {
  if (clip?.scale === undefined) return 'clipValue';
  return parameters.some(({ frozen }) => frozen) ? 'clipNormOfFree' : 'clipNorm';
}

function carryKeys(program: Program, step: Step): Keys {
  const node = nodeOf(program, step.node);
  if (isCutOff(program, node)) return both('cut');
  if (node.t === 0) return { title: 'carry', sentence: 'carryStart' };
  const isDirect = weightsOf(program, step).length === 0;
  return { title: 'carry', sentence: isDirect ? 'carryDirect' : 'carry' };
}

/** Whether gradients are given in place of a loss. */
const isUpstream = ({ example }: Program): boolean => example.upstream !== undefined;

/** Whether all that comes to a state from its own timestep is the gradient that is given for it. */
const isRead = (program: Program, { node }: Step): boolean =>
  usesOfBlock(program, { kind: 'from-output', node }).every(
    ({ reader }) => nodeOf(program, reader).part === 'loss',
  );

/** Whom a state goes to at its own timestep: its output; others, as the layer above or h that reads c; or nobody. */
function arrivalOf(program: Program, { node }: Step) {
  const readers = usesOfBlock(program, { kind: 'from-output', node }).map(({ reader }) =>
    nodeOf(program, reader),
  );
  if (readers.length === 0)
    return { first: 'fromOutput', title: 'fromFutureAlone', second: 'fromFutureAlone' } as const;
  return readers.every(({ part }) => part === 'readout' || part === 'loss')
    ? ({ first: 'fromOutput', title: 'fromFuture', second: 'fromFuture' } as const)
    : ({ first: 'fromReader', title: 'fromFuture', second: 'fromFutureRead' } as const);
}

const isCrossEntropy = ({ example }: Program): boolean => example.loss === 'cross-entropy';

const entryIsToken = (program: Program, { t = 1 }: Step): boolean =>
  typeof entryAt(program, 'inputs', t) === 'string';

const hasFuture = (program: Program, { node }: Step): boolean =>
  usesOfBlock(program, { kind: 'from-future', node }).length > 0;

const both = (key: keyof Texts['titles'] & keyof Texts['sentences']): Keys => ({
  title: key,
  sentence: key,
});

function productKeys(program: Program, step: Step): Keys {
  const { part } = nodeOf(program, step.node);
  if (part === 'readout') return both('output');
  const input = nodeOf(program, productOf(program, step) ?? step.node);
  const past = [step.layer, ...sourcesOf(program, step.layer ?? -1)];
  const isOwnPast =
    input.given === 'state' ||
    isStart(input) ||
    (input.part === 'layer' &&
      input.given === undefined &&
      past.includes(input.layer) &&
      input.t !== step.t);
  if (isOwnPast)
    return { title: 'recurrent', sentence: input.t === 0 ? 'recurrentStart' : 'recurrent' };
  const isOneHot = input.given === 'input' && entryIsToken(program, step);
  return { title: 'input', sentence: isOneHot ? 'inputOneHot' : 'input' };
}

const applied = ['concat', 'tanh', 'sigmoid', 'relu', 'linear', 'softmax', 'exp'] as const;

function applyKeys(program: Program, step: Step): Keys {
  const node = nodeOf(program, step.node);
  const { op, name } = node;
  if (name === 'S') return both('total');
  if (isStart(node)) return both('concatEnds');
  const known = applied.find((each) => each === op.name);
  return both(known ?? 'combine');
}

function gradientKeys(program: Program, step: Step): Keys {
  const readers = gradientUses(program, step.node).map(({ reader }) => nodeOf(program, reader));
  if (readers.some(({ part }) => part === 'loss'))
    return isUpstream(program)
      ? both('fromGiven')
      : { title: 'seed', sentence: isCrossEntropy(program) ? 'seed' : 'seedOther' };
  return step.kind === 'derivative' ? both('derivative') : both('gradient');
}

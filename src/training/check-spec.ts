import type { Batch, NetworkSpec, NetworkState, TrainingSpec } from './network.ts';

/** Throws a RangeError unless `isRight`. */
export function want(
  isRight: boolean,
  subject: string,
  found: unknown,
  wanted: string,
): asserts isRight {
  if (!isRight) throw new RangeError(`${subject}: found ${String(found)}, wanted ${wanted}`);
}

/** The same for the length of an array; asked of every batch, so that the words are only made where they are said. */
function wantCount(subject: string, values: ArrayLike<number>, count: number): void {
  if (values.length !== count) want(false, subject, values.length, `${count} numbers`);
}

const isSize = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 4096;
const SIZE = 'a whole number from 1 to 4096';

/** @throws RangeError if no network can be made of it */
export function checkSpec({ inputs, hidden, dropout = 0, head, loss }: NetworkSpec): void {
  want(isSize(inputs), 'inputs', inputs, SIZE);
  want(hidden.length >= 1 && hidden.length <= 4, 'layers', hidden.length, '1 to 4');
  hidden.forEach((H, index) => {
    want(isSize(H), `hidden.${index}`, H, SIZE);
  });
  want(dropout >= 0 && dropout < 1, 'dropout', dropout, 'a number from 0 to below 1');
  want(head.length >= 1, 'head', 'no layer', 'at least one');
  head.forEach(({ size, activation }, index) => {
    want(isSize(size), `head.${index}.size`, size, SIZE);
    const isLast = index === head.length - 1;
    const name = `head.${index}.activation`;
    if (activation === 'softmax')
      want(
        isLast && loss === 'cross-entropy',
        name,
        activation,
        'softmax last, with cross-entropy',
      );
  });
  const last = head.at(-1)?.activation;
  if (loss === 'cross-entropy') want(last === 'softmax', 'the readout', last, 'softmax');
  if (loss === 'binary-cross-entropy') want(last === 'sigmoid', 'the readout', last, 'sigmoid');
}

/** @throws RangeError if a rate, a share or a limit is out of bounds */
export function checkTraining({ optimizer, clip, truncate, seed = 0 }: TrainingSpec): void {
  const share = (name: string, value: number | undefined): void => {
    if (value !== undefined) want(value >= 0 && value < 1, name, value, 'from 0 to below 1');
  };
  const { learningRate } = optimizer;
  want(learningRate >= 0 && Number.isFinite(learningRate), 'learningRate', learningRate, '≥ 0');
  if (optimizer.name === 'sgd') share('momentum', optimizer.momentum);
  else {
    const { beta1, beta2, epsilon = 1 } = optimizer;
    share('beta1', beta1);
    share('beta2', beta2);
    want(epsilon > 0, 'epsilon', epsilon, 'a number above 0');
  }
  if (clip !== undefined) want(clip.at > 0, 'clip', clip.at, 'a number above 0');
  if (truncate !== undefined) want(isSize(truncate), 'truncate', truncate, SIZE);
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  want(isSeed, 'seed', seed, 'a whole number from 0 to 4294967295');
}

/** @throws RangeError if the inputs do not fit the network */
export function checkInputs(spec: NetworkSpec, batch: Omit<Batch, 'targets'>): void {
  const { timesteps: T, size: B, inputs } = batch;
  want(Number.isInteger(T) && T >= 1, 'timesteps', T, 'a whole number of at least 1');
  want(Number.isInteger(B) && B >= 1, 'batch size', B, 'a whole number of at least 1');
  const D = spec.inputKind === 'symbols' ? 1 : spec.inputs;
  wantCount('inputs', inputs, T * B * D);
  if (spec.inputKind === 'symbols') checkIndices('inputs', inputs, spec.inputs);
}

/** @throws RangeError if the batch does not fit the network */
export function checkBatch(spec: NetworkSpec, batch: Batch): void {
  checkInputs(spec, batch);
  const { timesteps, size, targets } = batch;
  const K = spec.head.at(-1)?.size ?? 0;
  const rows = spec.output === 'every' ? timesteps * size : size;
  const isClasses = spec.loss === 'cross-entropy';
  const count = isClasses ? rows : rows * K;
  wantCount('targets', targets, count);
  if (isClasses) checkIndices('targets', targets, K);
}

function checkIndices(name: string, values: ArrayLike<number>, count: number): void {
  for (let k = 0; k < values.length; k++) {
    const value = values[k];
    if (!Number.isInteger(value) || value < -1 || value >= count)
      want(false, `${name}.${k}`, value, `a whole number from −1 to ${count - 1}`);
  }
}

/** @throws RangeError if the state is not one of this network for `size` sequences */
export function checkState({ hidden, cell }: NetworkSpec, state: NetworkState, size: number): void {
  want(state.size === size, 'state', `${state.size} sequences`, `${size}`);
  want(state.layers.length === hidden.length, 'state', state.layers.length, 'one for each layer');
  state.layers.forEach(({ h, c }, index) => {
    const count = size * (hidden[index] ?? 0);
    want(h.length === count, `state.${index}.h`, h.length, `${count} numbers`);
    if (cell === 'lstm')
      want(c?.length === count, `state.${index}.c`, c?.length, `${count} numbers`);
  });
}

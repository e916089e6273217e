/** The computation pane: a title and one sentence for every kind of operation. Names in braces are symbols. */
export const computation = {
  heading: 'Computation',
  joined: 'sum so far for',
  row: (row: number) => `row ${row}:`,
  code: 'The equations that run',
  overflow:
    'e to a score this large is beyond what a computer can write, so it stands as ∞. The probabilities are right all the same: softmax is computed from the scores less the largest of them, which changes nothing in it.',
  output: 'from this timestep',
  future: 'from the timestep after',
  outputShort: 'from this timestep',
  futureShort: 'from the future',
  phases: { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' },
  timestep: (t: number, T: number) => `timestep ${t} of ${T}`,
  operation: (n: number, N: number) => `operation ${n} of ${N}`,
  decoder: 'decoder',
  direction: { forward: 'forward direction →', backward: 'backward direction ←' },
  layer: (layer: number) => `layer ${layer}`,
  epoch: (epoch: number) => `epoch ${epoch}`,
  clipBars: {
    label: 'Gradients before and after clipping',
    key: 'Outline: the largest element of each gradient before clipping. Filled: after. Upright line: the limit.',
  },
  titles: {
    takeToken: 'Input: {token}',
    take: 'Input {result}',
    input: 'Reading the input: {result}',
    recurrent: 'Reading the memory: {result}',
    output: 'A score for each class: {result}',
    sum: 'Added up: {result}',
    tanh: 'Squeezed by tanh: {result}',
    sigmoid: 'Made a gate of 0…1: {result}',
    relu: 'Through relu: {result}',
    linear: 'Passed on: {result}',
    softmax: 'Scores become probabilities: {result}',
    exp: 'The exponential of each score: {result}',
    total: 'All exponentials added up: {result}',
    combine: 'Combined element by element: {result}',
    concat: 'Both directions put together: {result}',
    concatEnds: 'Both last states put together: {result}',
    previous: 'Input from the output before: {result}',
    loss: 'Loss of this timestep: {result}',
    lossSum: 'Loss of the whole sequence: {result}',
    given: 'A gradient is given: {result}',
    givenSum: 'The given gradients together: {result}',
    fromGiven: 'The given gradient of {state}',
    seed: 'Backward begins: {result}',
    gradient: 'The gradient {result}',
    fromOutput: 'The first message to {state}',
    fromFuture: 'Two messages meet at {state}',
    fromFutureAlone: 'One message to {state}',
    noFuture: 'A message to {state}: no future yet',
    cutFuture: 'A message to {state}: the future is cut off',
    derivative: 'Through the derivative: {result}',
    join: 'Joining the sums for {weights}',
    carry: 'Back to the timestep before',
    cut: 'Cut: the gradient stops here',
    clip: 'The gradients are clipped',
    update: '{weight} is updated',
  },
  sentences: {
    takeToken:
      'The token {token} comes in as the one-hot vector {result}: 1 at its place, 0 everywhere else.',
    take: 'The input {result} is a vector of numbers.',
    input: '{weight} turns the input {input} into one number for each hidden unit.',
    inputOneHot: '{input} is one-hot, so this product just picks one column of {weight}.',
    recurrent:
      '{weight} carries the memory {input} into this timestep. It is the same {weight} at every timestep: that is parameter sharing.',
    recurrentStart:
      '{input} is the initial state, before any input. The same {weight} is used at every timestep.',
    output: '{weight} turns the hidden state {input} into one score (logit) for each class.',
    sum: 'All parts add up to {result}, the value before the activation function.',
    tanh: 'tanh squeezes every number to between −1 and 1. The result is {result}.',
    sigmoid: 'The sigmoid squeezes every number to between 0 and 1. The result is {result}.',
    relu: 'relu drops what is negative: anything below 0 becomes 0. The result is {result}.',
    linear: 'No function here: the numbers pass on as {result}.',
    softmax: 'Softmax turns the scores into probabilities {result} that add up to 1.',
    exp: 'e is raised to each score, so that all of them become positive.',
    total: 'All exponentials are added up; this sum is what we divide by.',
    combine: '{result} is combined element by element.',
    concat:
      '{result} holds the state of the forward direction, then that of the backward one: the layer above sees past and future.',
    concatEnds:
      'The decoder starts from {result}: the last state of the forward direction, then that of the backward one, which has read the sequence from its end to its beginning.',
    previous:
      'What was picked from the output before comes in as the one-hot vector {result}. No gradient goes through this choice.',
    crossEntropy:
      'The loss is −ln of the probability given to the target {target}: small when the net is sure and right.',
    loss: 'The loss measures how far the output is from the target.',
    given:
      'There is no loss here: the gradients of this timestep are given (da, dc in the code). This product sum is the number that has them as its gradient; its own value means nothing.',
    givenSum:
      'The sum over all timesteps: a stand-in for the loss, from which the given gradients flow back.',
    fromGiven: 'The part of the gradient of {state} that is given for this timestep.',
    lossSum: 'The loss of the sequence is the sum over its timesteps. This is what we make small.',
    lossMean: 'The loss of the sequence is the mean over the timesteps that have a target.',
    seed: 'Backward begins here: how the loss changes when the scores change. It is output minus target.',
    seedOther: 'Backward begins here: how the loss changes when the output changes a little.',
    gradient: 'How the loss changes when this value changes a little.',
    fromOutput:
      'The part of the gradient of {state} that comes from its own output, at the same timestep.',
    fromFuture:
      '{state} led to its own output and to every timestep after. The two messages add up.',
    fromReader:
      'The part of the gradient of {state} that comes at the same timestep from what reads it there: the layer above, or the hidden state that is made of a cell state.',
    fromFutureRead:
      '{state} is read at its own timestep and led to every timestep after. The two messages add up.',
    fromFutureAlone:
      'No loss reads {state} at this timestep. All of its gradient comes from the timestep after.',
    noFuture:
      'This is the last timestep that was computed: nothing comes from the future, so 0 is added.',
    cutFuture:
      'Truncated BPTT cuts between this timestep and the next: nothing comes from the future, so 0 is added.',
    derivative: 'Each element is multiplied by the derivative of its function there, {local}.',
    join: 'The same weights were used at this timestep too. Its share is added to the sum over all timesteps.',
    carry:
      'The gradient goes back through {weight} to {state}: this is backpropagation through time (BPTT).',
    carryDirect:
      'The gradient goes back to {state} without passing a weight matrix: the short way through time.',
    cut: 'Truncated BPTT: the gradient goes no further back than {count} timesteps at a time. What reaches {state} from here is 0.',
    carryStart: 'The gradient reaches the initial state {state}. Backward is done.',
    clipNorm:
      'Where the norm of all gradients together is above the limit, all are scaled down alike.',
    clipNormOfFree:
      'Where the norm of all gradients together is above the limit, all are scaled down alike. Frozen parameters are not moved, so their gradients do not count.',
    clipValue: 'Each element of the gradients is held between −limit and limit.',
    update:
      '{weight} moves against its gradient, as far as the learning rate says. The next epoch starts from the new value.',
  },
};

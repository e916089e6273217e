/** The tab "Try": training by hand, nudging one weight, memory, and cutting W. */
export const workshop = {
  heading: 'Try it yourself',
  nothing: 'This example has no weights and no loss, so there is nothing to try here.',
  tooLarge:
    'This example is too large to try things here: each trial runs it many times. Epochs and edits go on as before.',
  stop: 'Stop',
  progress: (epoch: number, to: number) => `epoch ${epoch} of ${to}`,

  train: {
    heading: 'Train by hand',
    run: 'Train until all targets are right',
    random: 'Random weights',
    randomHint: (seed: string) => `Epoch 0 now starts from random weights, seed ${seed}.`,
    hint: 'Right means: the largest probability is on the target, at every timestep that has one.',
    slider: 'Epoch shown',
    epochOf: (epoch: number, to: number) => `${epoch} of ${to}`,
    count: (right: number, count: number) => `${right} of ${count} targets right`,
    right: (epoch: number) => `All targets are right at epoch ${epoch}.`,
    never: (most: number) =>
      `Up to epoch ${most} the targets are never all right at once. Try another learning rate, optimizer or start.`,
    exploded: (epoch: number) =>
      `At epoch ${epoch} the numbers are no longer finite: exploding gradient. Try clipping or a smaller learning rate.`,
  },

  sequences: {
    heading: 'Other sequences',
    hint: 'Choose one to walk through it.',
    type: 'A sequence of your own',
    tokens: (tokens: string) => `Tokens: ${tokens}`,
    show: 'Show',
    refused: (found: string, wanted: string) => `Found ${found}, wanted ${wanted}.`,
    untrained: 'The sequence shown has no target: it is read, but not trained on.',
    columns: { sequence: 'Sequence', said: 'Answer', wanted: 'Target' },
    groups: {
      trained: 'Trained on',
      heldOut: 'Never trained on',
      typed: 'Typed',
    },
    score: (right: number, count: number) => `${right} of ${count} right`,
    right: 'right',
    wrong: 'wrong',
  },

  beside: {
    heading: 'Other networks, the same task',
    hint: (count: number) =>
      `All were trained in the same way, with sequences of 6 tokens only. ${count / 2} right is guessing: one name for every sequence. Choose a network to walk through it.`,
    caption: (count: number) => `Right answers of ${count} sequences, by their length`,
    network: 'Network',
    size: 'Weights',
    tokens: (count: number) => `${count} tokens`,
    walked: 'Length of the sequence to walk',
  },

  compare: {
    heading: 'Compare two epochs',
    epoch: (name: string) => `Epoch ${name}`,
    now: 'the one shown',
    legend: '▲ larger in B than in A, ▼ smaller, no mark: printed alike.',
    up: 'larger',
    down: 'smaller',
    loss: 'Loss',
    target: (t: number, token: string) => `t = ${t}, target ${token}`,
    right: 'right',
    wrong: (token: string) => `picks ${token}`,
    weights: 'Weights',
    states: 'Hidden states and outputs',
  },

  change: {
    heading: 'Change the optimizer from here on',
    kind: 'Optimizer',
    kinds: {
      sgd: 'SGD',
      momentum: 'SGD with momentum 0.9',
      adam: 'Adam (as in PyTorch)',
    },
    rate: 'Learning rate',
    go: 'Go on from here',
    hint: (epoch: number) =>
      `This is a new start: the weights of epoch ${epoch} become epoch 0, and the optimizer’s memory starts from 0. It can be undone in the tab Edit.`,
    done: (epoch: number) => `Epoch 0 is now what was epoch ${epoch}.`,
  },

  random: {
    heading: 'Start from random weights',
    seed: 'Seed',
    table: 'Try seeds 0 to 9',
    caption: (scale: string, rate: string) =>
      `How many epochs until all targets are right, scale ${scale}, ${rate}`,
    rate: (rate: string) => `learning rate ${rate}`,
    epochs: 'Epochs',
    loss: 'Loss there',
    never: (most: number) => `not within ${most}`,
    exploded: 'explodes',
    waiting: '…',
  },

  nudge: {
    heading: 'Nudge a weight',
    hint: 'Choose a weight. The loss is computed again by the forward pass alone and set beside what the gradient foretells.',
    parameter: 'Parameter',
    element: (symbol: string, i: number, j: number) => `${symbol}, row ${i}, column ${j}`,
    row: 'Row',
    column: 'Column',
    epsilon: 'ε',
    value: 'Weight θ',
    gradient: 'Gradient ∂L/∂θ',
    loss: 'Loss L(θ)',
    lossUp: 'L(θ + ε)',
    lossDown: 'L(θ − ε)',
    up: 'Real change L(θ + ε) − L(θ)',
    down: 'Real change L(θ − ε) − L(θ)',
    foretold: 'Foretold: gradient × ε',
    left: 'Real change − foretold',
    central: 'Central difference (L(θ + ε) − L(θ − ε)) / 2ε',
    why: 'The gradient is the slope exactly at θ: gradient × ε goes straight on, while the loss bends. What is left is about ½ · curvature · ε²: with a tenth of ε about a hundredth of it is left. In the central difference the bends of both directions cancel, so it comes much closer to the gradient.',
    paper:
      'Rounding as on paper is on, so the gradient is rounded. Turn rounding off for this experiment.',
  },

  memory: {
    heading: 'Same input, other memory',
    first: 'First timestep',
    second: 'Second timestep',
    same: (token: string) => `same input: ${token}`,
    quantity: 'Quantity',
    difference: 'Difference',
    equal: 'equal',
    unequal: 'differs',
    otherMemory:
      'The input is the same, but the hidden state before is not. So h and y differ: the network remembers what it has read.',
    noMemory:
      'The input is the same and h is the same: without a way through time the network has to answer alike at both timesteps.',
    otherInput: 'The inputs differ. Choose two timesteps with the same input to see memory alone.',
  },

  cut: {
    heading: 'Cut W',
    hint: 'The recurrent weights are set to 0 and frozen: h no longer holds what was read before. Compare its training with the whole network’s.',
    cannot:
      'This cell carries memory another way too (its gates), so recurrent weights of 0 do not cut its memory.',
    on: 'W is cut (0 and frozen) on the whole screen',
    run: (epochs: string) => `Train both, ${epochs} epochs`,
    caption: 'Training with and without W, from the same first weights',
    withCut: 'W cut',
    whole: 'W whole',
    lossAt: (epoch: string) => `Loss, epoch ${epoch}`,
    firstRight: 'All right for the first time',
    atEpoch: (epoch: number) => `epoch ${epoch}`,
    notYet: (epoch: string) => `not by epoch ${epoch}`,
    mostRight: 'Most right at once',
    of: (right: number, count: number) => `${right} of ${count}`,
    bound: 'Lower bound without memory',
    group: (token: string, timesteps: string, targets: string) =>
      `Input ${token} stands at t = ${timesteps} with the targets ${targets}: the answers must be alike, so the least loss there is`,
    noGroup: 'Every input has one target only, so the loss can come close to 0 without memory too.',
    verdict: (least: string) =>
      `Without W the loss cannot fall below ${least}, however long it is trained.`,
  },
};

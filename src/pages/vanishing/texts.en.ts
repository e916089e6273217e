import type { VanishingTexts } from './texts.id.ts';

/** The lab of vanishing and exploding gradients. */
export const vanishing: VanishingTexts = {
  title: 'Vanishing and exploding gradients',
  cells: { rnn: 'RNN', lstm: 'LSTM', gru: 'GRU' },

  words: 'Man eating my pizza has purple hair',
  experimentsLabel: 'Experiments',
  own: 'Your own settings. Choose an experiment to return to its story.',
  experiments: {
    sentence: {
      name: 'One sentence',
      story: ({ factors }) =>
        `“Man eating my pizza has purple hair.” It is the man who has the hair, not the pizza. For the network to learn that, the gradient of the last word must reach the first: ${factors} factors multiplied. The weights are still random and the biases of the gates 0, so the gates of LSTM and GRU are about 0.5 and their gradients shrink faster than the RNN’s; experiment 3 opens them.`,
    },
    long: {
      name: 'A long sentence',
      story: ({ between }) =>
        `The same sentence, but ${between} timesteps lie between its ends. Is an LSTM free of vanishing gradients? Here LSTM and GRU vanish even faster than the RNN: with a bias of 0 gates that were not trained are about 0.5. (Keras starts the forget bias at 1, so f at about 0.73.)`,
    },
    gates: {
      name: 'Gates near 1',
      story: ({ bias, gate }) =>
        `The biases of forget gate and update gate are raised to ${bias}, so the gates are about ${gate} and the gradient lasts. The claim is half true: LSTM and GRU hold the gradient only as long as their gates are near 1.`,
    },
    slope: {
      name: 'Sigmoid',
      story: ({ factors, radius }) =>
        `The slope of sigmoid is 0.25 at most. With a spectral radius of ${radius} every timestep multiplies the gradient of the RNN by less than that on average: one would be enough, and here are ${factors}.`,
    },
    explode: {
      name: 'Exploding, then clipped',
      story: ({ radius }) =>
        `Without tanh and with a spectral radius of ${radius} the chain of factors makes the gradient longer: exploding gradients. Clipping solves that by cutting dL/dW. What has vanished no clipping brings back.`,
    },
  },

  chart: 'Length of the gradient ‖∂L/∂hₜ‖ at every timestep',
  axis: '‖∂L/∂hₜ‖',
  axisTime: 'timestep t',
  flow: (factors) => `the gradient flows back: ${factors} ${factors === 1 ? 'factor' : 'factors'}`,
  slider: 'Timestep',
  sliderText: (t, norms) => `t = ${t}: ${norms}`,
  hint: 'Another timestep: point or click in the chart, or press ← → there.',
  cellsLabel: 'The cell whose chain is laid open',
  arrives: (t) => `at t = ${t}`,
  perStep: (factor) => `× ${factor} per timestep`,
  perStepHint: 'The (geometric) mean of all factors between the last timestep and the first.',
  status: (parts) => `What arrives at timestep 1: ${parts}.`,

  controlsLabel: 'Settings',
  controls: {
    timesteps: 'Sequence length T',
    radius: 'Spectral radius',
    forgetBias: 'Forget gate bias',
    updateBias: 'Update gate bias',
    hidden: 'Hidden size H',
    seed: 'Seed',
    activation: 'Activation',
    input: 'Random inputs',
    clipping: 'Clipping',
    limit: 'Limit',
  },
  of: { rnn: 'RNN', lstm: 'LSTM', gru: 'GRU', all: 'all' },
  inputs: (scale) => `−${scale} … ${scale}`,
  clippings: { none: 'none', value: 'by value', norm: 'by norm' },

  tabsLabel: 'What this part shows',
  tabs: { chain: 'Chain', clipping: 'Clipping', table: 'Table' },

  chainTitle: (cell, from, to) => `${cell}: from t = ${from} to t = ${to}`,
  beginTitle: (cell, t) => `${cell}: the start at t = ${t}`,
  begin:
    'Here the gradient starts: a random vector of length 1, the same for all three cells. The loss is at this last timestep alone. Choose a smaller t to see the factors.',
  vector: (name, count, norm) => `${name}: ${count} numbers, length ${norm}`,
  matrix: (name, rows, columns) => `${name}: ${rows} × ${columns} matrix`,
  length: 'length',
  factor: 'Factor',
  norm: '‖·‖₂',
  felt: 'this gradient',
  slopes: (least, most) => `holds ${least} … ${most}`,
  radiusIs: (radius) => `spectral radius ${radius}`,
  product: 'the product of both',
  wholeProduct: (count) =>
    count === 1 ? 'the only factor' : `the product of all ${count} factors`,
  normHint:
    '‖·‖₂ is a bound: no gradient is stretched by more. What this gradient felt is usually less.',
  arrivals: (state, t) => `Where the gradient of ${state} at t = ${t} arrives from`,
  arrivalsHint: 'These vectors are added; their lengths need not add up.',
  ways: {
    c: (t) => `straight through forget gate f at t = ${t}`,
    cellOut: 'through h of the same timestep',
    straight: (t) => `straight through update gate z at t = ${t}`,
    gate: (gate, t) => `through ${gate} at t = ${t}`,
  },
  gateNames: {
    i: 'input gate i',
    f: 'forget gate f',
    g: 'candidate g',
    o: 'output gate o',
    r: 'reset gate r',
    z: 'update gate z',
    n: 'candidate n',
  },
  gateValues: (mean) => `mean ${mean}`,
  straightTitle: (count) =>
    count === 1 ? 'One gate, and the whole' : `The product of ${count} gates, and the whole`,
  straightOnly: {
    lstm: 'through forget gates alone (dashed line)',
    gru: 'through update gates alone (dashed line)',
  },
  straightWhole: { lstm: 'the whole gradient of c (dotted line)', gru: 'the whole gradient of h' },
  straightNote: {
    lstm: 'The straight way multiplies by f alone. Where f is near 1, the gradient of c hardly changes; the rest comes through h, the three gates and the candidate.',
    gru: 'The straight way multiplies by z alone. Where z is near 1, the gradient of h hardly changes; the rest comes through candidate and gates.',
  },

  clippingIntro:
    'Clipping does not touch the chain in the chart. What is cut is dL/dW, the sum of what all timesteps contribute, before the weights are updated.',
  clippingTable: 'Length of dL/dW, all parameters together',
  before: 'before',
  after: 'after',
  changed: 'numbers changed',
  changedOf: (changed, count) => `${changed} of ${count}`,
  turned: 'direction turned',
  degrees: (angle) => `${angle}°`,
  noDirection: '–',
  cell: 'Cell',
  clippedPicture: (name) => `Gradient of ${name}`,
  clippedLabel: (name, when, largest) =>
    `Gradient of ${name} ${when} clipping; largest number ${largest}`,
  clippingNotes: {
    none: 'Without clipping both pictures are the same. Choose a way above.',
    idle: 'Nothing exceeds the limit, so clipping changes nothing. A small gradient stays small, too.',
    value:
      'Every number beyond the limit is cut on its own: the direction of the gradient changes.',
    norm: 'All numbers are multiplied by the same factor until the length is the limit: the direction stays.',
  },

  table: 'Length of the gradient per timestep',
  memory: 'LSTM, ∂L/∂c',
};

/** The pane “Edit”: all numbers, tokens and choices of an example. */
export const edit = {
  heading: 'Edit this example',
  open: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Ctrl+Shift+Z or Ctrl+Y',
  backToSlide: 'Back to the slide',
  backToGiven: 'Back to the given numbers',
  trained: (epoch: number) =>
    `You edit the numbers at the start (epoch 0); the training up to epoch ${epoch} is run again from there at once.`,
  hint: 'Type, press ↑ ↓ (Shift: 10×), or drag sideways. Esc leaves the field.',

  weights: 'Weights and biases',
  sequence: 'Inputs and targets',
  vocabulary: 'Vocabulary',
  sizes: 'Sizes and activation',
  training: 'Loss and optimizer',
  states: 'Initial state',
  start: 'Random start',

  layer: (layer: number) => `Layer ${layer}`,
  readout: 'Readout',
  cell: (symbol: string, row: string, column: string) => `${symbol}, row ${row}, column ${column}`,
  element: (symbol: string, row: string) => `${symbol}, row ${row}`,

  length: 'Sequence length T',
  lengthNote: 'New timesteps repeat the last one.',
  input: (t: number) => `Input, timestep ${t}`,
  target: (t: number) => `Target, timestep ${t}`,
  part: (of: string, name: string) => `${of}, ${name}`,
  noInput: '— (zero)',
  noTarget: '— (no target)',
  previous: { greedy: 'output before (largest)', sample: 'output before (drawn)' },
  decoder: 'Decoder',
  numbers: 'numbers',

  token: (at: number) => `Token ${at}`,
  addToken: 'Add a token',
  removeToken: (token: string) => `Remove the token ${token}`,
  noVocabulary: 'This example has no vocabulary: its inputs are lists of numbers.',
  removeNote: 'Inputs and targets that use a removed token take the first token.',

  hidden: 'Hidden size H',
  hiddenOf: (layer: number) => `Hidden size H, layer ${layer}`,
  activation: 'Activation',
  activationOf: (layer: number) => `Activation, layer ${layer}`,
  readoutActivation: 'Output activation',
  temperature: 'Temperature τ',
  newWeights: 'New weights when a size grows',
  newWeightsFrom: { start: 'from the random start', zero: '0' },
  newWeightsNote: (seed: string, scale: string) =>
    `What fits is kept. New weights come from the random start (seed ${seed}, scale ${scale}), new biases are 0.`,
  newZerosNote: 'What fits is kept. New weights and biases are 0.',

  loss: 'Loss',
  reduction: 'Total loss',
  reductions: { sum: 'sum', mean: 'mean' },
  optimizer: 'Optimizer',
  optimizers: { sgd: 'SGD', 'adam-pytorch': 'Adam (PyTorch)', 'adam-keras': 'Adam (Keras)' },
  none: '— none',
  settings: {
    learningRate: 'Learning rate η',
    momentum: 'Momentum μ',
    beta1: 'β₁',
    beta2: 'β₂',
    epsilon: 'ε',
  },
  clip: 'Clipping',
  clips: { value: 'by value', norm: 'by norm' },
  clipLimit: 'Limit of clipping',

  seed: 'Seed',
  scale: 'Scale',
  draw: 'Draw all weights',
  nextSeed: 'Next seed',
  startNote: (seed: string, order: string, scale: string) =>
    `numpy’s RandomState(${seed}): ${order} = randn × ${scale}, one stream in this order; all biases 0.`,
  isFrom: (seed: string) => `The weights now come from seed ${seed}.`,
  isNotFrom: 'The weights now do not come from this random start.',

  unreadable: (typed: string, kept: string) =>
    `“${typed}” cannot be read as a number; ${kept} still counts.`,
  refused: (typed: string, wanted: string, kept: string) =>
    `“${typed}” is not used: wanted ${wanted}. ${kept} still counts.`,
  refusedElsewhere: (typed: string, subject: string, found: string, wanted: string) =>
    `“${typed}” is not used. ${subject}: found ${found}, wanted ${wanted}.`,
} as const;

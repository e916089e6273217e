import type { CountingTexts } from './texts.id.ts';

/** Counting parameters: the model builder, its summary, exercises, code. */
export const counting: CountingTexts = {
  title: 'Counting parameters',
  model: 'The model',
  preset: 'Example',
  changed: 'your own',
  undo: 'Undo',
  redo: 'Redo',
  input: 'Input',
  timesteps: 'Timesteps',
  anyTimesteps: 'None (any number)',
  features: 'Features per timestep',
  tokensGoIn: 'Every timestep is one token, because the first layer is an Embedding.',
  layers: 'Layers, from the bottom (input) up',
  layer: (at, text) => `Layer ${at}: ${text}`,
  empty: 'No layer yet. Add one below.',
  add: 'Add a layer above the chosen one',
  full: (most) => `${most} layers, as many as fit here.`,
  moveUp: (text) => `Move ${text} towards the input`,
  moveDown: (text) => `Move ${text} towards the output`,
  remove: (text) => `Remove ${text}`,
  kind: 'Kind',
  units: 'units',
  activation: 'activation',
  rate: 'rate',
  vocabulary: 'Number of tokens',
  size: 'Numbers per token',
  returnSequences: 'return_sequences',
  bidirectional: 'Bidirectional (concat)',
  bias: 'use_bias',
  resetAfter: 'reset_after',
  trainable: 'trainable',
  notWhole: (typed, least, most, kept) =>
    `“${typed}” is not used: it should be a whole number from ${least} to ${most}. It stays ${kept}.`,
  notRate: (typed, kept) =>
    `“${typed}” is not used: it should be a number from 0 to below 1. It stays ${kept}.`,

  tabs: { count: 'Count', exercise: 'Exercises', code: 'Code' },
  tabsLabel: 'What this part shows',
  summary: 'The summary, as model.summary() prints it',
  kerasComma: 'Keras groups digits with commas.',
  madeBefore:
    'The names end in _1, _2, … because the Python session of that document had made another model before.',
  status: (total) => `${total} parameters in total.`,
  torchTotal: (total) => `PyTorch counts ${total}.`,
  torchSame: 'PyTorch counts as many.',
  needsSequence: (name, found) =>
    `${name} receives ${found}, but needs a sequence (None, timesteps, features).`,
  cause: (name) =>
    `Layer ${name} hands on its last hidden state only. Turn return_sequences on there.`,
  fix: (name) => `Turn return_sequences on in ${name}`,
  embeddingFirst: (name) =>
    `${name} reads tokens, so it must be the first layer. Move it to the bottom.`,
  embeddingDown: 'Move the Embedding to the bottom',

  countOf: (name, count) => `${name}: ${count} parameters`,
  noWeights: 'Dropout has no weights: during training it only sets some of the numbers to zero.',
  inSymbols: 'In symbols',
  inNumbers: 'In numbers',
  unitsAre: (H) => `H = ${H} units`,
  inputsAre: (D) => `D = ${D} numbers in per timestep`,
  setsAre: (count, gates, candidate) =>
    `${count} sets of weights: gates ${gates}, candidate ${candidate}`,
  directionsAre: '2 directions: forward and backward, each with weights of its own',
  tokensAre: (V) => `V = ${V} tokens`,
  sizeIs: (E) => `E = ${E} numbers per token`,
  weights: 'The matrices, drawn to scale',
  thin: 'What is thinner than 3 pixels is drawn with 3.',
  blockLabel: (name, shape, gates, directions) =>
    `${name} ${shape}${gates === '' ? '' : `, ${gates} side by side`}${directions === 2 ? ', one for each direction' : ''}`,
  bothDirections: 'forward, then backward',
  torch: {
    heading: 'In PyTorch',
    two: (module, extra) =>
      `${module} keeps two biases for every set, b_ih and b_hh. They are always added up, so the ${extra} extra numbers make the network no more able.`,
    gru: 'As many: with reset_after the GRU of Keras keeps two biases per set too. The second stands inside the bracket that the reset gate multiplies, so for the candidate n the two cannot be merged.',
    none: 'PyTorch has no GRU without reset_after: nn.GRU always applies the reset gate after the product.',
    noBias: 'As many: without biases nothing differs.',
    same: (module) => `As many: ${module} keeps the same weights.`,
  },

  exercise: {
    place: (at, count) => `Question ${at} of ${count}`,
    previous: 'Previous question',
    next: 'Next question',
    ofLayer: (name) => `How many parameters does layer ${name} have?`,
    ofModel: 'How many parameters does this whole model have?',
    input: (shape) => `Input ${shape}`,
    answer: 'Your answer',
    check: 'Check',
    right: (count) => `Right: ${count}.`,
    wrong: (typed) => `${typed} is not quite right.`,
    unreadable: (typed) =>
      `“${typed}” cannot be read. Write one whole number, such as 10400 or 10,400.`,
    nothing: 'Write your answer first: one whole number.',
    unknown: 'Compare your count with the way to the answer, matrix by matrix.',
    show: 'Show the way',
    way: 'The way to the answer',
    sum: 'All added up',
    open: 'Open this model in Count',
    solved: (count, of) => `${count} of ${of} questions right so far`,
  },
  mistakes: {
    noBias: 'That number comes from leaving out the bias.',
    noRecurrent:
      'That number comes from leaving out the recurrent kernel: the H × H matrix that reads the previous hidden state.',
    noKernel: 'That number comes from leaving out the kernel: the matrix that reads the input.',
    oneGate:
      'That number comes from counting one set of weights only. An LSTM has 4 (three gates and the candidate), a GRU 3.',
    biasOnce:
      'That number comes from counting the bias of one set only. Every gate has a bias, and so has the candidate.',
    oneBias:
      'That number comes from giving every set one bias. The GRU of Keras (reset_after=True) has two.',
    oneDirection:
      'That number comes from counting one direction only. Bidirectional has two copies.',
    torch: 'That is the count of PyTorch: two biases per set, b_ih and b_hh. Keras has one.',
    modelFeatures:
      'That number comes from taking D from the input of the model. This layer reads the output of the layer below.',
    timesTimesteps:
      'That number comes from multiplying by the timesteps. All timesteps share the same weights.',
    layerLeftOut: 'That number comes from leaving this layer out.',
  },
  inLayer: (name, sentence) => `Layer ${name}: ${sentence}`,

  code: {
    keras: 'Keras',
    torch: 'PyTorch',
    summary: 'Output of model.summary()',
    copy: (name) => `Copy ${name}`,
    copied: 'Copied.',
    notCopied: 'The browser refuses to copy. Select the text and copy it yourself.',
    noTorch: 'This model cannot be built from nn.GRU: PyTorch has no GRU without reset_after.',
    misfit: 'The layers do not fit together yet; mend that in Count first.',
  },
};

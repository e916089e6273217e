import type { NamesTexts } from './texts.id.ts';

/** The lab of dinosaur names: a language model of characters. */
export const names: NamesTexts = {
  title: 'Dinosaur names: training a language model',

  setupLabel: 'Data and settings',
  dataLabel: 'Data',
  sources: {
    dinosaurs: 'Dinosaur names',
    districts: 'Indonesian districts',
    'first-names': 'Indonesian first names',
    own: 'Your own text',
  },
  ownLabel: 'One example per line: type, paste, or drop a file here (at most 2 MB)',
  ownTitle: 'your text',
  openText: 'Open a text file',
  emptyOwn: 'No text yet.',
  longText: (name, characters) => `${name}: ${characters} characters, too long to be shown here.`,
  clearText: 'Clear the text',
  reading: 'Reading the text …',
  unreadableData: 'The data cannot be loaded. Check the connection and try again.',
  unreadableInFrame:
    'The data file cannot be read within this frame. Open the page in a tab of its own.',
  summary: (examples, kinds, longest) =>
    `${examples} ${examples === '1' ? 'example' : 'examples'}; V = ${kinds} characters (with ↵, the end of a name); the longest has ${longest}.`,
  fault: (subject, found, wanted) => `${subject}: found ${found}, wanted ${wanted}.`,
  settingsLabel: 'Settings',
  preset: 'Settings of the reports',
  presetHint:
    'Settings as in the course reports: RNN, 50 units, one name an iteration, clip ±5 (the reports write ±10, but the losses they print need ±5). Their data, dinos.txt, has other names than the lists here: the losses and names of the reports appear only when that file is opened.',
  controls: {
    cell: 'Cell',
    hidden: 'Hidden size H',
    learningRate: 'Learning rate',
    clip: 'Clip gradients ±',
    iterations: 'Iterations',
    seed: 'Seed of the weights',
    shuffleSeed: 'Seed of the order',
    sampleEvery: 'Sample names every',
    names: 'Names per sample',
    precision: 'Precision',
  },
  cells: { rnn: 'RNN', lstm: 'LSTM', gru: 'GRU' },
  precisions: { float64: 'float64', float32: 'float32' },

  untrained:
    'Not trained yet. The first weights are random: its first names will be random letters.',
  progress: (iteration, total) => `iteration ${iteration} of ${total}`,
  perSecond: (rate) => `${rate} iterations/s`,
  stats: {
    smooth: 'smoothed loss',
    raw: 'loss of the last name',
    perCharacter: 'per character',
    untrained: 'untrained: ln V',
  },
  resumed: {
    reopened: (done) => `iteration ${done}`,
    workerLost: (done) => `the last checkpoint, iteration ${done}`,
  },

  tabsLabel: 'What is shown',
  tabs: { train: 'Training', sample: 'Making names', inside: 'Inside', keep: 'Save' },

  chart: 'Loss during the training',
  chartAxis: 'loss (nats)',
  chartTime: 'iteration',
  chartUnits: 'Loss per',
  units: { example: 'per name', character: 'per character' },
  legend: { smooth: 'smoothed (0.999)', mean: 'mean', band: 'least … most' },
  level: (value) => `ln V = ${value}: guessing evenly`,
  chartSlider: 'Point of the loss curve',
  chartPoint: (iteration, smooth, mean) =>
    `iteration ${iteration}: smoothed ${smooth}, mean ${mean}`,
  chartEmpty: 'The loss curve appears here as soon as the training begins.',

  rows: 'Names made during the training',
  rowsEmpty: (every) =>
    `Every ${every} iterations the network makes some names with the weights it has. All stay here, so that one sees random letters become names.`,
  iteration: 'Iteration',
  smoothLoss: 'Loss',
  sampled: 'Names',
  remembered: 'in the data',
  rememberedNote: 'Marked: names that are in the data, so remembered, not invented.',
  rememberedCount: (count, all) =>
    `${count} of ${all} names are in the data (remembered, not invented).`,

  notTrained:
    'Train the network first (ten thousand iterations take a few seconds only); then this part opens.',
  ofIteration: (iteration) => `With the weights after iteration ${iteration}.`,
  refresh: 'Take the newest weights',
  temperature: 'Temperature',
  pick: 'How a letter is picked',
  picks: { sample: 'by its probability', greedy: 'always the likeliest (greedy)' },
  beginning: 'Given beginning',
  sampleSeed: 'Seed',
  unknown: (characters) => `Not known from the data, so left out: ${characters}`,
  made: 'Names of this seed and those after it; choose one to unroll',
  unrolled: 'Unrolled: the output becomes the input',
  unrolledNote:
    'Each column is a timestep. One letter is picked by the probabilities of the column and becomes x of the next one. It starts from the zero vector and ends at ↵.',
  given: 'given',
  pickedAs: 'picked',

  whichName: 'Name',
  openSteps: 'Open on the step screen',
  influence: 'Influence of the letters before',
  influenceNote: (letter, t, p) =>
    `Prediction of “${letter}” at t = ${t}, p = ${p}. The colour behind each letter: ∂ ln p with respect to the input of that letter, a true gradient of backpropagation. Blue speaks for it, orange against it. Choose another letter for another prediction.`,
  letter: (letter, t) => `prediction of ${letter} at t = ${t}`,
  unitPane: 'Activation of a unit',
  unitsNote:
    'hₜ of one unit, after that letter went in. Below it all units as strips of colour; their numbers on hover.',
  unit: (unit, all) => `Unit ${unit} of ${all}`,
  strips: 'All units at every timestep',
  map: 'State map',
  mapNote: (first, second) =>
    `Hidden states of many names in the plane of their two principal axes (${first} % and ${second} % of the variance), each marked by the letter that had just gone in; the line is the way of this name.`,
  mapLabel: (path) => `The way of this name through the map: ${path}`,

  keepModel: 'Save and load a model',
  keepModelNote:
    'The model file holds the text, settings, weights, curve and all sampled names. Once it is loaded, the training can go on with the same numbers.',
  saveModel: 'Save the model',
  loadModel: 'Load a model',
  exportTitle: 'To PyTorch and Keras',
  exportNote: (name, loss) =>
    `The example file holds all weights and the name “${name}”; it opens on the step screen too. Both programs read it and print the same loss: ${loss}.`,
  saveExample: 'Save the example file',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The browser does not allow copying; the text is selected.',
};

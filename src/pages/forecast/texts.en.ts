import type { ForecastTexts } from './texts.id.ts';

/** The forecasting lab. */
export const forecast: ForecastTexts = {
  title: 'Forecasting time series',

  setupLabel: 'Data and settings',
  presetsLabel: 'Experiment',
  presets: {
    light: {
      name: 'Light',
      story: 'A small SimpleRNN on airline passengers, three seeds: done in seconds.',
    },
    walk: {
      name: 'Random walk',
      story: 'A series that nothing can forecast. On average no forecast beats persistence here.',
    },
    slide1: {
      name: 'Slide: SimpleRNN(10)',
      story:
        'IF3270 slides, parameters of SimpleRNN: 10 units, 50 timesteps, Dense 1 linear, 131 parameters.',
    },
    slide2: {
      name: 'Slide: 64-32-16',
      story:
        'IF3270 slides, second example: three SimpleRNNs, Dense 8 tanh, Dense 1, 8,257 parameters.',
    },
    stocks: {
      name: 'Reports: TATA',
      story:
        'All three reports: 60 timesteps, 4 × LSTM 50, dropout 0.2, Adam, MSE, batch 32, 100 epochs. Open your file of prices; without one it is a random walk.',
    },
    small: {
      name: 'Reports: short series',
      story:
        'The reports “Laporan Tugas RNN dan LSTM” (HSI index) and “Penggunaan RNN dan LSTM” (GE shares): 7 timesteps, batch 3, the same network.',
    },
    patients: {
      name: 'Reports: patients',
      story:
        'The report “Pattern Recognition: RNN”: 1 timestep, LSTM 256, batch 1, the latest 20% as test.',
    },
  },
  own: 'Your own settings.',

  dataLabel: 'Data',
  sources: {
    airline: 'Airline passengers, monthly',
    co2: 'CO₂ at Mauna Loa, monthly',
    walk: 'Random walk (from the seed)',
    sine: 'Sine with noise (from the seed)',
    msft: 'MSFT shares, monthly',
    amzn: 'AMZN shares, monthly',
    ibm: 'IBM shares, monthly',
    goog: 'GOOG shares, monthly',
    aapl: 'AAPL shares, monthly',
    own: 'Your file',
  },
  openFile: 'Open a CSV',
  openHint: 'Any CSV: drop it here or open it.',
  noFile: 'No file yet.',
  settingsLabel: 'Settings',
  controls: {
    window: 'Window (timesteps)',
    test: 'Test values',
    period: 'Season (timesteps)',
    cell: 'Cell',
    layers: 'Units of each layer',
    dropout: 'Dropout',
    head: 'On top',
    epochs: 'Epochs',
    batch: 'Batch',
    learningRate: 'Learning rate (Adam)',
    adam: 'Epsilon of Adam',
    seed: 'First seed',
    seeds: 'Number of seeds',
    precision: 'Precision',
    shuffle: 'Shuffle the windows',
  },
  cells: { rnn: 'SimpleRNN', lstm: 'LSTM', gru: 'GRU' },
  heads: { linear: 'Dense 1 linear', tanh8: 'Dense 8 tanh, Dense 1' },
  adamStyles: { pytorch: 'PyTorch, 1e-8', keras: 'Keras, 1e-7' },
  adamRules: { pytorch: '√v̂ + 1e-8 as in PyTorch', keras: '√v + 1e-7 as in Keras' },
  precisions: { float64: 'float64', float32: 'float32 (faster)' },
  layersTrouble: 'Type 1 to 4 numbers from 1 to 256, such as 50, 50.',
  reset: 'Reset',

  untrained: 'Not trained yet.',
  cost: (parameters, samples, updates, time) =>
    `${parameters} parameters · ${samples} windows · ${updates} updates · about ${time} on a laptop`,
  progress: (epoch, epochs) => `epoch ${epoch} of ${epochs}`,
  seedProgress: (nth, all) => `seed ${nth} of ${all}`,
  resumed: 'the last checkpoint',

  tabsLabel: 'What is shown',
  tabs: { pipeline: 'Pipeline', result: 'Forecast', check: 'Checks' },

  steps: {
    column: 'Column',
    split: 'Split',
    scaling: 'Min–max scaling',
    windows: 'Windows',
    model: 'Model',
    inverse: 'Inverse scaling',
  },
  values: (count, first, last) => `${count} values, ${first} … ${last}.`,
  missingMonths: (count) =>
    `${count} months were not measured; they take the value of the month before.`,
  chooseFile: 'Open a CSV file to see its columns here.',
  preview: 'The file begins',
  row: 'Row',
  columnField: 'Column of values',
  datesField: 'Column of dates',
  noDates: 'none',
  monthsField: 'Column of months',
  joined: (year, month, first) => `${year} and ${month} are joined into a date: ${first} …`,
  partingField: 'Cells are parted by',
  partings: {
    ',': 'a comma',
    ';': 'a semicolon',
    '\t': 'a tab',
    '|': 'a vertical bar |',
    blanks: 'blanks',
    none: 'nothing: one cell a row',
  },
  orderField: 'Order of rows',
  orders: {
    asWritten: 'as written',
    turned: 'turned round (newest on top)',
    byDate: 'by date',
  },
  decimalField: 'Decimal mark',
  decimals: { '.': 'point 1,234.5', ',': 'comma 1.234,5' },
  seriesColumnField: 'Column that tells series apart',
  seriesField: 'Series',
  oneSeries: 'one series only',
  chooseColumn: 'choose',
  millionField: 'Meaning of the letter',
  millions: { million: 'million', billion: 'billion (miliar)', unit: 'a unit' },
  acrossField: 'Direction of time',
  acrossNames: { down: 'down', across: 'across (turned)' },
  codesField: 'Codes for missing',
  headingField: 'Row of the heading',
  leaveOutField: 'Rows left out',
  listHint: 'such as 8888, 9999',
  listTrouble: 'Type numbers parted by commas, or nothing.',
  guesses: 'Back to the first guess',
  readingFile: 'Reading the file …',
  questionsLabel: 'What you need to settle',
  answerFirst: 'First answer the question about the file, in the part Column.',
  refusedFirst: 'The last file cannot be used, so nothing is trained yet.',
  keepBefore: (name) => `Use again: ${name}`,
  dateOrderField: 'Dates',
  dateOrders: { dmy: 'day/month', mdy: 'month/day', ymd: 'year/month/day' },
  splitText: (train, test, date) =>
    `${train} values to train on, then the last ${test} as test, from ${date} on. Time is not shuffled: the test always comes after.`,
  scalingText: (min, max) => `min ${min}, max ${max}`,
  honest: 'From the training data alone, as it should be.',
  leak: 'Leak: look at the test data too',
  leaking: (honestMin, honestMax) =>
    `Leaking: the scaling has seen the test data. Without the leak: min ${honestMin}, max ${honestMax}. Test values that nobody has seen yet are now sure to lie in 0 … 1; in the real world they are not.`,
  outside: (count, all) =>
    count === '0'
      ? `All ${all} test values lie within 0 … 1.`
      : `${count} of ${all} test values lie outside 0 … 1: the network has never seen values that large or small.`,
  scaledExample: (value, scaled) => `the first test value ${value} becomes ${scaled}`,
  windowsText: (samples, timesteps) =>
    `X has the shape (${samples}, ${timesteps}, 1): samples, timesteps, features.`,
  windowsTest: (samples) =>
    `For the test there are ${samples} windows; the first ones look back into the training data.`,
  firstWindow: 'First window → the value after it',
  modelCaption: 'Layers, output shapes, parameters',
  layer: 'Layer',
  output: 'Output',
  parameters: 'Parameters',
  total: 'Total',
  dropoutRow: (share) => `Dropout ${share}`,
  modelTraining: (rate, batch, adam) =>
    `Adam (${adam}), learning rate ${rate}, MSE, batch ${batch}.`,
  inverseText:
    'forecast = min + ŷ · (max − min), back in the units of the series. All errors are measured in those units.',

  inverseExample: (scaled, value) => `ȳ = ${scaled} becomes ${value} again`,

  chart: 'Forecast over truth',
  chartEmpty: 'The forecast appears here after the first epoch.',
  chartSlider: 'Time in the chart',
  chartKeys: '← → move · + − zoom · Home End',
  legend: {
    truth: 'truth',
    fit: 'forecast of the training data',
    test: 'forecast of the test data',
    band: 'range of all seeds',
  },
  testPart: 'test',
  modesLabel: 'Way of forecasting',
  modes: { oneStep: 'One step', free: 'Free-running' },
  modeNotes: {
    oneStep:
      'Every forecast uses the true values up to the timestep before: one timestep ahead only.',
    free: 'From the start of the test there is no truth any more: every forecast becomes the next input.',
  },
  zoomLabel: 'Part of the chart',
  zooms: { all: 'All', test: 'Test', in: 'Zoom in', out: 'Zoom out' },
  pointText: (label, truth, forecast) => `${label}: truth ${truth}, forecast ${forecast}`,
  pointTruth: (label, truth) => `${label}: truth ${truth}`,

  losses: 'Loss (MSE of scaled values)',
  lossLegend: { loss: 'training', validation: 'validation = test windows, not trained on' },
  lossPoint: (epoch, loss, validation) =>
    `epoch ${epoch}: training ${loss}, validation ${validation}`,
  lossSlider: 'Epoch of the loss curve',

  metrics: 'Errors on the test data',
  contenders: { net: 'Network', persistence: 'Persistence', seasonal: 'Seasonal' },
  contenderHints: {
    net: 'this network',
    persistence: 'tomorrow = today',
    seasonal: 'as one season ago',
  },
  mape: 'MAPE',
  verdicts: {
    net: (percent) => `The network wins: its RMSE is ${percent}% below that of the best baseline.`,
    persistence: (percent) =>
      `Persistence wins: the network’s RMSE is ${percent}% above that of “tomorrow = today”, which needs no training.`,
    seasonal: (percent) =>
      `The seasonal baseline wins: the network’s RMSE is ${percent}% above that of “as one season ago”.`,
  },
  soFar: (epoch) => `So far, after epoch ${epoch}.`,
  walkNote: 'As expected: the next step is pure chance.',
  lookInside: 'Look inside: open this window',
  lookInsideHint:
    'The window of the chosen point opens as an example with the trained weights: every operation up to its forecast.',

  lagTitle: 'Does it merely repeat yesterday?',
  lagText:
    'The forecasts are compared with the truth some timesteps earlier. If they fit the one of one timestep earlier best, the network merely repeats the last value.',
  lag: (lag) =>
    lag === 0 ? 'the same time' : `${lag} ${lag === 1 ? 'timestep' : 'timesteps'} earlier`,
  lagVerdicts: {
    honest: 'They fit the same time best: the network does not merely repeat yesterday.',
    repeats: (lag) =>
      `They fit the truth of ${lag} ${lag === 1 ? 'timestep' : 'timesteps'} earlier best: the curve seems to follow, but the network mostly repeats what it has seen.`,
  },
  spreadTitle: 'Spread over seeds',
  spreadText:
    'The seed decides the first weights, the order of the windows and dropout. One number from one seed is not enough.',
  spreadOne: 'Only one seed is done. Choose more seeds and train anew to see the spread.',
  spreadNone: 'Appears when the first seed is done.',
  spreadMean: (mean, deviation) => `mean RMSE ${mean} ± ${deviation}`,
  checkEmpty: 'The checks appear here after the first epoch.',
  resultOf: (name, model) => `${name} · ${model}`,
};

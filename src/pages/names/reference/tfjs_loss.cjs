// Reads weights from standard input, sets them in the layers of TensorFlow.js and prints the loss: see make_keras_losses.py.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const tf = createRequire(join(resolve(process.argv[2]), 'package.json'))('@tensorflow/tfjs');
const { cell, layers, x, targets } = JSON.parse(readFileSync(0, 'utf8'));
const units = layers[0][1].length;
const size = layers[1][1].length;
const settings = { units, returnSequences: true, inputShape: [null, size] };
const model = tf.sequential();
model.add(
  cell === 'rnn'
    ? tf.layers.simpleRNN(settings)
    : tf.layers.lstm({ ...settings, recurrentActivation: 'sigmoid' }),
);
model.add(tf.layers.dense({ units: size, activation: 'softmax' }));
for (const [at, weights] of layers.entries())
  model.layers[at].setWeights(weights.map((weight) => tf.tensor(weight)));
const [y] = model.predict(tf.tensor(x)).arraySync();
console.log(targets.reduce((loss, target, t) => loss - Math.log(y[t][target]), 0));

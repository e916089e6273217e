/** Step controls, epochs, the line of the loss and the gradient check. */
export const transport = {
  region: 'Step controls',
  first: 'To the first step',
  back: 'One step back',
  play: 'Play',
  pause: 'Pause',
  forward: 'One step forward',
  last: 'To the last step',
  speed: 'Speed',
  speedOf: (speed: string) => `${speed}×`,
  gear: 'One step is one',
  gears: {
    operation: { short: 'op', rest: 'eration' },
    timestep: { short: 't', rest: 'imestep' },
  },
  timeline: 'Timeline',
  forwardHeading: 'FORWARD →',
  backwardHeading: '← BACKWARD',
  timestepLabel: (t: number) => `t=${t}`,
  lossLabel: 'loss',
  updateLabel: 'update',
  phases: { forward: 'forward', loss: 'loss', backward: 'backward', update: 'update' },
  position: (phase: string, t: number | undefined, operation: number, count: number) =>
    [
      phase,
      ...(t === undefined ? [] : [`timestep ${t}`]),
      `operation ${operation} of ${count}`,
    ].join(', '),
  epochs: 'Epochs',
  epoch: (epoch: number) => `epoch ${epoch}`,
  update: 'Update and go on',
  updateHint: 'Take the new weights and begin the next epoch',
  train: (count: number) => `+${count}`,
  trainHint: (count: number) => `Train ${count} epochs at once`,
  previousEpoch: 'Back one epoch',
  firstEpoch: 'Back to epoch 0',
  guessing: 'guessing',
  lossLine: (from: string, epoch: number, now: string, to: number, last: string) =>
    epoch === to
      ? `Loss over epochs: ${from} at epoch 0, ${now} at epoch ${epoch}`
      : `Loss over epochs: ${from} at epoch 0, ${now} at epoch ${epoch}, which is shown, ${last} at epoch ${to}`,
  lossLineGuess: (line: string, guess: string) => `${line}; guessing gives ${guess}`,
  check: {
    waiting: 'gradient check …',
    passed: (most: string) => `gradient check ≤ ${most}`,
    passedBut: (most: string, kinks: number) =>
      `gradient check ≤ ${most}, ${kinks} not differentiable here`,
    failed: (error: string) => `gradient check FAILED ${error} at`,
    paper: 'gradient check: rounding is on',
    skipped: 'gradient check: too large',
    hint: (count: number) =>
      `Every gradient (${count} parameters) is compared with the central difference (L(θ+ε) − L(θ−ε)) / 2ε, which uses the forward pass alone. Shown is how large an error is at most.`,
    kinksHint:
      'Some parameters stand exactly at a kink of relu, min or max. The loss has one slope to their left and another to their right, so it has no gradient there; what is shown is a value between the two, as in every framework.',
    paperHint:
      'With rounded numbers the gradients cannot fit exactly. Turn rounding off to check them.',
    skippedHint: 'There are too many parameters to check one by one here.',
  },
};

export const home = {
  headline: 'Walk through an RNN operation by operation, with the real numbers',
  what: 'Unroll lays an RNN (recurrent neural network) out in time and computes all of it: forward pass, loss, backward pass (backpropagation through time), weight update.',
  how: 'One key goes one operation forward, one goes back; every step shows the equation, the matrices and the sum, with their numbers.',
  start: (title: string) => `Open the lesson ${title}`,
  computed: 'Every number is computed live in this page, not recorded.',
  checked: (count: number, most: string) =>
    `Checked just now: ${count} gradients, at most ${most} away from central differences.`,

  liveLabel: (title: string) => `Live example: ${title}`,
  pictureLabel: (T: number) =>
    `An RNN unrolled over ${T} timesteps, from the input at the bottom to hidden state, probabilities and loss at the top. The sentence and numbers above the picture say which step is shown.`,
  phases: { forward: 'Forward', loss: 'Loss', backward: 'Backward' },
  target: 'target',
  moments: {
    input: (t: number, token: string) => `Timestep ${t}: the network reads ${token}.`,
    firstMemory: (now: string, before: string, token: string) =>
      `The input ${token} becomes the hidden state ${now}. There is no memory yet: ${before} is zero.`,
    memory: (now: string, before: string, token: string) =>
      `The input ${token} meets the memory ${before} and becomes the hidden state ${now}.`,
    output: (y: string, now: string, target: string) =>
      `From ${now}, softmax makes the probabilities ${y} of the next letter. The target is ${target}.`,
    loss: 'The losses of all timesteps are added up. From here the way leads back.',
    lastGradient: (now: string) =>
      `The last timestep: the gradient of ${now} comes from its own output alone.`,
    gradient: (now: string, y: string, next: string) =>
      `Two gradients arrive at ${now}, from ${y} and from ${next}, and are added up.`,
  },
  back: 'Previous step',
  next: 'Next step',
  play: 'Play',
  pause: 'Pause',
  slider: 'Step',
  place: (at: number, count: number) => `Step ${at} of ${count}`,
  openHere: 'Open this step',

  glossary: 'Glossary',
  lessons: 'Lessons',
  chapter: (number: string) => `Chapter ${number}`,
  goOn: (title: string) => `Continue: ${title}`,
  done: (count: number, of: number) => `${count} of ${of} done`,
  opened: 'Opened',
  walked: 'Walked to the end',
  right: (right: number, of: number) => `${right} of ${of} questions right`,

  ownTitle: 'Your own example',
  ownText:
    'Put a network together on the workbench, with equations of your own too. Or open a JSON file in the format unroll/1, or drop it anywhere on this page. It is read in your browser and sent nowhere.',
  workbench: 'Workbench',
  openFile: 'Open an example file',
  sample: 'See a sample: two-layer LSTM',
} as const;

import type { WhySequencesTexts } from './texts.id.ts';

/** The lesson “Why sequences”. */
export const whySequences: WhySequencesTexts = {
  title: 'Why sequences',
  stations: {
    data: {
      name: 'Sequence data',
      title: 'Data whose order means something',
      lead: 'Eight tasks from the slides. Lengths of input and output differ from task to task, and from example to example.',
    },
    length: {
      name: 'Any length',
      title: 'A standard network takes one length only',
      lead: 'Add or remove words. The standard network has weights for three; the RNN uses its own once more.',
    },
    position: {
      name: 'Any position',
      title: 'Joni is known in front, then he moves',
      lead: 'Both networks learn from the same 12 sentences. Wherever Joni occurs in them, he is the first word.',
    },
    memory: {
      name: 'Samples depend',
      title: 'The same letter, answers that should differ',
      lead: 'A standard network takes every sample for itself (i.i.d.). To the same letter its answer has to be the same.',
    },
    order: {
      name: 'Order',
      title: 'Who chases whom?',
      lead: 'Shuffle the words. Three networks answer the same question: is it the dog that chases?',
    },
    series: {
      name: 'Time series',
      title: 'A time series is cut into a table',
      lead: 'Airline passengers per month, in thousands. Move the window: each window is one row of the table.',
    },
  },
  data: {
    caption: 'Examples of sequence data',
    heads: ['Task', 'Input', 'Output', 'Tₓ → Tᵧ', 'Shape'],
    kinds: {
      speech: 'Speech recognition',
      music: 'Music generation',
      sentiment: 'Sentiment classification',
      dna: 'DNA sequence analysis',
      translation: 'Machine translation',
      video: 'Video activity',
      names: 'Name recognition',
      browsing: 'Browsing history',
    },
    shapes: {
      'one-to-many': 'one to many',
      'many-to-one': 'many to one',
      aligned: 'many to many, aligned',
      unaligned: 'many to many',
    },
    sides: {
      nothing: '∅ (nothing)',
      sound: 'a sound recording',
      notes: 'musical notes',
      frames: 'frame after frame',
      stars: '1 to 5 stars',
    },
    marked: 'Marked in the output: the part that codes for a protein.',
    own: 'Your sequence',
    ownLabel: 'Write a sequence of your own',
    cuts: { words: 'by words', letters: 'by letters' },
    cutLabel: 'Cut the text',
    oneHot: (T, V) => `${T} tokens, vocabulary of ${V}: each token is one one\u2011hot column`,
    oneHotHint:
      'A token that comes again has the same column. Only its position t tells them apart.',
    tooLong: (found, most) =>
      `This sequence has ${found} tokens; the picture holds at most ${most}. The first ${most} are drawn.`,
    empty: 'There is no token yet. Write at least one word or letter.',
    recording:
      'A recording is numbers already: each slice of time is one vector. Its length depends on the recording.',
    fromNothing:
      'There is no input: the network starts from its initial state, then its own output is its next input.',
  },
  length: {
    plain: 'Standard network for three words',
    recurrent: 'RNN',
    slot: (t) => `place ${t}`,
    emptySlot: 'empty',
    noRoom: 'no room',
    isName: 'a name?',
    refused: 'This sentence cannot be computed:',
    misfit: (found, wanted) => `W_xh is ${found}. For this sentence it should be ${wanted}.`,
    counts: 'How many weights for T words?',
    countHeads: ['T', 'standard', 'RNN'],
    countNote:
      'For every T the standard network has to be built and trained anew. The RNN stays one network.',
  },
  position: {
    place: (t) => `Joni at position ${t}`,
    plain: 'Standard network: three places, three blocks of weights',
    recurrent: 'RNN: one block of weights for every position',
    block: (t) => `weights of place ${t}`,
    everyBlock: 'weights of every position',
    moved: (length) => `Joni's column moved by ${length}`,
    neverMoved: "Joni's column stays: moved by exactly 0",
    outputs: 'Is this word a name?',
    verdict: {
      first: 'At position 1 both are right: that is where Joni was learnt.',
      plain: (t) =>
        `The standard network reads Joni at place ${t} with another column of weights. It never had a gradient, so it still holds the random weights of the start.`,
    },
  },
  memory: {
    word: 'Word',
    wordTrouble: (least, most) =>
      `Write one word of ${least} to ${most} letters; the word before is still in use.`,
    input: 'input',
    target: 'target',
    plain: 'Standard network (dense), no memory',
    recurrent: 'RNN, with a hidden state',
    hidden: 'h',
    right: 'P(target)',
    loss: 'loss',
    floor: (value) =>
      `At least ${value}: without memory the same letter can only be answered by how often each letter follows.`,
    same: (letter, times) =>
      `Input ${letter} at ${times}: the standard network answers the same to the last digit.`,
    noRepeat: 'No letter comes twice as an input in this word; try another one.',
  },
  order: {
    truth: { 1: 'The dog chases', 0: 'The cat chases' },
    question: 'P(the dog chases)',
    nets: { sum: 'Adds up', window: 'Fixed window, 3 words', rnn: 'RNN' },
    how: {
      sum: 'Σx, the order is gone',
      window: 'all three words at once, each place has its own weights',
      rnn: 'word after word, h carries the order',
    },
    verdicts: { right: 'right', wrong: 'wrong', unsure: 'cannot tell' },
    first: 'First order',
    yours: 'Your order',
    difference: (value) => `difference ${value}`,
    exactlySame: 'exactly the same, difference 0',
    refused: 'This sentence does not fit:',
    shuffle: 'Shuffle',
    steps: ['First order', 'Dog and cat swapped', 'A longer sentence'],
  },
  series: {
    chart: 'Passengers per month, 1949–1960, in thousands',
    slider: 'Start of the window',
    at: (month) => `t = ${month}`,
    one: '1-feature table',
    three: '3-feature table',
    together: 'Standard network: X1, X2, X3 at once',
    apart: 'RNN: X1, then X2, then X3',
    togetherNote:
      'The three are just three features. Swap two columns together with their weights, and the result is the same: there is no concept of order.',
    apartNote:
      'X1 is read first; X2 goes into the result of X1, X3 into the result of X2. The order is in the computation.',
    scaled: 'The networks read (x − 200) / 100.',
    guess: (value, target) => `answer ${value}, in truth ${target}`,
    learnt: (rows) => `Trained on the first ${rows} windows (1949–1953).`,
    steps: ['One feature', 'Three features at once', 'Three timesteps'],
  },
};

import type { LessonText } from '../lesson.ts';
import { bidirectionalCard } from './card.ts';

export const bidirectionalEnglish: LessonText = {
  ...bidirectionalCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'Tag the names. “he said teddy bears are great” is about toys, “he said teddy roosevelt was great” about a president. Up to the word teddy they are the same.',
    },
    {
      term: 'the forward RNN',
      meaning: 'Reads from left to right. Its hₜ knows the words up to t.',
    },
    {
      term: 'the backward RNN',
      meaning:
        'Reads from right to left, with weights of its own. Its hₜ knows the words from t to the end. Not to be mixed up with the backward pass, which computes gradients.',
    },
    {
      term: '[h_fwd; h_bwd]',
      meaning: 'Both hidden states on top of each other; the readout reads all four numbers.',
    },
    { term: 'teddy', meaning: 'A name, unless bears follow. The right neighbour decides.' },
    {
      term: 'batch',
      meaning:
        'Both sentences are trained together. Choose the other one in the tab Try and compare t = 3.',
    },
  ],
  notes: {
    'f1.x': 'he said teddy bears are great: six words. The forward RNN starts at the left.',
    'f3.l1.h':
      'teddy has been read: −0.882 and 0.608. In the sentence about Roosevelt these are the very same numbers, because the words so far are the same. From these alone nobody can know.',
    'f6.l1.h': 'The forward RNN is at the end. Of bears it knew at t = 4 only, too late for t = 3.',
    'f6.l1b.W_hh':
      'The backward RNN starts at the right, from an initial state of its own. Its weights are others.',
    'f4.l1b.h': 'bears, read from the right: −0.999 and 0.990. This goes on to t = 3.',
    'f3.l1b.h':
      'teddy, with bears known already: −0.945 and 0.471. These are the numbers that differ between the two sentences.',
    'f3.l1.both': 'Two numbers from the left, two from the right.',
    'f3.y': '0 (no name) gets 0.996. With roosevelt to the right, 1 wins.',
    loss: 'The sum of twelve losses of both sentences: 0.012. A network that reads forward only would stop at about twice ln 2, once for each teddy.',
    'b3.l1.dboth':
      'The gradient is parted: two numbers for the forward RNN, two for the backward one.',
    'b3.l1b.dh_prev':
      'To the backward RNN the timestep before is t = 4. So its gradient travels to the right, to where bears was read.',
    'b3.l1.dh_prev': 'The forward RNN gets a gradient as well, and sends it to the left.',
  },
  summary: [
    'An RNN that reads one way knows the words to the left alone. Where a word to the right decides, it can only guess.',
    'A bidirectional RNN: one forward, one backward, with weights apart; both h are put on top of each other.',
    'So the readout has twice as many columns.',
    'The sequence must be read to its end first. To foretell the future, such as tomorrow’s price, it cannot be used.',
    'A network that reads forward only, trained the same way: of 20 random starts, 0 get everything right.',
    'Measured: of 20 random starts with the same training, 20 get everything right. The network shown is right on the 20 sentences it was trained on and on 20 that it has never seen.',
  ],
  recall: [
    {
      question: 'The forward h at the word teddy: how is it in both sentences?',
      options: [
        {
          text: 'A little different',
          why: 'For a difference, something read up to there would have to differ. What does the forward RNN read before teddy?',
        },
        {
          text: 'Exactly the same',
          why: 'The words up to there are the same, so all numbers are.',
        },
        {
          text: 'Of opposite sign',
          why: 'A sign turns only with other inputs or weights. Compare the words up to there.',
        },
        {
          text: 'Zero',
          why: 'Words have been read by then; look at the numbers of the forward h.',
        },
      ],
      answer: 1,
    },
    {
      question: 'What does the readout read at t = 3?',
      options: [
        {
          text: 'Forward h and backward h of t = 3',
          why: 'Both on top of each other: one knows the left, one the right.',
        },
        {
          text: 'The forward h only',
          why: 'With that alone it would not know what stands to the right of the word.',
        },
        {
          text: 'The backward h of t = 1',
          why: 'Every timestep has an output of its own and reads what stands in its own column.',
        },
        {
          text: 'All h',
          why: 'The number of columns of W_hy is fixed; a longer sentence would not fit.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Which way does the gradient of the backward RNN travel in the backward pass?',
      options: [
        {
          text: 'To the left',
          why: 'That is the way in which this RNN computes, and gradients do not run along with that.',
        },
        {
          text: 'It does not move',
          why: 'Its states depend on each other over time, so gradients pass between them, too.',
        },
        {
          text: 'To the right',
          why: 'It computes from right to left, so its gradient returns from left to right.',
        },
        { text: 'Upwards', why: 'Upwards go the values, from x to y.' },
      ],
      answer: 2,
    },
    {
      question: 'What is a bidirectional RNN not fit for?',
      options: [
        {
          text: 'Tagging parts of speech',
          why: 'The whole sentence is there when it is tagged, so both sides can be read.',
        },
        {
          text: 'Tagging names',
          why: 'The sentence is there as a whole; that is what this lesson does with teddy.',
        },
        {
          text: 'Translation, as an encoder',
          why: 'The encoder gets the whole sentence before the translation begins.',
        },
        {
          text: 'Foretelling tomorrow’s value before tomorrow',
          why: 'It needs what stands to the right, and the future is not there yet.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slides of the course IF3270, Bidirectional RNNs; Schuster & Paliwal (1997). The “teddy” example follows Andrew Ng’s course Sequence Models; the other sentences and the weights are our own: trained with Adam',
};

import type { About } from '../../parts/guide/LessonPanel.tsx';
import { whySequencesCard } from './card.ts';

export const whySequencesEnglish: About['text']['en'] = {
  ...whySequencesCard.text.en,
  parts: [
    {
      term: 'sequence',
      meaning:
        'Data whose order means something: words of a sentence, bases of DNA, a figure per month.',
    },
    { term: 'timestep t', meaning: 'A position in the sequence, from 1.' },
    {
      term: 'standard network',
      meaning:
        'A feed-forward network such as an MLP: one vector of fixed length in, one answer out, no memory.',
    },
    {
      term: 'fixed window',
      meaning: 'A few inputs in a row, put together into one long vector.',
    },
    {
      term: 'i.i.d.',
      meaning:
        'Independent, identically distributed: the assumption that one sample says nothing about another.',
    },
    {
      term: 'hidden state h',
      meaning:
        'A few numbers that the RNN carries from timestep to timestep: a summary of what it has read.',
    },
    {
      term: 'feature',
      meaning: 'One number of the input. The 3-feature table has three input columns X1, X2, X3.',
    },
  ],
  summary: [
    'Sequence data is everywhere: speech, music, sentiment, DNA, translation, video, names, browsing histories.',
    'A standard network takes one length only, and its weight matrix grows with it. An RNN uses the same weights at every timestep.',
    'A standard network does not share features between positions: weights at a place that never saw Joni never had a gradient.',
    'Without memory the same input always gets the same answer; the loss cannot fall below a certain bound.',
    'Adding tokens up deletes their order. A fixed window sees the order, but does not take a longer sentence.',
    'A time series can be cut into a table of n features, or read by an RNN as n timesteps: X1, then X2, then X3.',
  ],
  recall: [
    {
      question:
        'A standard network was built for sentences of three words. What happens with four?',
      options: [
        {
          text: 'The fourth word is ignored',
          why: 'Nothing leaves a word out by itself: the whole vector is multiplied.',
        },
        {
          text: 'The matrix product cannot be computed: the sizes do not fit',
          why: 'W has columns for three words. The vector of four is too long for it; another network has to be built and trained.',
        },
        { text: 'It answers, but less well', why: 'There is no answer at all.' },
        {
          text: 'Its weights grow by themselves',
          why: 'A matrix keeps the size it was built with.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Why does the standard network not know Joni at the third position?',
      options: [
        { text: 'It has too few hidden units', why: 'With more units it fails in the same way.' },
        {
          text: 'Its learning rate is too small',
          why: 'With a larger learning rate it fails in the same way.',
        },
        {
          text: 'Joni uses a column of weights there that never had a gradient',
          why: 'An input that is always 0 gives a gradient of exactly 0. The column still holds the random numbers of the start, however long it is trained.',
        },
        {
          text: 'The third position is the last word',
          why: 'The last position is learned like any other, from words that stood there.',
        },
      ],
      answer: 2,
    },
    {
      question:
        'A network without memory learns the next letter of “hello”. What is the best it can say after l?',
      options: [
        { text: '1 for l', why: 'Then o would have probability 0, and −ln of that is infinite.' },
        {
          text: '½ for l and ½ for o',
          why: 'l comes twice, once followed by l and once by o. The loss is at least 2·ln 2 ≈ 1.386.',
        },
        { text: '1 for o', why: 'Then l would have probability 0, and −ln of that is infinite.' },
        {
          text: '¼ for every letter',
          why: 'h and e never follow l, so what they are given is lost.',
        },
      ],
      answer: 1,
    },
    {
      question: 'The words of a sentence are added up as one-hot vectors. What is lost?',
      options: [
        { text: 'Words that repeat', why: 'A word that comes twice counts 2 in the sum.' },
        {
          text: 'Their order',
          why: 'A sum does not depend on order: “dog chases cat” and “cat chases dog” give the same vector.',
        },
        {
          text: 'How many words there are',
          why: 'The numbers of the sum add up to the number of words.',
        },
        { text: 'The vocabulary', why: 'Every word keeps its own place in the vector.' },
      ],
      answer: 1,
    },
    {
      question: 'An RNN reads a sentence twice as long. How many parameters does it have?',
      options: [
        {
          text: 'Twice as many',
          why: 'Weights that are used twice as often are not twice as many.',
        },
        {
          text: 'As many as before',
          why: 'The same weights are used once more at every further timestep.',
        },
        {
          text: 'Four times as many',
          why: 'The length of the sentence is not among the sizes of its matrices.',
        },
        { text: 'It depends on the hidden state', why: 'The hidden state is as large as it was.' },
      ],
      answer: 1,
    },
    {
      question:
        'The 3-feature table of a time series: what is the difference for a standard network and an RNN?',
      options: [
        { text: 'There is none', why: 'There is one: look at what the result of X1 goes into.' },
        {
          text: 'The standard network sees three features at once, with no concept of order; the RNN reads them as three timesteps',
          why: 'In the RNN the result of X1 goes into the computation of X2, and that of X2 into X3.',
        },
        {
          text: 'The RNN uses the last feature only',
          why: 'It reads all three, and each leaves its mark in the hidden state.',
        },
        {
          text: 'The standard network uses the same weights for all three',
          why: 'The standard network has a weight of its own for each feature.',
        },
      ],
      answer: 1,
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning): Examples of sequence data, Why not a standard network; IF3270 Machine Learning, Recurrent Neural Network: Order of data matters, Airline Passenger, FFNN vs RNN; lab report on RNN and LSTM about i.i.d. and Joni. Passenger data: Box & Jenkins (1976), series G. All networks of this page are trained and run here.',
};

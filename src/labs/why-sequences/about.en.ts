import { whySequencesCard } from '../../lessons/why-sequences.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

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
        'The fourth word is ignored',
        'The matrix product cannot be computed: the sizes do not fit',
        'It answers, but less well',
        'Its weights grow by themselves',
      ],
      answer: 1,
      explanation:
        'W has columns for three words. The vector of four is too long for it; another network has to be built and trained.',
    },
    {
      question: 'Why does the standard network not know Joni at the third position?',
      options: [
        'It has too few hidden units',
        'Its learning rate is too small',
        'Joni uses a column of weights there that never had a gradient',
        'The third position is the last word',
      ],
      answer: 2,
      explanation:
        'An input that is always 0 gives a gradient of exactly 0. The column still holds the random numbers of the start, however long it is trained.',
    },
    {
      question:
        'A network without memory learns the next letter of “hello”. What is the best it can say after l?',
      options: ['1 for l', '½ for l and ½ for o', '1 for o', '¼ for every letter'],
      answer: 1,
      explanation:
        'l comes twice, once followed by l and once by o. The loss is at least 2·ln 2 ≈ 1.386.',
    },
    {
      question: 'The words of a sentence are added up as one-hot vectors. What is lost?',
      options: ['Words that repeat', 'Their order', 'How many words there are', 'The vocabulary'],
      answer: 1,
      explanation:
        'A sum does not depend on order: “dog chases cat” and “cat chases dog” give the same vector.',
    },
    {
      question: 'An RNN reads a sentence twice as long. How many parameters does it have?',
      options: [
        'Twice as many',
        'As many as before',
        'Four times as many',
        'It depends on the hidden state',
      ],
      answer: 1,
      explanation: 'The same weights are used once more at every further timestep.',
    },
    {
      question:
        'The 3-feature table of a time series: what is the difference for a standard network and an RNN?',
      options: [
        'There is none',
        'The standard network sees three features at once, with no concept of order; the RNN reads them as three timesteps',
        'The RNN uses the last feature only',
        'The standard network uses the same weights for all three',
      ],
      answer: 1,
      explanation:
        'In the RNN the result of X1 goes into the computation of X2, and that of X2 into X3.',
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning): Examples of sequence data, Why not a standard network; IF3270 Machine Learning, Recurrent Neural Network: Order of data matters, Airline Passenger, FFNN vs RNN; lab report on RNN and LSTM about i.i.d. and Joni. Passenger data: Box & Jenkins (1976), series G. All networks of this page are trained and run here.',
};

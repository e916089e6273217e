import type { About } from '../../parts/guide/LessonPanel.tsx';
import { countingCard } from './card.ts';

export const countingEnglish: About['text']['en'] = {
  ...countingCard.text.en,
  parts: [
    {
      term: 'parameter',
      meaning: 'One number that training changes: one element of a weight matrix or of a bias.',
    },
    {
      term: 'D',
      meaning:
        'How many numbers the layer reads at one timestep: the input features, or the units of the layer below.',
    },
    { term: 'H (units)', meaning: 'How many numbers the hidden state of the layer has.' },
    {
      term: 'kernel',
      meaning:
        'The matrix that reads the input, H × D per set. On the slides: U. Keras keeps it transposed, D × H.',
    },
    {
      term: 'recurrent kernel',
      meaning: 'The matrix that reads the previous hidden state, H × H per set. On the slides: W.',
    },
    {
      term: 'bias',
      meaning: 'One number per unit and set. The slides count it together with U: H × (D + 1).',
    },
    {
      term: 'set of weights',
      meaning:
        'One kernel, recurrent kernel and bias. Every gate has a set, and so has the candidate: SimpleRNN 1, GRU 3 (two gates and a candidate), LSTM 4 (three gates and a candidate).',
    },
    {
      term: 'return_sequences',
      meaning: 'Hands on the hidden states of all timesteps, not only the last. Adds no parameter.',
    },
  ],
  summary: [
    'The number of parameters depends on the sizes of the matrices alone: H, D, the sets of weights and the bias.',
    'SimpleRNN: H·D + H·H + H. An LSTM has four times that: a set for each of its three gates, and one for the candidate.',
    'GRU of Keras: 3·(H·D + H·H + 2·H), because reset_after needs two biases per set.',
    'The number of timesteps does not count: all timesteps share the same weights.',
    'D of a layer is the width of what the layer below hands on; after Bidirectional that is 2·H.',
    'PyTorch keeps two biases per set (b_ih and b_hh), so it counts more than Keras for RNN and LSTM.',
  ],
  recall: [
    {
      question:
        'The input becomes twice as long: 100 timesteps in place of 50. What happens to the parameters of a SimpleRNN?',
      options: [
        { text: 'They double', why: 'For that the new timesteps would need weights of their own.' },
        {
          text: 'They stay the same',
          why: 'All timesteps share the same weights. The length of the sequence is not in H·D + H·H + H.',
        },
        {
          text: 'They become four times as many',
          why: 'The length of the sequence is not in H·D + H·H + H.',
        },
        { text: 'They grow by 50', why: 'A timestep brings an input along, not a weight.' },
      ],
      answer: 1,
    },
    {
      question:
        'Why has LSTM(50) exactly four times the parameters of SimpleRNN(50) on the same input?',
      options: [
        {
          text: 'Because of the cell state',
          why: 'The cell state is a value that is computed, not learned.',
        },
        {
          text: 'Because its hidden state is four times as wide',
          why: 'Its hidden state has 50 numbers, like that of the SimpleRNN.',
        },
        {
          text: 'Because it has four sets of kernel, recurrent kernel and bias',
          why: 'Input gate, forget gate, candidate and output gate have weights of their own. The cell state is a value, not a parameter.',
        },
        {
          text: 'Because every weight is used four times',
          why: 'A weight that is used again is still one weight.',
        },
      ],
      answer: 2,
    },
    {
      question:
        'The units of a SimpleRNN are doubled, from 50 to 100, with one input feature. Its parameters become about …',
      options: [
        { text: '2 times as many', why: 'Kernel and bias grow so; a third part grows faster.' },
        { text: '3 times as many', why: 'Compute H·D + H·H + H for 50 and for 100.' },
        {
          text: '4 times as many',
          why: 'H·H dominates: 2,500 becomes 10,000. All together 2,600 becomes 10,200.',
        },
        { text: '8 times as many', why: 'That would need a part with H as a factor three times.' },
      ],
      answer: 2,
    },
    {
      question:
        'A Dense(1) stands on a Bidirectional(LSTM(32)). How many parameters has the Dense?',
      options: [
        { text: '33', why: 'That is a Dense on one direction alone.' },
        { text: '64', why: 'The bias has not been counted.' },
        {
          text: '65',
          why: 'The two directions are joined (concat), so D = 64. With one bias: 65.',
        },
        { text: '66', why: 'One output has one bias only.' },
      ],
      answer: 2,
    },
    {
      question: 'PyTorch prints 10,600 for LSTM(1, 50), Keras 10,400. Where do the 200 come from?',
      options: [
        {
          text: 'From the second bias of every set: 4·50',
          why: 'PyTorch keeps b_ih and b_hh, Keras only their sum. Initial states are not parameters.',
        },
        { text: 'From a second recurrent kernel', why: 'That alone would be 4·50·50 numbers.' },
        {
          text: 'From the initial states h and c',
          why: 'Initial states are values and no parameters, and they would be 2·50.',
        },
        { text: 'From rounding', why: 'Parameters are counted, not rounded.' },
      ],
      answer: 0,
    },
    {
      question: 'Which of these changes the number of parameters of an LSTM?',
      options: [
        { text: 'return_sequences', why: 'It decides which hidden states are handed on.' },
        {
          text: 'Dropout above it',
          why: 'Dropout has nothing to learn and changes no weights below it.',
        },
        { text: 'The activation', why: 'A function has no weights.' },
        {
          text: 'use_bias',
          why: 'Without bias 4·H numbers are gone. The others change what is computed or handed on, not the weights.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Lecture slides IF3270 Machine Learning, Implementing RNN on Keras: Number of Parameter; documentation of Keras (SimpleRNN, LSTM, GRU) and PyTorch (nn.RNN, nn.LSTM, nn.GRU).',
};

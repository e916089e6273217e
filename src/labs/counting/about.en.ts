import { countingCard } from '../../lessons/counting.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

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
        'The matrix that reads the input, H × D per gate. On the slides: U. Keras keeps it transposed, D × H.',
    },
    {
      term: 'recurrent kernel',
      meaning: 'The matrix that reads the previous hidden state, H × H per gate. On the slides: W.',
    },
    {
      term: 'bias',
      meaning: 'One number per unit and gate. The slides count it together with U: H × (D + 1).',
    },
    {
      term: 'gate',
      meaning: 'One set of kernel, recurrent kernel and bias. SimpleRNN has 1, GRU 3, LSTM 4.',
    },
    {
      term: 'return_sequences',
      meaning: 'Hands on the hidden states of all timesteps, not only the last. Adds no parameter.',
    },
  ],
  summary: [
    'The number of parameters depends on the sizes of the matrices alone: H, D, the gates and the bias.',
    'SimpleRNN: H·D + H·H + H. An LSTM has four times that, for its four gates.',
    'GRU of Keras: 3·(H·D + H·H + 2·H), because reset_after needs two biases per gate.',
    'The number of timesteps does not count: all timesteps share the same weights.',
    'D of a layer is the width of what the layer below hands on; after Bidirectional that is 2·H.',
    'PyTorch keeps two biases per gate (b_ih and b_hh), so it counts more than Keras for RNN and LSTM.',
  ],
  recall: [
    {
      question:
        'The input becomes twice as long: 100 timesteps in place of 50. What happens to the parameters of a SimpleRNN?',
      options: [
        'They double',
        'They stay the same',
        'They become four times as many',
        'They grow by 50',
      ],
      answer: 1,
      explanation:
        'All timesteps share the same weights. The length of the sequence is not in H·D + H·H + H.',
    },
    {
      question:
        'Why has LSTM(50) exactly four times the parameters of SimpleRNN(50) on the same input?',
      options: [
        'Because of the cell state',
        'Because its hidden state is four times as wide',
        'Because it has four sets of kernel, recurrent kernel and bias',
        'Because every weight is used four times',
      ],
      answer: 2,
      explanation:
        'Input gate, forget gate, candidate and output gate have weights of their own. The cell state is a value, not a parameter.',
    },
    {
      question:
        'The units of a SimpleRNN are doubled, from 50 to 100, with one input feature. Its parameters become about …',
      options: ['2 times as many', '3 times as many', '4 times as many', '8 times as many'],
      answer: 2,
      explanation: 'H·H dominates: 2,500 becomes 10,000. All together 2,600 becomes 10,200.',
    },
    {
      question:
        'A Dense(1) stands on a Bidirectional(LSTM(32)). How many parameters has the Dense?',
      options: ['33', '64', '65', '66'],
      answer: 2,
      explanation: 'The two directions are joined (concat), so D = 64. With one bias: 65.',
    },
    {
      question: 'PyTorch prints 10,600 for LSTM(1, 50), Keras 10,400. Where do the 200 come from?',
      options: [
        'From the second bias of every gate: 4·50',
        'From a second recurrent kernel',
        'From the initial states h and c',
        'From rounding',
      ],
      answer: 0,
      explanation:
        'PyTorch keeps b_ih and b_hh, Keras only their sum. Initial states are not parameters.',
    },
    {
      question: 'Which of these changes the number of parameters of an LSTM?',
      options: ['return_sequences', 'Dropout above it', 'The activation', 'use_bias'],
      answer: 3,
      explanation:
        'Without bias 4·H numbers are gone. The others change what is computed or handed on, not the weights.',
    },
  ],
  source:
    'Lecture slides IF3270 Machine Learning, Implementing RNN on Keras: Number of Parameter; documentation of Keras (SimpleRNN, LSTM, GRU) and PyTorch (nn.RNN, nn.LSTM, nn.GRU).',
};

import { functionsCard } from '../../lessons/functions.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

export const functionsEnglish: About['text']['en'] = {
  ...functionsCard.text.en,
  parts: [
    {
      term: 'n_x, n_a, n_y',
      meaning: 'Sizes of the input (3), the hidden state (5) and the output (2).',
    },
    {
      term: 'm',
      meaning: 'How many examples stand side by side in one matrix: here a minibatch of 10.',
    },
    {
      term: 'a_prev, a_next',
      meaning: 'The hidden state before and after this timestep; one column for each example.',
    },
    {
      term: 'ba, by',
      meaning: 'Biases, added to every column of a matrix: numpy calls that broadcasting.',
    },
    {
      term: 'cache',
      meaning: 'What the forward function keeps, because the way back will need it.',
    },
    {
      term: 'da_next, dc_next',
      meaning:
        'The gradients that arrive from the right: of the hidden state and of the cell state.',
    },
    {
      term: 'concat',
      meaning: 'State and input, one below the other, so that one matrix applies to both.',
    },
    {
      term: 'np.random.seed(1)',
      meaning:
        'Starts numpy’s stream of random numbers anew. The same seed gives the same inputs, here too.',
    },
  ],
  summary: [
    'The functions compute 10 examples at once: a vector of the equations is a matrix (n, m) in the code.',
    'rnn_forward and lstm_forward call their cell once per timestep with the same parameters: parameter sharing.',
    'The forward function keeps what the way back needs in its cache; that is the memory which BPTT costs.',
    'rnn_backward adds what comes from the output to what comes from the next timestep, and sums dW over time.',
    'A printed number can be misread, a listing can use a leftover variable, a formula can lack a bracket: computing again finds all three.',
    'Code that does not hand da_prev and dc_prev on has no backpropagation through time: its gradients are wrong, not rounded.',
  ],
  recall: [
    {
      question: 'What is the shape of a_next when n_a = 5 and m = 10?',
      options: ['(5,)', '(10, 5)', '(5, 10)', '(5, 5)'],
      answer: 2,
      explanation: 'One column for each of the 10 examples, one row for each of the 5 units.',
    },
    {
      question: 'Why does np.random.seed(1) give the same numbers here as in numpy?',
      options: [
        'They are copied from the report',
        'The same generator (Mersenne Twister) and the same method are computed from the same seed',
        'By chance',
        'All generators are alike',
      ],
      answer: 1,
      explanation:
        'The stream of RandomState is frozen in numpy, and the engine computes it again, number by number.',
    },
    {
      question: 'rnn_cell_backward: the listing draws b but passes ba. What happens in a notebook?',
      options: [
        'It stops with an error',
        'ba is 0',
        'It uses the ba of a cell that ran before, without a word',
        'It uses b',
      ],
      answer: 2,
      explanation:
        'Global variables of a notebook live on. Restart it and run all cells, and the mistake shows.',
    },
    {
      question: 'In rnn_backward, why da[:,:,t] + da_prevt?',
      options: [
        'To make the gradient larger',
        'The state goes to the output and to the next timestep: two gradients come back and add up',
        'Because of the bias',
        'To average them',
      ],
      answer: 1,
      explanation: 'Those are the two arrivals at every hidden state, from y_t and from t + 1.',
    },
    {
      question: 'What is wrong with lstm_backward of the notebook’s first edition?',
      options: [
        'It forgets the biases',
        'It does not hand da_prev and dc_prev on to the timestep before',
        'It uses tanh instead of sigmoid',
        'Nothing',
      ],
      answer: 1,
      explanation:
        'Without the carry every timestep stands alone, as if BPTT were truncated to one timestep.',
    },
    {
      question: 'Fig. 26 lacks brackets. How could one have noticed without the code?',
      options: [
        'By comparing with finite differences',
        'By a larger learning rate',
        'By another seed',
        'It cannot be noticed',
      ],
      answer: 0,
      explanation:
        'A gradient check compares each gradient with (L(θ + ε) − L(θ − ε)) / 2ε. A missing bracket shows at once.',
    },
  ],
  source:
    'Report on recurrent neural networks and LSTM (document 001), Fig. 4–28, and the public notebook that it follows (Coursera, Sequence Models, week 1; first edition and “v3a”). Results compared with numpy; the stream of np.random.RandomState as in numpy 1.24.',
};

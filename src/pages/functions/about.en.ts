import type { About } from '../../parts/guide/LessonPanel.tsx';
import { functionsCard } from './card.ts';

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
      options: [
        { text: '(5,)', why: 'That is the state of one example; m says how many there are.' },
        { text: '(10, 5)', why: 'In these functions an example is not a row.' },
        {
          text: '(5, 10)',
          why: 'One column for each of the 10 examples, one row for each of the 5 units.',
        },
        { text: '(5, 5)', why: 'That is the shape of Waa, a weight.' },
      ],
      answer: 2,
    },
    {
      question: 'Why does np.random.seed(1) give the same numbers here as in numpy?',
      options: [
        {
          text: 'They are copied from the report',
          why: 'They are not stored anywhere: another seed gives numbers that agree, too.',
        },
        {
          text: 'The same generator (Mersenne Twister) and the same method are computed from the same seed',
          why: 'The stream of RandomState is frozen in numpy, and the engine computes it again, number by number.',
        },
        { text: 'By chance', why: 'So many digits do not agree by chance.' },
        {
          text: 'All generators are alike',
          why: 'Other generators give other numbers for the same seed.',
        },
      ],
      answer: 1,
    },
    {
      question: 'rnn_cell_backward: the listing draws b but passes ba. What happens in a notebook?',
      options: [
        {
          text: 'It stops with an error',
          why: 'It would where nothing ran before; a notebook remembers its cells.',
        },
        { text: 'ba is 0', why: 'Python gives no value to a name by itself.' },
        {
          text: 'It uses the ba of a cell that ran before, without a word',
          why: 'Global variables of a notebook live on. Restart it and run all cells, and the mistake shows.',
        },
        { text: 'It uses b', why: 'b and ba are two names, and Python does not guess.' },
      ],
      answer: 2,
    },
    {
      question: 'In rnn_backward, why da[:,:,t] + da_prevt?',
      options: [
        {
          text: 'To make the gradient larger',
          why: 'The sum may be smaller, too, where the two have opposite signs.',
        },
        {
          text: 'The state goes to the output and to the next timestep: two gradients come back and add up',
          why: 'Those are the two arrivals at every hidden state, from y_t and from t + 1.',
        },
        {
          text: 'Because of the bias',
          why: 'The gradient of the bias has a place of its own, dba.',
        },
        { text: 'To average them', why: 'For a mean the sum would have to be divided.' },
      ],
      answer: 1,
    },
    {
      question: 'What is wrong with lstm_backward of the notebook’s first edition?',
      options: [
        { text: 'It forgets the biases', why: 'It does compute the gradients of its biases.' },
        {
          text: 'It does not hand da_prev and dc_prev on to the timestep before',
          why: 'Without the carry every timestep stands alone, as if BPTT were truncated to one timestep.',
        },
        { text: 'It uses tanh instead of sigmoid', why: 'Its functions are the right ones.' },
        { text: 'Nothing', why: 'A gradient check does not agree with its results.' },
      ],
      answer: 1,
    },
    {
      question: 'Fig. 26 lacks brackets. How could one have noticed without the code?',
      options: [
        {
          text: 'By comparing with finite differences',
          why: 'A gradient check compares each gradient with (L(θ + ε) − L(θ − ε)) / 2ε. A missing bracket shows at once.',
        },
        {
          text: 'By a larger learning rate',
          why: 'The learning rate changes the size of an update, not whether a gradient is right.',
        },
        { text: 'By another seed', why: 'The gradient is wrong with any seed.' },
        {
          text: 'It cannot be noticed',
          why: 'It can: a gradient can be measured without its formula.',
        },
      ],
      answer: 0,
    },
  ],
  source:
    'Report on recurrent neural networks and LSTM, Fig. 4–28, and the public notebook that it follows (Coursera, Sequence Models, week 1; first edition and “v3a”). Results compared with numpy; the stream of np.random.RandomState as in numpy 1.24.',
};

import { vanishingCard } from '../../lessons/vanishing.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

export const vanishingEnglish: About['text']['en'] = {
  ...vanishingCard.text.en,
  parts: [
    {
      term: '∂L/∂hₜ',
      meaning:
        'The gradient of the loss of the last timestep with respect to the hidden state at t: how much the end still depends on what the network knew at t.',
    },
    {
      term: '‖ ‖ (length, norm)',
      meaning: 'The length of a vector: the square root of the sum of its squares.',
    },
    {
      term: 'factor',
      meaning:
        'What one timestep multiplies the gradient by. In the RNN: the slope of the activation, then W_hh transposed.',
    },
    {
      term: 'spectral radius',
      meaning:
        'The largest |eigenvalue| of a matrix. Applied again and again, the matrix grows or shrinks vectors by about this factor each time.',
    },
    {
      term: '‖·‖₂ of a matrix',
      meaning: 'The most by which the matrix can stretch a vector in one go.',
    },
    {
      term: 'long dependency',
      meaning: 'Two words that belong together while many timesteps lie between them.',
    },
    {
      term: 'vanishing, exploding',
      meaning:
        'The gradient becomes exponentially small or large with the number of timesteps that it crosses.',
    },
    {
      term: 'forget gate f, update gate z',
      meaning:
        'Numbers between 0 and 1: how much of c (LSTM) or h (GRU) stays. Going back, the gradient on the straight way is multiplied by them.',
    },
    {
      term: 'clipping',
      meaning:
        'Cuts dL/dW before the update: every number on its own (by value), or all by one factor (by norm).',
    },
  ],
  summary: [
    'Backpropagation through time multiplies one factor per timestep. Factors below 1 vanish exponentially, factors above 1 explode.',
    'The factor of an RNN is the slope of the activation times W_hh transposed. Slopes of tanh are at most 1, of sigmoid at most 0.25.',
    'A spectral radius above 1 does not yet explode: where tanh saturates, its slopes are small and shrink the gradient again.',
    'LSTM and GRU have a straight way on which only a gate multiplies: f or z. It holds the gradient if the gate is near 1.',
    'With gates of about 0.5 they vanish even faster than the RNN. That is why the forget bias is often set to 1 or more at the start.',
    'Clipping limits exploding gradients; by norm it keeps their direction. It cannot bring back what has vanished.',
  ],
  recall: [
    {
      question:
        'Every timestep multiplies the gradient by about 0.8. How much of it arrives after 50 timesteps?',
      options: ['About 40', 'About 0.8', 'About 0.02', 'About 0.00001'],
      answer: 3,
      explanation: '0.8 to the power of 50 is about 1.4·10⁻⁵. Factors are multiplied, not added.',
    },
    {
      question: 'Why does an RNN with sigmoid vanish faster than one with tanh?',
      options: [
        'Because sigmoid is never negative',
        'Because its slope is at most 0.25, that of tanh at most 1',
        'Because sigmoid has more parameters',
        'Because its inputs are smaller',
      ],
      answer: 1,
      explanation:
        'The slope is one of the two factors of every timestep. With sigmoid it makes the gradient at least four times shorter each time.',
    },
    {
      question: '“An LSTM has no vanishing gradients.” What is right?',
      options: [
        'It is true: the cell state prevents it',
        'It is wrong: an LSTM never helps',
        'It holds as long as the forget gate is near 1',
        'It holds as long as the spectral radius is 1',
      ],
      answer: 2,
      explanation:
        'The straight way through c multiplies by f alone. With f of about 0.5 the gradient is halved at every timestep.',
    },
    {
      question: 'The recurrent matrix has a spectral radius of 1.2. Does the gradient explode?',
      options: [
        'Always',
        'Never, because of tanh',
        'Not if tanh saturates: its slopes can make the factors smaller than 1',
        'Only if there is a bias',
      ],
      answer: 2,
      explanation:
        'The factor is the product of slope and matrix. Try it: with tanh and normal inputs the gradient shrinks, with linear it explodes.',
    },
    {
      question: 'What does clipping by norm change?',
      options: [
        'The length of dL/dW, not its direction',
        'The direction of dL/dW, not its length',
        'The factors of the chain',
        'The learning rate for ever',
      ],
      answer: 0,
      explanation:
        'All numbers are multiplied by the same factor. By value each number is cut on its own, which turns the gradient.',
    },
    {
      question: 'Why does clipping not help against vanishing gradients?',
      options: [
        'Because it is too slow',
        'Because it only makes gradients shorter: what is small stays small',
        'Because it works for LSTM only',
        'Because it needs a larger learning rate',
      ],
      answer: 1,
      explanation:
        'Below the limit clipping changes nothing. Against vanishing one needs another way back, such as gates near 1.',
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning), Vanishing gradients with RNNs, whose chain runs through y₂: there is no such path, h₃ depends on h₂. Bengio, Simard & Frasconi (1994); Pascanu, Mikolov & Bengio (2013); Gers, Schmidhuber & Cummins (2000); Jozefowicz, Zaremba & Sutskever (2015) on the forget bias. Numbers compared with PyTorch over 100 timesteps.',
};

import type { About } from '../../parts/guide/LessonPanel.tsx';
import { vanishingCard } from './card.ts';

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
    'A spectral radius above 1 need not explode: where tanh saturates, its slopes are small and shrink the gradient again.',
    'LSTM and GRU have a straight way on which only a gate multiplies: f or z. It holds the gradient if the gate is near 1.',
    'With gates of about 0.5 they vanish even faster than the RNN does here with a spectral radius of 0.9. That is why the forget bias is often set to 1 or more at the start.',
    'Clipping limits exploding gradients; by norm it keeps their direction. It cannot bring back what has vanished.',
  ],
  recall: [
    {
      question:
        'Every timestep multiplies the gradient by about 0.8. How much of it arrives after 50 timesteps?',
      options: [
        {
          text: 'About 40',
          why: 'That is 50 times 0.8; every timestep multiplies what is left once more.',
        },
        { text: 'About 0.8', why: 'That is left after one timestep.' },
        { text: 'About 0.02', why: 'So little is left after 18 timesteps already.' },
        {
          text: 'About 0.00001',
          why: '0.8 to the power of 50 is about 1.4·10⁻⁵. Factors are multiplied, not added.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Why does an RNN with sigmoid vanish faster than one with tanh?',
      options: [
        {
          text: 'Because sigmoid is never negative',
          why: 'Its sign is not what the gradient is multiplied by on the way back.',
        },
        {
          text: 'Because its slope is at most 0.25, that of tanh at most 1',
          why: 'The slope is one of the two factors of every timestep. With sigmoid this one alone makes the gradient at least four times shorter; W_hh, the other, may lengthen it again: with a spectral radius of 2 the two together can be above 0.25. Try it.',
        },
        { text: 'Because sigmoid has more parameters', why: 'Neither function has parameters.' },
        { text: 'Because its inputs are smaller', why: 'Both get the same inputs.' },
      ],
      answer: 1,
    },
    {
      question: '“An LSTM has no vanishing gradients.” What is right?',
      options: [
        {
          text: 'It is true: the cell state prevents it',
          why: 'A cell state can be forgotten, and then the gradient goes with it.',
        },
        {
          text: 'It is wrong: an LSTM never helps',
          why: 'Its curve can stay up over many timesteps: try the settings.',
        },
        {
          text: 'It holds as long as the forget gate is near 1',
          why: 'The straight way through c multiplies by f alone. With f of about 0.5 the gradient is halved at every timestep.',
        },
        {
          text: 'It holds as long as the spectral radius is 1',
          why: 'No recurrent matrix lies on the straight way through c.',
        },
      ],
      answer: 2,
    },
    {
      question: 'The recurrent matrix has a spectral radius of 1.2. Does the gradient explode?',
      options: [
        { text: 'Always', why: 'The matrix is one of two factors of every timestep.' },
        {
          text: 'Never, because of tanh',
          why: 'Near 0 the slope of tanh is 1 and holds nothing back.',
        },
        {
          text: 'Not if tanh saturates: its slopes can make the factors smaller than 1',
          why: 'The factor is the product of slope and matrix. Try it: with tanh and normal inputs the gradient shrinks, with linear it explodes.',
        },
        {
          text: 'Only if there is a bias',
          why: 'A bias is added; it is no factor on the way back.',
        },
      ],
      answer: 2,
    },
    {
      question: 'What does clipping by norm change?',
      options: [
        {
          text: 'The length of dL/dW, not its direction',
          why: 'All numbers are multiplied by the same factor. By value each number is cut on its own, which turns the gradient.',
        },
        {
          text: 'The direction of dL/dW, not its length',
          why: 'All numbers get the same factor. Can that turn an arrow?',
        },
        {
          text: 'The factors of the chain',
          why: 'Clipping comes when the chain has been multiplied already.',
        },
        {
          text: 'The learning rate for ever',
          why: 'It concerns one update; the learning rate stays.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Why does clipping not help against vanishing gradients?',
      options: [
        { text: 'Because it is too slow', why: 'Clipping takes hardly any time.' },
        {
          text: 'Because it only makes gradients shorter: what is small stays small',
          why: 'Below the limit clipping changes nothing. Against vanishing one needs another way back, such as gates near 1.',
        },
        {
          text: 'Because it works for LSTM only',
          why: 'It works on any gradient, whatever the cell is.',
        },
        {
          text: 'Because it needs a larger learning rate',
          why: 'The learning rate multiplies all timesteps alike, early and late.',
        },
      ],
      answer: 1,
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning), Vanishing gradients with RNNs, whose chain runs through y₂: there is no such path, h₃ depends on h₂. Bengio, Simard & Frasconi (1994); Pascanu, Mikolov & Bengio (2013); Gers, Schmidhuber & Cummins (2000); Jozefowicz, Zaremba & Sutskever (2015) on the forget bias. Numbers compared with PyTorch over 100 timesteps.',
};

import type { LessonText } from '../lesson.ts';
import { oneToOneCard } from './card.ts';

export const oneToOneEnglish: LessonText = {
  ...oneToOneCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'Two switches, each 0 or 1. The answer is 1 if exactly one of them is on (XOR). This small example is famous because one layer alone cannot do it.',
    },
    {
      term: 'x',
      meaning: 'One input: both numbers are read at once. There is no first and no later.',
    },
    {
      term: 'h (hidden layer)',
      meaning: 'Two units. Each weighs both inputs, adds a bias and goes through tanh.',
    },
    {
      term: 'W_xh, and no W_hh',
      meaning:
        'There is no weight from the timestep before, because there is none. This is what an RNN adds.',
    },
    { term: 'y', meaning: 'Probabilities of 0 and of 1 (softmax).' },
    {
      term: 'batch',
      meaning:
        'The four corners are trained together; the walk shows one. Choose another in the tab Try.',
    },
  ],
  notes: {
    'f1.x':
      'The first switch is off, the second is on. The whole input comes at once: a sequence of length one.',
    'f1.a':
      'Unit 1 turns positive only if both switches are on; here it is −1.020. Unit 2 is positive as soon as one is: 2.070.',
    'f1.h':
      '−0.770 says “not both”, 0.969 says “at least one”. The network has learnt these two statements; nobody wrote them.',
    'f1.logits': 'The readout joins the two: at least one, and not both. The score of 1 is 3.523.',
    'f1.y': 'The answer 1 has probability 0.998.',
    'f1.loss': 'The loss of this corner is 0.002: hardly anything is left to mend.',
    loss: 'The mean over the four corners, 0.005. The other three are computed, too, though not drawn.',
    'b1.dlogits': 'y − ȳ, divided by four because the loss is the mean over four corners.',
    'b1.dW_hy': 'The four corners add up. In an RNN such a sum runs over the timesteps, too.',
    'b1.da': 'Here the way of the gradient ends: there is no h before that would get its share.',
    'u.l0.W_xh':
      'Try it: in the tab Try press Random weights, then train until all targets are right. Not every start gets there.',
  },
  summary: [
    'One-to-one: one input, one output, no order. The slides call it a vanilla neural network.',
    'h = tanh(W_xh x + b_h), then softmax. An RNN with one timestep and h₀ = 0 computes the same, because W_hh is multiplied by zero.',
    'XOR needs a hidden layer: one unit learns “both”, the other “at least one”.',
    'The number of inputs is fixed. A longer sentence cannot be read, and nothing is remembered from the example before.',
    'The other four kinds come from unfolding the network in time: inputs or outputs at several timesteps, the same weights.',
    'Measured: of 20 random starts with the same training, 10 get everything right. The network shown is right on the 4 points it was trained on and on 12 that it has never seen.',
  ],
  recall: [
    {
      question: 'What does this network lack that an RNN has?',
      options: [
        { text: 'A bias', why: 'It has one: b_h is added before the activation function.' },
        { text: 'An activation function', why: 'It has one, in its hidden layer.' },
        {
          text: 'Weights from the hidden state before',
          why: 'An RNN adds W_hh h₋ from the timestep before. The rest is the same.',
        },
        { text: 'A readout', why: 'It has one: the answer comes from it.' },
      ],
      answer: 2,
    },
    {
      question: 'An RNN gets one timestep only, and h₀ is zero. What does it compute?',
      options: [
        {
          text: 'The same as this network',
          why: 'W_hh is multiplied by h₀ = 0, so W_xh x + b_h is left.',
        },
        { text: 'Always zero', why: 'h₀ = 0 takes away the memory only; the input is still read.' },
        {
          text: 'It cannot be computed',
          why: 'Nothing is missing: a product with zeros can be computed.',
        },
        { text: 'The mean of its inputs', why: 'The inputs are weighted by W_xh, not averaged.' },
      ],
      answer: 0,
    },
    {
      question: 'Why do sentences of any length not fit one-to-one?',
      options: [
        { text: 'Words cannot become numbers', why: 'They can, as one-hot vectors for example.' },
        {
          text: 'The number of inputs is fixed',
          why: 'W_xh has a certain number of columns. A longer sentence would need columns that are not there.',
        },
        { text: 'Softmax is for two classes only', why: 'Softmax takes any number of classes.' },
        { text: 'The loss is too large', why: 'What fails comes before there is a loss.' },
      ],
      answer: 1,
    },
    {
      question: 'Unit 1 is negative and unit 2 is positive. What do they say together?',
      options: [
        { text: 'Both switches are on', why: 'Then unit 1 would be positive.' },
        { text: 'Both switches are off', why: 'Then unit 2 would be negative.' },
        { text: 'The input is wrong', why: 'Every pair of switches is a valid input.' },
        {
          text: 'Exactly one switch is on',
          why: 'Not both, but at least one: exactly one. So the answer is 1.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slides of the course Deep Learning (14620323), Jenis Recurrent Neural Networks: One to One. Example and weights are our own: trained with Adam',
};

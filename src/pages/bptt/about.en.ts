import type { About } from '../../parts/guide/LessonPanel.tsx';
import { bpttCard } from './card.ts';

export const bpttEnglish: About['text']['en'] = {
  ...bpttCard.text.en,
  parts: [
    {
      term: 'Eₜ',
      meaning: 'The loss of timestep t alone. The whole loss is the sum of all of them.',
    },
    {
      term: 'factor',
      meaning:
        'A derivative between two neighbouring quantities, such as ∂h₃/∂h₂. Of vectors it is a matrix, the Jacobian.',
    },
    {
      term: 'term k',
      meaning:
        'The product of all factors on the path from Eₜ to the W that is used at timestep k. The gradient is the sum of the terms.',
    },
    {
      term: 'diag(1 − h²) W',
      meaning:
        'The factor of one timestep back in an RNN with tanh: the slope of every unit times the recurrent weights.',
    },
    {
      term: 'untied',
      meaning: 'Every timestep has its own copy of W, so that each copy has a gradient of its own.',
    },
    {
      term: 'padding',
      meaning:
        'Fills the empty places of shorter sequences, so that a minibatch is one block of numbers.',
    },
    {
      term: 'mask',
      meaning: 'A 1 for every real place and a 0 for padding. The loss counts places with 1 only.',
    },
    {
      term: 'truncated BPTT',
      meaning:
        'Cuts the way back every k timesteps: less memory, but nothing is learned across a cut.',
    },
  ],
  summary: [
    'ABCCD becomes four rows of (input, class); rows with the same input can have another class, so the network has to remember.',
    '∂Eₜ/∂W is a sum with one term for each use of W; each term is a product of factors along one path.',
    'One timestep back is the factor diag(1 − h²) W. Multiplied from the left, a row vector stays a row vector: that is why the way back is cheap.',
    'The gradient is summed over time because the same W is used at every timestep: untied, each copy has its own gradient, and tied they add up.',
    'No path leads through y₂ to h₃: disturbing the output of t = 2 leaves h₃ as it is. h₃ depends on h₂.',
    'Padding with a mask changes neither loss nor gradient. Cost grows in proportion to T; truncated BPTT saves memory, hardly any operations.',
  ],
  recall: [
    {
      question: 'How many terms has ∂E₃/∂W for the recurrent W of an RNN?',
      options: [
        { text: '1', why: 'That is the use at timestep 3 alone. W was used before that, too.' },
        { text: '2', why: 'Count the uses of W on the way from h₀ to h₃.' },
        {
          text: '3',
          why: 'One for each use of W at or before timestep 3: k = 3, 2 and 1. (With h₀ = 0 the term k = 1 happens to be zero.)',
        },
        { text: '4', why: 'What comes after timestep 3 has no part in E₃.' },
      ],
      answer: 2,
    },
    {
      question: 'How many factors ∂hⱼ/∂hⱼ₋₁ are in the term k = 1 of ∂E₃/∂W?',
      options: [
        { text: 'None', why: 'That holds for the term k = 3, where no timestep is crossed.' },
        { text: 'One', why: 'That holds for the term k = 2.' },
        { text: 'Two', why: 'From h₃ back to h₁ two timesteps are crossed: ∂h₃/∂h₂ and ∂h₂/∂h₁.' },
        { text: 'Three', why: 'That would lead back to h₀, beyond the use at k = 1.' },
      ],
      answer: 2,
    },
    {
      question: 'Why is the gradient of W summed over the timesteps?',
      options: [
        {
          text: 'Because the loss is a sum',
          why: 'The loss of a single timestep has this sum, too.',
        },
        {
          text: 'Because moving W moves all of its uses at once, and their effects add up',
          why: 'Even the loss of one single timestep has a sum over all earlier uses of W. Untied, every copy would have its own gradient.',
        },
        {
          text: 'So that it becomes larger',
          why: 'Terms of opposite sign make it smaller, and they are added all the same.',
        },
        {
          text: 'Because timesteps are independent',
          why: 'They are not: each hidden state goes into the next.',
        },
      ],
      answer: 1,
    },
    {
      question: 'A slide writes ∂h₃/∂y₂. What is it in an RNN that does not feed its output back?',
      options: [
        { text: 'W', why: 'W leads from h₂ to h₃, and y₂ is not h₂.' },
        { text: 'V', why: 'V leads from h₂ to y₂ and no further.' },
        {
          text: 'diag(1 − h₃²)',
          why: 'That is the slope of tanh for what is added up inside it. Is y₂ among that?',
        },
        {
          text: 'Zero: nothing leads from y₂ to h₃',
          why: 'h₃ reads x₃ and h₂. Changing y₂ alone does not move h₃ by a single digit.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Padding is masked in the loss. What about the hidden state?',
      options: [
        {
          text: 'It stops at the real end by itself',
          why: 'The recurrence knows nothing of the end of the data.',
        },
        {
          text: 'It goes on over the padding: take h at the real end',
          why: 'The mask removes places from the loss, not from the recurrence. The state in the last column has read the padding.',
        },
        { text: 'It becomes zero', why: 'Even an input of zeros leaves W h₋ and the bias.' },
        { text: 'It is averaged', why: 'Nothing in the recurrence takes a mean.' },
      ],
      answer: 1,
    },
    {
      question: 'What does truncated BPTT with k = 10 save most at T = 100?',
      options: [
        { text: 'Parameters', why: 'The parameters are the same for any length.' },
        {
          text: 'Multiplications',
          why: 'Every timestep is still computed once forward and once back.',
        },
        {
          text: 'Memory',
          why: 'Only the values of 10 timesteps are kept at once. Every timestep is still computed once forward and once back.',
        },
        { text: 'Training examples', why: 'The whole sequence is still read.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning), Backpropagation through time and Vanishing gradients with RNNs: its chain through y₂ is corrected here. IF3270, Dataset Construction (ABCCD). Werbos (1990), Backpropagation through time; Williams & Peng (1990) on truncated BPTT; Goodfellow, Bengio & Courville, Deep Learning, 10.2.2. Gradients compared with PyTorch and numpy.',
};

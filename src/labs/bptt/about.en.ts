import { bpttCard } from '../../lessons/bptt.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

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
      options: ['1', '2', '3', '4'],
      answer: 2,
      explanation:
        'One for each use of W at or before timestep 3: k = 3, 2 and 1. (With h₀ = 0 the term k = 1 happens to be zero.)',
    },
    {
      question: 'How many factors ∂hⱼ/∂hⱼ₋₁ are in the term k = 1 of ∂E₃/∂W?',
      options: ['None', 'One', 'Two', 'Three'],
      answer: 2,
      explanation: 'From h₃ back to h₁ two timesteps are crossed: ∂h₃/∂h₂ and ∂h₂/∂h₁.',
    },
    {
      question: 'Why is the gradient of W summed over the timesteps?',
      options: [
        'Because the loss is a sum',
        'Because moving W moves all of its uses at once, and their effects add up',
        'So that it becomes larger',
        'Because timesteps are independent',
      ],
      answer: 1,
      explanation:
        'Even the loss of one single timestep has a sum over all earlier uses of W. Untied, every copy would have its own gradient.',
    },
    {
      question: 'A slide writes ∂h₃/∂y₂. What is it in an RNN that does not feed its output back?',
      options: ['W', 'V', 'diag(1 − h₃²)', 'Zero: nothing leads from y₂ to h₃'],
      answer: 3,
      explanation: 'h₃ reads x₃ and h₂. Changing y₂ alone does not move h₃ by a single digit.',
    },
    {
      question: 'Padding is masked in the loss. What about the hidden state?',
      options: [
        'It stops at the real end by itself',
        'It goes on over the padding: take h at the real end',
        'It becomes zero',
        'It is averaged',
      ],
      answer: 1,
      explanation:
        'The mask removes places from the loss, not from the recurrence. The state in the last column has read the padding.',
    },
    {
      question: 'What does truncated BPTT with k = 10 save most at T = 100?',
      options: ['Parameters', 'Multiplications', 'Memory', 'Training examples'],
      answer: 2,
      explanation:
        'Only the values of 10 timesteps are kept at once. Every timestep is still computed once forward and once back.',
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning), Backpropagation through time and Vanishing gradients with RNNs: its chain through y₂ is corrected here. IF3270, Dataset Construction (ABCCD). Werbos (1990), Backpropagation through time; Williams & Peng (1990) on truncated BPTT; Goodfellow, Bengio & Courville, Deep Learning, 10.2.2. Gradients compared with PyTorch and numpy.',
};

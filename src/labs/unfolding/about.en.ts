import { unfoldingCard } from '../../lessons/unfolding.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

export const unfoldingEnglish: About['text']['en'] = {
  ...unfoldingCard.text.en,
  parts: [
    {
      term: 'token, vocabulary',
      meaning: 'A word as one piece, and the list of all known words with their numbers.',
    },
    {
      term: 'one-hot',
      meaning: 'A vector as long as the vocabulary: 1 at the index of the word, 0 elsewhere.',
    },
    {
      term: 'parameter sharing',
      meaning:
        'The same matrix is used at every timestep. There is one of it, however long the sequence.',
    },
    {
      term: 'unrolling, unfolding',
      meaning:
        'Drawing the loop as a graph without a loop: the same network once for every timestep.',
    },
    {
      term: 's⁽ᵗ⁾, f, θ',
      meaning:
        'The state of a system at time t, the function that leads from t−1 to t, and the parameters of that function.',
    },
    { term: 'τ', meaning: 'How many timesteps there are. Unfolded, f is applied τ − 1 times.' },
    { term: 'x⁽ᵗ⁾', meaning: 'A signal from outside at time t. In an RNN: the input.' },
  ],
  summary: [
    'A word becomes an index in the vocabulary, the index a one-hot vector: harry = 4075 of 10,000.',
    'A matrix times one-hot only takes one column; that is why programs copy the column.',
    'MLPs per position have weights of their own and cannot be joined. With the same weights they all become one loop.',
    'The loop and its unfolding are the same computation: T times the same function, with the same number of parameters.',
    's⁽³⁾ = f(f(s⁽¹⁾; θ); θ): to unfold is to write f inside f, τ − 1 times.',
    'Driven by x⁽ᵗ⁾, the last state depends on the whole sequence; how much, its derivative measures.',
  ],
  recall: [
    {
      question:
        'A vocabulary of 10,000 words, a hidden state of 3 numbers. How many products in W_xh times one-hot are not zero?',
      options: ['30,000', '10,000', '3', '1'],
      answer: 2,
      explanation:
        'Only one column is multiplied by 1: three numbers. All others are multiplied by 0.',
    },
    {
      question: 'Why can MLPs per position not be joined into one loop?',
      options: [
        'Their inputs differ',
        'The weights of each position differ, so the functions differ',
        'They have no bias',
        'tanh is not linear',
      ],
      answer: 1,
      explanation:
        'A loop runs the same function again and again. Only when the weights are tied are all three the same function.',
    },
    {
      question:
        'An RNN is unrolled for T = 4, then for T = 100. What becomes of its number of parameters?',
      options: ['25 times as many', 'It stays', '96 more', 'It depends on the vocabulary'],
      answer: 1,
      explanation: 'The drawing grows, and the computation. The matrices are the same ones.',
    },
    {
      question: 'How often is f applied to get s⁽⁵⁾ from s⁽¹⁾?',
      options: ['5 times', '4 times', '3 times', 'Once'],
      answer: 1,
      explanation: 's⁽⁵⁾ = f(f(f(f(s⁽¹⁾)))): for τ = 5 the definition is applied τ − 1 = 4 times.',
    },
    {
      question: 'Where is θ kept in the unfolded graph?',
      options: [
        'Each node has a copy that is trained for itself',
        'Once; all nodes use the same values',
        'In the first node only',
        'In the input x',
      ],
      answer: 1,
      explanation:
        'The same parameters are used at every timestep. In learning, the gradients of all uses are added up.',
    },
    {
      question: 'x⁽¹⁾ is changed. Which states may change?',
      options: ['s⁽¹⁾ only', 's⁽¹⁾ and s⁽²⁾', 'All states from s⁽¹⁾ to s⁽ᵀ⁾', 'None'],
      answer: 2,
      explanation:
        'Each state goes into the next. The influence may fade: the derivative ∂s⁽ᵀ⁾/∂x⁽¹⁾ shows it.',
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning): Representing words, Why not a standard network, Unfolding Computational Graphs; IF3270 Machine Learning, RNN: Parameter Sharing. Goodfellow, Bengio & Courville, Deep Learning (2016), 10.1. Weights of parts 1 and 2 are random numbers of a fixed seed; part 3 uses the weights of ABCCD from the slides.',
};

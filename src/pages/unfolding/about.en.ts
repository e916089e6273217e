import type { About } from '../../parts/guide/LessonPanel.tsx';
import { unfoldingCard } from './card.ts';

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
    'A word becomes an index in the vocabulary, the index a one-hot vector: harry = 4075, here of 10,000.',
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
      options: [
        { text: '30,000', why: 'That is how many products there are in all, most of them with 0.' },
        { text: '10,000', why: 'That is how many numbers the one-hot vector has.' },
        {
          text: '3',
          why: 'Only one column is multiplied by 1: three numbers. All others are multiplied by 0.',
        },
        { text: '1', why: 'The single 1 is multiplied more than once.' },
      ],
      answer: 2,
    },
    {
      question: 'Why can MLPs per position not be joined into one loop?',
      options: [
        { text: 'Their inputs differ', why: 'A loop may read another input each time.' },
        {
          text: 'The weights of each position differ, so the functions differ',
          why: 'A loop runs the same function again and again. Only when the weights are tied are all three the same function.',
        },
        { text: 'They have no bias', why: 'A loop can be made with or without a bias.' },
        { text: 'tanh is not linear', why: 'A loop can run any function, linear or not.' },
      ],
      answer: 1,
    },
    {
      question:
        'An RNN is unrolled for T = 4, then for T = 100. What becomes of its number of parameters?',
      options: [
        {
          text: '25 times as many',
          why: 'The drawing has 25 times as many columns, but what is drawn there are uses.',
        },
        {
          text: 'It stays',
          why: 'The drawing grows, and the computation. The matrices are the same ones.',
        },
        {
          text: '96 more',
          why: 'There are 96 more timesteps, and a timestep brings no weight along.',
        },
        {
          text: 'It depends on the vocabulary',
          why: 'The vocabulary is the same in both drawings.',
        },
      ],
      answer: 1,
    },
    {
      question: 'How often is f applied to get s⁽⁵⁾ from s⁽¹⁾?',
      options: [
        { text: '5 times', why: 'That counts the states, and s⁽¹⁾ is given.' },
        {
          text: '4 times',
          why: 's⁽⁵⁾ = f(f(f(f(s⁽¹⁾)))): for τ = 5 the definition is applied τ − 1 = 4 times.',
        },
        { text: '3 times', why: 'That leads to s⁽⁴⁾ only.' },
        { text: 'Once', why: 'That leads to s⁽²⁾ only.' },
      ],
      answer: 1,
    },
    {
      question: 'Where is θ kept in the unfolded graph?',
      options: [
        {
          text: 'Each node has a copy that is trained for itself',
          why: 'Then the nodes would be different functions after the first update.',
        },
        {
          text: 'Once; all nodes use the same values',
          why: 'The same parameters are used at every timestep. In learning, the gradients of all uses are added up.',
        },
        { text: 'In the first node only', why: 'Then the other nodes could not compute.' },
        { text: 'In the input x', why: 'x is what is read; θ is what is learned.' },
      ],
      answer: 1,
    },
    {
      question: 'x⁽¹⁾ is changed. Which states may change?',
      options: [
        { text: 's⁽¹⁾ only', why: 's⁽¹⁾ goes into s⁽²⁾.' },
        { text: 's⁽¹⁾ and s⁽²⁾', why: 's⁽²⁾ goes into s⁽³⁾ in turn.' },
        {
          text: 'All states from s⁽¹⁾ to s⁽ᵀ⁾',
          why: 'Each state goes into the next. The influence may fade: the derivative ∂s⁽ᵀ⁾/∂x⁽¹⁾ shows it.',
        },
        { text: 'None', why: 'x⁽¹⁾ goes into s⁽¹⁾.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Lecture slides Deep Sequence Modelling (Deep Learning): Representing words, Why not a standard network, Unfolding Computational Graphs; IF3270 Machine Learning, RNN: Parameter Sharing. Goodfellow, Bengio & Courville, Deep Learning (2016), 10.1. Weights of parts 1 and 2 are random numbers of a fixed seed; part 3 uses the weights of ABCCD from the slides.',
};

import type { LessonText } from '../lesson.ts';
import { abccdCard } from './card.ts';

export const abccdEnglish: LessonText = {
  ...abccdCard.text.en,
  parts: [
    {
      term: 'timestep t',
      meaning: 'One position in the sequence. Here t = 1 to 4, with the letters A, B, C, C.',
    },
    {
      term: 'xₜ (one-hot)',
      meaning: 'The input letter as four numbers: 1 at the place of the letter, 0 elsewhere.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'The memory: three numbers that carry what was read so far. h₀ is all zeros.',
    },
    {
      term: 'U, W, V (weights)',
      meaning:
        'U reads the input, W reads the memory, V makes the scores. The same U, W and V serve at every timestep.',
    },
    {
      term: 'b_xh, b_hy (bias)',
      meaning: 'Numbers that are added whatever the input is: b_xh inside net, b_hy to the scores.',
    },
    {
      term: 'netₜ',
      meaning:
        'The sum before the activation function tanh: net = Ux + (Wh + b_xh), with the h of the timestep before.',
    },
    {
      term: 'yₜ (softmax)',
      meaning:
        'Four probabilities for the next letter. Softmax makes them from the scores zₜ = Vhₜ + b_hy; they add up to 1.',
    },
    { term: 'ȳₜ (target)', meaning: 'The letter that should come next, one-hot as well.' },
    {
      term: 'L (loss)',
      meaning:
        'How wrong the answer is (cross-entropy): −ln of the probability of the target, added up over the four timesteps.',
    },
    {
      term: 'forward, backward',
      meaning:
        'Forward computes from the input to the loss. Backward runs back and computes gradients: how much the loss changes when a number changes a little.',
    },
  ],
  notes: {
    'f1.W_xh':
      'x₁ is one-hot, so Ux₁ simply picks one column of U: the column of the letter A. Every letter has a column of its own.',
    'f1.W_hh':
      'There is nothing to remember yet: h₀ is all zeros, so Wh₀ is zero as well. Only the bias b_xh will remain.',
    'f2.W_hh':
      'Here the memory comes in: h₁ goes through W into timestep 2. It is the same W at every timestep; this is called parameter sharing. All entries of this W are equal, so the three results are equal too.',
    'f3.y':
      'The slide prints other numbers here. It divides by the sum of t = 2, so its column does not add up to 1. We divide by the sum of t = 3 itself.',
    'f4.W_xh':
      'The second C: x₄ is the same as x₃, so Ux₄ equals Ux₃, number by number. Then where can a difference come from?',
    'f4.y':
      'Same x, other h, so another answer: compare y₄ with y₃. The difference comes from the memory, because h₃ is not h₂. Without W both C would always get the same y, although their targets are C and then D. (The slide divides by the sum of t = 2 here, too.)',
    loss: 'The four losses are added up. Guessing all four letters evenly costs 4 · ln 4. This untrained network is still slightly worse.',
    'b4.dlogits':
      'The gradient of the scores is simply y − ȳ. It is negative at the target, whose score should rise, and positive at the other letters, whose scores should fall. The four numbers add up to 0.',
    'b4.dh':
      'T = 4 is the last timestep, so nothing arrives from the future. The whole gradient of h₄ comes from its own output.',
    'b3.dh':
      'Two gradients arrive at h₃: one from its own output, through V, and one from timestep 4, through W. They are added, because h₃ was used twice.',
    'b3.da':
      '1 − h₃² is the slope of tanh. The closer h₃ is to 1 or −1, the flatter tanh is, and the less of the gradient gets through.',
    'b3.dW_xh':
      'U, W and b_xh are used at every timestep, so every timestep contributes. The gradient of W is the sum Σ over time. Here the contribution of t = 3 joins that of t = 4.',
    'b1.dW_xh':
      'The contribution of t = 1 to W is zero, because h₀ is zero: a weight that multiplies zero has no part in the loss. The sum over time is now complete.',
    'u.l0.W_xh':
      'Every weight moves against its gradient, by gradient times learning rate (the step size). The column of D stays as it is, because D was never an input.',
  },
  summary: [
    'One timestep is three lines: net = Ux + (Wh + b_xh), h = tanh(net), y = softmax(Vh + b_hy).',
    'U, W, V and the biases are the same at every timestep. Only x and h change.',
    'The memory is h: the second C gets another answer than the first, because h₃ is not h₂.',
    'The loss is −ln of the probability of the target, added up over all timesteps.',
    'Backward runs from t = 4 to t = 1. At h two gradients meet, from its own output and from the next timestep; at the last timestep there is only the first.',
    'The gradient of a weight is the sum of the contributions of all timesteps. The update moves the weight against it.',
  ],
  recall: [
    {
      question: 'Why does the network answer the second C differently from the first?',
      options: [
        {
          text: 'Because the target is another letter',
          why: 'The target is read by the loss alone; no way leads from it into y.',
        },
        {
          text: 'Because U is different at t = 4',
          why: 'U is one matrix, used unchanged at all four timesteps.',
        },
        {
          text: 'Because the memory h₃ differs from h₂',
          why: 'x₄ and x₃ are the same, and so are the weights. Only the hidden state that W brings along is different. The target is read by the loss alone.',
        },
        {
          text: 'Because x₄ differs from x₃',
          why: 'Both are the one-hot vector of C, number by number the same.',
        },
      ],
      answer: 2,
    },
    {
      question: 'How many different matrices W are there in the unrolled graph of four timesteps?',
      options: [
        {
          text: 'One',
          why: 'W is drawn once per use, but it is one and the same matrix: parameter sharing.',
        },
        {
          text: 'Three',
          why: 'Three is the number of units in the hidden state, not of matrices.',
        },
        {
          text: 'Four',
          why: 'W is drawn at each of the four timesteps. Does each drawing have numbers of its own?',
        },
        { text: 'Nine', why: 'Nine is how many numbers are in W: 3 rows of 3.' },
      ],
      answer: 0,
    },
    {
      question: 'What is the gradient of the scores z at one timestep?',
      options: [
        {
          text: 'ȳ − y',
          why: 'An update against this gradient would lower the score of the target.',
        },
        {
          text: 'y − ȳ',
          why: 'For softmax with cross-entropy it is output minus target. The entry of the target is negative, so its score rises in the update.',
        },
        {
          text: '1 − y²',
          why: 'That is the form of the slope of tanh; the scores go through softmax.',
        },
        {
          text: '−ln y',
          why: 'That is how the loss is computed, not how it changes with the scores.',
        },
      ],
      answer: 1,
    },
    {
      question: 'What arrives at h₄ from the future in the backward pass?',
      options: [
        {
          text: 'The gradient of h₃',
          why: 'h₃ comes before h₄, and its gradient is computed after that of h₄.',
        },
        {
          text: 'The gradient of the total loss',
          why: 'The total loss reaches h₄ through its own output, at the same timestep.',
        },
        {
          text: 'The same as from its own output',
          why: 'That comes down through V. A message from the future would come through W.',
        },
        {
          text: 'Nothing',
          why: 'There is no timestep 5, so h₄ was used once only: for its own output. Its gradient comes from there alone.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Why does t = 1 contribute nothing to the gradient of W?',
      options: [
        {
          text: 'Because x₁ is one-hot',
          why: 'Every xₜ is one-hot, and the other timesteps do contribute.',
        },
        {
          text: 'Because h₀ is zero',
          why: 'The contribution is the gradient of net₁ times h₀. As h₀ is all zeros, it is zero.',
        },
        {
          text: 'Because t = 1 has no loss',
          why: 't = 1 has a target and a loss, like every timestep here.',
        },
        {
          text: 'Because tanh is flat there',
          why: 'The slope 1 − h₁² is not zero there: U does get a contribution from t = 1.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'On the slide the column y₃ adds up to more than 1. Which mistake does that point to?',
      options: [
        {
          text: 'The exponentials were divided by the sum of another timestep',
          why: 'Softmax divides by the sum of its own exponentials, so its results always add up to 1. Rounding alone could only shift the last digit.',
        },
        {
          text: 'tanh was left out',
          why: 'Another h gives other scores, and softmax makes probabilities of any scores that add up to 1.',
        },
        {
          text: 'The bias b_hy was added twice',
          why: 'That would change the scores, but softmax makes probabilities of any scores that add up to 1.',
        },
        {
          text: 'The numbers were rounded to 3 decimals',
          why: 'Rounding can shift a sum by a few units of its last digit only.',
        },
      ],
      answer: 0,
    },
  ],
  source:
    'Slides of IF3270 Pembelajaran Mesin (machine learning), Recurrent Neural Network, part Forward Propagation: the sequence ABCCD',
};

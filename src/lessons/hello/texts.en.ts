import type { LessonText } from '../lesson.ts';
import { helloCard } from './card.ts';

export const helloEnglish: LessonText = {
  ...helloCard.text.en,
  parts: [
    {
      term: 'timestep t',
      meaning: 'One position in the word. Here t = 1 to 4, with the letters h, e, l, l.',
    },
    {
      term: 'xₜ (one-hot)',
      meaning: 'The input letter as four numbers: 1 at the place of the letter, 0 elsewhere.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning:
        'The memory: three numbers, one per hidden unit. h₀ is all zeros. Not to be confused with the letter h.',
    },
    {
      term: 'w_xh',
      meaning: 'The weights from the input to the hidden units, a matrix of 3 × 4.',
    },
    {
      term: 'w_hh and bias',
      meaning:
        'Two single numbers: w_hh multiplies the memory of every unit, the bias is added to every unit.',
    },
    {
      term: 'w_hy',
      meaning: 'The weights from the hidden units to the scores of the four letters, 4 × 3.',
    },
    {
      term: 'zₜ (scores)',
      meaning: 'z = w_hy·h, one score per letter. The slide calls these numbers y.',
    },
    {
      term: 'yₜ (softmax)',
      meaning: 'The scores turned into four probabilities that add up to 1.',
    },
    {
      term: 'ȳₜ (target) and L (loss)',
      meaning:
        'ȳ is the letter that should come next. The loss is −ln of its probability, added up over the timesteps.',
    },
    {
      term: 'forward, backward',
      meaning:
        'Forward computes from the input to the loss. Backward runs back through time and computes gradients: how the loss reacts to a small change of a number.',
    },
  ],
  notes: {
    'f1.W_xh':
      'x₁ is the one-hot of the letter h, so w_xh·x₁ picks the first column of w_xh. We use this column with nine digits, as the slides print it later.',
    'f1.w_hh':
      'w_hh is one single number: every unit is multiplied by the same number, and the units do not mix. As h₀ is all zeros, the result is still zero.',
    'f1.a':
      'The bias is one single number too, added to every unit. The slide writes it in its steps 2 and 4, w_hh·h + bias; only the formula with tanh in step 3 leaves it out, while its numbers contain it.',
    'f2.w_hh':
      'The formula on the slide writes h(t) on its right side; h(t−1) is meant. Here h₁ is multiplied by w_hh on the way to h₂.',
    'f2.h':
      'The last digits of the slide differ a little: it computed with more digits of the weights than it prints.',
    'f2.logits':
      'The slide calls these scores y. We call them z and keep y for the probabilities after softmax. This readout has no bias.',
    'f2.y':
      'After “e” the letter h gets the largest probability, as the slide says, although the target is l. Nothing was computed wrongly: the network is not trained yet.',
    'f4.W_xh':
      'The second l: x₄ is the same as x₃, so w_xh·x₄ equals w_xh·x₃. Only the memory can tell that l is followed first by l and then by o.',
    loss: 'The four losses are added up. The total is above 4 · ln 4, the price of guessing evenly: the network always favours h, and h is never the target.',
    'b4.dlogits':
      'The gradient of the scores is y − ȳ. Only the score of o, the target, should rise; the other three should fall.',
    'b4.dh':
      'This is the last timestep, so nothing arrives from the future. The gradient of h₄ comes from its own output alone, through w_hy.',
    'b3.dh':
      'Two gradients meet at h₃: from its own output, and from timestep 4. The second one is the gradient of each unit times w_hh; again the units do not mix.',
    'b3.dh_prev':
      'The way back to h₂ leads directly through w_hh. The slide writes the chain through y₂, but h₃ is not computed from y₂, so there is no such path.',
    'u.l0.w_hh':
      'One number, one gradient: the contributions of all units and all timesteps were added up. The gradient is positive, so w_hh becomes smaller.',
  },
  summary: [
    'The letters h, e, l, l go in one by one; after each, the network should name the next letter: e, l, l, o.',
    'h₂ = tanh(w_xh·x₂ + (w_hh·h₁ + bias)): the state before goes in, not the state itself.',
    'w_hh and the bias are single numbers here, so every unit remembers only itself.',
    'z = w_hy·h gives the scores, softmax makes probabilities of them. After “e” the largest is h, because nothing has been trained.',
    'The slide prints fewer digits of its weights than it used, so the last digits of its results differ from ours.',
    'Backward adds up the contributions of all timesteps; for w_hh and the bias of all units as well.',
  ],
  recall: [
    {
      question: 'Which state is multiplied by w_hh to get h₂?',
      options: [
        { text: 'h₂', why: 'h₂ is the result and cannot go into its own computation.' },
        {
          text: 'h₁',
          why: 'The state before. The formula on the slide writes h(t), but it computes with h(t−1).',
        },
        { text: 'h₃', why: 'h₃ is computed later, from h₂.' },
        { text: 'x₂', why: 'x₂ is multiplied by w_xh.' },
      ],
      answer: 1,
    },
    {
      question: 'How many numbers are learned in the recurrence, in w_hh and the bias together?',
      options: [
        {
          text: '2',
          why: 'Both are single numbers for all three units. With a full matrix and a bias per unit it would be 9 + 3.',
        },
        {
          text: '6',
          why: 'That would be a weight and a bias for each unit; here the units share them.',
        },
        { text: '9', why: 'That would be a full matrix of 3 rows and 3 columns alone.' },
        { text: '12', why: 'That would be a full matrix and a bias for each unit.' },
      ],
      answer: 0,
    },
    {
      question: 'After “e” the network answers h. What follows from that?',
      options: [
        {
          text: 'Softmax was computed wrongly',
          why: 'The four probabilities add up to 1, as they should.',
        },
        {
          text: 'The letter l is missing in the vocabulary',
          why: 'l is one of the four letters and has its probability in y₂.',
        },
        {
          text: 'h₁ is missing in the calculation',
          why: 'h₁ is there: it goes into h₂ through w_hh.',
        },
        {
          text: 'The weights are still random',
          why: 'The calculation is right. Before training the weights know nothing of the word, as the slide says, too.',
        },
      ],
      answer: 3,
    },
    {
      question: 'What can tell the first l from the second?',
      options: [
        { text: 'The one-hot input', why: 'The one-hot vector of l is the same both times.' },
        {
          text: 'The hidden state',
          why: 'The input is the same and so are all weights. Only the hidden state carries what came before.',
        },
        { text: 'The bias', why: 'The bias is the same number at every timestep.' },
        { text: 'The matrix w_hy', why: 'w_hy is the same at every timestep.' },
      ],
      answer: 1,
    },
    {
      question: 'Through what does the gradient go from h₃ back to h₂?',
      options: [
        {
          text: 'Through y₂ and w_hy',
          why: 'h₃ does not depend on y₂, so nothing comes back that way.',
        },
        { text: 'Through x₃ and w_xh', why: 'That way ends at the input x₃.' },
        {
          text: 'Through tanh and w_hh',
          why: 'h₃ is tanh of a sum that contains w_hh·h₂. There is no path through y₂, because h₃ does not depend on it.',
        },
        { text: 'Through the loss at t = 2', why: 'h₃ has no part in the loss at t = 2.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Slides of the course Deep Learning (14620323), Deep Sequence Modelling: Forward Propagation in a Recurrent Neuron, the word “hello”',
};

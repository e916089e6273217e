import { helloCard } from './hello.card.ts';
import type { LessonText } from './lesson.ts';

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
      'The bias is one single number too, added to every unit. The formula on the slide leaves it out, but the numbers of the slide contain it.',
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
      options: ['h₂', 'h₁', 'h₃', 'x₂'],
      answer: 1,
      explanation:
        'The state before. The formula on the slide writes h(t), but it computes with h(t−1).',
    },
    {
      question: 'How many numbers are learned in the recurrence, in w_hh and the bias together?',
      options: ['2', '6', '9', '12'],
      answer: 0,
      explanation:
        'Both are single numbers for all three units. With a full matrix and a bias per unit it would be 9 + 3.',
    },
    {
      question: 'After “e” the network answers h. What follows from that?',
      options: [
        'Softmax was computed wrongly',
        'The letter l is missing in the vocabulary',
        'h₁ is missing in the calculation',
        'The weights are still random',
      ],
      answer: 3,
      explanation:
        'The calculation is right. Before training the weights know nothing of the word, as the slide says, too.',
    },
    {
      question: 'What can tell the first l from the second?',
      options: ['The one-hot input', 'The hidden state', 'The bias', 'The matrix w_hy'],
      answer: 1,
      explanation:
        'The input is the same and so are all weights. Only the hidden state carries what came before.',
    },
    {
      question: 'Through what does the gradient go from h₃ back to h₂?',
      options: [
        'Through y₂ and w_hy',
        'Through x₃ and w_xh',
        'Through tanh and w_hh',
        'Through the loss at t = 2',
      ],
      answer: 2,
      explanation:
        'h₃ is tanh of a sum that contains w_hh·h₂. There is no path through y₂, because h₃ does not depend on it.',
    },
  ],
  source:
    'Slides of the course Deep Learning (14620323), Deep Sequence Modelling: Forward Propagation in a Recurrent Neuron, the word “hello”',
};

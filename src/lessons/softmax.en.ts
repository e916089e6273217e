import type { LessonText } from './lesson.ts';
import { softmaxCard } from './softmax.card.ts';

export const softmaxEnglish: LessonText = {
  ...softmaxCard.text.en,
  parts: [
    {
      term: 'z (scores, logits)',
      meaning:
        'One number per letter, of any size and sign. The larger it is, the more the letter is favoured.',
    },
    { term: 'e to the power z', meaning: 'Makes every score positive and keeps their order.' },
    { term: 'S', meaning: 'The sum of the four exponentials.' },
    {
      term: 'y (softmax)',
      meaning:
        'Every exponential divided by S: four probabilities that add up to 1. The slide writes P(z).',
    },
    {
      term: 'τ (temperature)',
      meaning:
        'The scores are divided by it first. At 1 it changes nothing; above 1 it makes the probabilities more alike.',
    },
    {
      term: 'ȳ (target, one-hot)',
      meaning: 'The right letter as four numbers: 1 at its place, 0 elsewhere. Here it is e.',
    },
    {
      term: 'L (loss)',
      meaning: 'Cross-entropy: −ln of the probability of the target.',
    },
    {
      term: 'forward, backward',
      meaning:
        'Forward computes from the scores to the loss. Backward finds the gradient: how the loss reacts to a small change of a score.',
    },
  ],
  notes: {
    'f1.x':
      'Four scores for the letters h, e, l, o. They may be negative and do not add up to 1, so they are not probabilities yet.',
    'f1.logits':
      'In a network these scores come from the hidden state (its memory). Here they are given. The temperature τ divides them; with τ = 1 they stay as they are.',
    'f1.exp':
      'e to the power of the score: now everything is positive, and the order is the same. Equal distances between scores become equal ratios, so the largest score gets far ahead.',
    'f1.S':
      'The sum of the four exponentials. It is the one divisor for all four letters, so every letter has a say in every probability.',
    'f1.y':
      'Exponential divided by sum. The largest is o, the output of the slide. The slide rounds to one decimal; where it prints 0 the probability is small but not zero. Softmax never gives zero.',
    'f1.loss':
      'The target is e, but the network favours o. The loss looks at the probability of e alone: the smaller it is, the larger −ln of it.',
    loss: 'There is only one timestep (one position in a sequence), so this is the total loss already.',
    'b1.dlogits':
      'The gradient is y − ȳ. The score of e should rise, the other three should fall, and o most of all. The four numbers add up to 0.',
  },
  summary: [
    'A score z may be any number; a larger score favours its letter more.',
    'e to the power z makes every score positive and keeps the order.',
    'Divided by their sum S, the exponentials become probabilities y that add up to 1.',
    'Only differences between scores count: adding the same number to all of them changes nothing.',
    'The loss is −ln of the probability of the target: near 0 when that is near 1, large when it is small.',
    'The gradient of the scores is y − ȳ: the target is pulled up, all others are pushed down.',
  ],
  recall: [
    {
      question: 'Why do we take exponentials before dividing by the sum?',
      options: [
        'So that the largest score becomes 1',
        'So that everything is positive and the order stays',
        'So that the scores add up to 0',
        'So that negative scores drop out',
      ],
      answer: 1,
      explanation:
        'Scores can be negative, probabilities cannot. The exponential is positive everywhere and always rises, so the order stays.',
    },
    {
      question: 'We add 1 to all four scores. What happens to the probabilities?',
      options: [
        'They all become larger',
        'The largest one becomes larger',
        'They become more alike',
        'Nothing',
      ],
      answer: 3,
      explanation:
        'Every exponential and the sum are multiplied by e. The factor cancels in the quotient.',
    },
    {
      question: 'The slide prints probability 0 for the letter l. Is it really 0?',
      options: [
        'No, it is small and was rounded',
        'Yes, because its score is negative',
        'Yes, because l is not the target',
        'No, it is negative',
      ],
      answer: 0,
      explanation:
        'A negative score gives a small positive exponential. One decimal is too coarse to show it.',
    },
    {
      question: 'Which score does a step against the gradient raise?',
      options: [
        'All four',
        'The largest, that of o',
        'That of the target e',
        'The smallest, that of l',
      ],
      answer: 2,
      explanation:
        'y − ȳ is negative only at the target. A step against the gradient raises that score and lowers the others.',
    },
    {
      question: 'When is the loss close to 0?',
      options: [
        'When all four probabilities are equal',
        'When the probability of the target is close to 1',
        'When the largest score is close to 0',
        'When the target has the smallest score',
      ],
      answer: 1,
      explanation: 'ln 1 is 0. The loss asks nothing but how probable the target was.',
    },
  ],
  source:
    'Slides of IF3270 Pembelajaran Mesin (machine learning), Recurrent Neural Network: Output with Softmax',
};

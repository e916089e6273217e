import type { LessonText } from '../lesson.ts';
import { softmaxCard } from './card.ts';

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
        {
          text: 'So that the largest score becomes 1',
          why: 'An exponential may be far above 1; the division makes probabilities of them.',
        },
        {
          text: 'So that everything is positive and the order stays',
          why: 'Scores can be negative, probabilities cannot. The exponential is positive everywhere and always rises, so the order stays.',
        },
        {
          text: 'So that the scores add up to 0',
          why: 'Exponentials are all above 0, so they cannot add up to 0.',
        },
        {
          text: 'So that negative scores drop out',
          why: 'A negative score gets a small probability and stays in.',
        },
      ],
      answer: 1,
    },
    {
      question: 'We add 1 to all four scores. What happens to the probabilities?',
      options: [
        {
          text: 'They all become larger',
          why: 'They add up to 1, so they cannot all become larger.',
        },
        {
          text: 'The largest one becomes larger',
          why: 'For that its distance from the other scores would have to grow.',
        },
        {
          text: 'They become more alike',
          why: 'For that the distances between the scores would have to shrink.',
        },
        {
          text: 'Nothing',
          why: 'Every exponential and the sum are multiplied by e. The factor cancels in the quotient.',
        },
      ],
      answer: 3,
    },
    {
      question: 'The slide prints probability 0 for the letter l. Is it really 0?',
      options: [
        {
          text: 'No, it is small and was rounded',
          why: 'A negative score gives a small positive exponential. One decimal is too coarse to show it.',
        },
        {
          text: 'Yes, because its score is negative',
          why: 'A negative score, too, has an exponential above 0.',
        },
        { text: 'Yes, because l is not the target', why: 'Softmax does not read the target.' },
        { text: 'No, it is negative', why: 'A quotient of positive numbers is not negative.' },
      ],
      answer: 0,
    },
    {
      question: 'Which score does a step against the gradient raise?',
      options: [
        {
          text: 'All four',
          why: 'The four gradients add up to 0, so they have not all the same sign.',
        },
        {
          text: 'The largest, that of o',
          why: 'The gradient of this score is positive, so a step against it lowers the score.',
        },
        {
          text: 'That of the target e',
          why: 'y − ȳ is negative only at the target. A step against the gradient raises that score and lowers the others.',
        },
        {
          text: 'The smallest, that of l',
          why: 'The gradient of this score is positive, so a step against it lowers the score.',
        },
      ],
      answer: 2,
    },
    {
      question: 'When is the loss close to 0?',
      options: [
        {
          text: 'When all four probabilities are equal',
          why: 'Then the loss is ln 4, as when guessing.',
        },
        {
          text: 'When the probability of the target is close to 1',
          why: 'ln 1 is 0. The loss asks nothing but how probable the target was.',
        },
        {
          text: 'When the largest score is close to 0',
          why: 'A single score says nothing; what counts is its distance from the others.',
        },
        {
          text: 'When the target has the smallest score',
          why: 'Then the target is the least probable letter, and the loss is large.',
        },
      ],
      answer: 1,
    },
  ],
  source:
    'Slides of IF3270 Pembelajaran Mesin (machine learning), Recurrent Neural Network: Output with Softmax',
};

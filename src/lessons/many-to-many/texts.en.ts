import type { LessonText } from '../lesson.ts';
import { manyToManyCard } from './card.ts';

export const manyToManyEnglish: LessonText = {
  ...manyToManyCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'Tag the names of people (named entity recognition): 1 for a word that is part of a name, 0 for any other. Nine words in, nine tags out: 1 1 0 1 1 0 0 0 0.',
    },
    {
      term: 'xₜ',
      meaning:
        'One word, one-hot of nine. The vocabulary of the slides is larger: Harry stands at place 4075, Potter at 6830.',
    },
    {
      term: 'potter and granger',
      meaning:
        'Ordinary words, too: a potter makes pots, a granger runs a farm. Whether they are names depends on the word before.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'Two numbers: what must be known of the words to the left.',
    },
    {
      term: 'yₜ',
      meaning: 'Every timestep has an output of its own, and so a target and a loss of its own.',
    },
  ],
  notes: {
    'f1.x': 'harry: a single 1 at its place, 0 elsewhere.',
    'f1.y': '1 gets 0.999. harry is always a name, whatever stands to its left.',
    'f2.W_xh': 'potter alone decides nothing: there is “Harry Potter”, and there is “a potter”.',
    'f2.W_hh': 'What decides is h₁: the word before was a first name.',
    'f2.y':
      '1 gets 0.997. In the tab Try choose “a potter invented a spell”: there the same word gets a 0.',
    'f3.h': '“and” ends the name: unit 1 turns from 0.918 to −0.962.',
    'f5.y':
      'granger after hermione: 0.997. The weights are those of t = 2; the rule does not depend on the place.',
    'f6.y': 'invented: 0, with 0.999.',
    'f9.y': 'The last word, the last tag. As many outputs as inputs.',
    loss: 'Nine losses add up to 0.010. The largest are those of t = 2 and t = 5, 0.003, where context is needed.',
    'b9.dh': 'At the last timestep the gradient comes from its own output alone.',
    'b5.dh_prev':
      'The error of granger goes back to h₄, where hermione was read. This is how W_hh learns.',
    'u.l0.W_hh': 'W_hh is used at every timestep; its gradient is the sum of them all.',
  },
  summary: [
    'Many-to-many, aligned: every input gets one output, as in tagging names or parts of speech.',
    'Every timestep has a loss; they all add up.',
    'The same word may get another tag, because h carries the context to its left.',
    'The same weights are used at every place: a name is known at the start and at the end of a sentence.',
    'What stands to the right is not read yet. Where the word after decides, an RNN must read both ways (next chapter).',
    'Measured: of 20 random starts with the same training, 20 get everything right. The network shown is right on the 40 sentences it was trained on and on 60 that it has never seen.',
  ],
  recall: [
    {
      question: 'Why does potter get a 1 here but a 0 in “a potter invented a spell”?',
      options: [
        { text: 'Because x differs', why: 'The word is potter both times, so x is the same.' },
        {
          text: 'Because the weights differ',
          why: 'One network reads both sentences, with the same weights.',
        },
        {
          text: 'Because the h before differs',
          why: 'x and the weights are the same. After harry h is another than after a.',
        },
        {
          text: 'Because the sentence is shorter',
          why: 'At potter the end has not been read, so the length cannot be known.',
        },
      ],
      answer: 2,
    },
    {
      question: 'How many losses add up for this sentence?',
      options: [
        { text: '1', why: 'That would be a single output at the end of the sentence.' },
        { text: '2', why: 'Every word is judged. Count the words of the sentence.' },
        { text: '4', why: 'Words that are no names have a target and a loss as well.' },
        { text: '9', why: 'One for every word, because every timestep has a target.' },
      ],
      answer: 3,
    },
    {
      question: 'A name comes at the end of a sentence, though trained at its start. What helps?',
      options: [
        {
          text: 'The same weights at every timestep',
          why: 'The network does not know the number of its timestep; its rule is the same everywhere.',
        },
        {
          text: 'A large batch',
          why: 'A batch decides how many examples share an update, not where a rule holds.',
        },
        {
          text: 'Softmax',
          why: 'Softmax turns scores into probabilities and knows nothing of places.',
        },
        {
          text: 'The bias',
          why: 'A bias is added whatever the input is, so it recognizes no name.',
        },
      ],
      answer: 0,
    },
    {
      question: 'What can this network not know at t = 2?',
      options: [
        { text: 'The first word', why: 'It was read at t = 1, and h₁ carries it on.' },
        { text: 'The third word', why: 'It reads from left to right; x₃ comes at t = 3 only.' },
        { text: 'The second word', why: 'That is the input of t = 2.' },
        { text: 'Its weights', why: 'The weights take part at every timestep.' },
      ],
      answer: 1,
    },
  ],
  source:
    'Slides of the courses Deep Learning (14620323), Motivating example: Name entity recognition, and IF3270, Many to Many: Sequence Tagging. The other sentences and the weights are our own: trained with Adam',
};

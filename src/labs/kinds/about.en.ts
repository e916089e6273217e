import { kindsCard } from '../../lessons/kinds.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

export const kindsEnglish: About['text']['en'] = {
  ...kindsCard.text.en,
  parts: [
    {
      term: 'Tₓ, Tᵧ',
      meaning: 'How many inputs there are and how many outputs. They need not be equal.',
    },
    {
      term: 'boxes x, h, y',
      meaning: 'Input, hidden state and output; a column for every timestep.',
    },
    {
      term: 'an output becomes an input',
      meaning: 'yₜ is read again as xₜ₊₁: that is how a network writes word by word.',
    },
    {
      term: 'encoder, decoder',
      meaning:
        'The first network reads the whole sequence; its last hidden state is where the second one begins, which answers.',
    },
    {
      term: 'return_sequences',
      meaning:
        'A choice in Keras: True returns the hidden state of every timestep, False the last one only.',
    },
  ],
  summary: [
    'In every kind the same weights are used at all timesteps; kinds differ only in when something goes in and when something comes out.',
    'One-to-one has no time: a standard network. One-to-many reads once, then reads its own outputs.',
    'Many-to-one reads everything and answers at the last timestep; in Keras that is return_sequences=False.',
    'Aligned many-to-many answers at every timestep, so Tₓ = Tᵧ; an answer does not know yet what comes after it.',
    'Encoder–decoder answers when all has been read, so Tᵧ may differ from Tₓ; all that was read has to fit into one state.',
    'Many inputs do not mean many weights: the same W_xh, W_hh and W_hy are used at every timestep.',
  ],
  recall: [
    {
      question: 'A film review is read word by word, then gets 1 to 5 stars. Which kind is it?',
      options: ['One-to-many', 'Many-to-one', 'Aligned many-to-many', 'Encoder–decoder'],
      answer: 1,
      explanation:
        'Many inputs, one answer, computed from the last hidden state, which has seen all words.',
    },
    {
      question: 'Every word of a sentence is marked: a name (1) or not (0). Which kind is it?',
      options: ['Many-to-one', 'One-to-many', 'Aligned many-to-many', 'One-to-one'],
      answer: 2,
      explanation: 'Every timestep has an input and an output of its own, so Tₓ = Tᵧ.',
    },
    {
      question: 'Why does translation take an encoder–decoder, not aligned many-to-many?',
      options: [
        'It has fewer weights',
        'The answer may differ from the input in length and order',
        'A decoder needs no training',
        'There is no hidden state',
      ],
      answer: 1,
      explanation:
        'Voulez-vous chanter avec moi has 4 tokens, Do you want to sing with me has 7, and the first word of the answer may depend on the last word of the input.',
    },
    {
      question: 'What does one-to-many read at the second timestep when it writes by itself?',
      options: [
        'The first input once more',
        'The output of the first timestep',
        'The target of the second timestep',
        'Nothing; the hidden state is emptied',
      ],
      answer: 1,
      explanation:
        'y₁ becomes x₂. In training with teacher forcing it reads the target of the first timestep.',
    },
    {
      question:
        'Many-to-one is made aligned many-to-many, cell size and classes unchanged. How many weights are added?',
      options: ['None', 'A W_hy for every timestep', 'Twice as many', 'T times as many'],
      answer: 0,
      explanation:
        'The same W_hy is used at every timestep, as W_xh and W_hh are. Only computation and terms of the loss are added.',
    },
  ],
  source:
    'Slides of the courses Deep Learning (14620323), One to Many, Many to One, Many to Many, and IF3270 Machine Learning, kinds of RNN; Karpathy, The Unreasonable Effectiveness of Recurrent Neural Networks (2015); Sutskever et al., Sequence to Sequence Learning with Neural Networks (2014). Examples and weights are our own.',
};

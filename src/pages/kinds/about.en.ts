import type { About } from '../../parts/guide/LessonPanel.tsx';
import { kindsCard } from './card.ts';

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
      options: [
        {
          text: 'One-to-many',
          why: 'That kind reads once and writes many times; a review has many words.',
        },
        {
          text: 'Many-to-one',
          why: 'Many inputs, one answer, computed from the last hidden state, which has seen all words.',
        },
        { text: 'Aligned many-to-many', why: 'Then every word would get stars of its own.' },
        {
          text: 'Encoder–decoder',
          why: 'That kind writes a sequence; the stars are a single answer.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Every word of a sentence is marked: a name (1) or not (0). Which kind is it?',
      options: [
        { text: 'Many-to-one', why: 'That kind gives one answer for the whole sentence.' },
        {
          text: 'One-to-many',
          why: 'That kind reads once only; here a word comes at every timestep.',
        },
        {
          text: 'Aligned many-to-many',
          why: 'Every timestep has an input and an output of its own, so Tₓ = Tᵧ.',
        },
        { text: 'One-to-one', why: 'That kind reads one input and has no memory of words before.' },
      ],
      answer: 2,
    },
    {
      question: 'Why does translation take an encoder–decoder, not aligned many-to-many?',
      options: [
        {
          text: 'It has fewer weights',
          why: 'It has more: two networks, each with weights of its own.',
        },
        {
          text: 'The answer may differ from the input in length and order',
          why: 'Voulez-vous chanter avec moi has 4 tokens, Do you want to sing with me has 7, and the first word of the answer may depend on the last word of the input.',
        },
        { text: 'A decoder needs no training', why: 'A decoder is trained like any network.' },
        {
          text: 'There is no hidden state',
          why: 'Both networks have one, and the last of the encoder is handed over.',
        },
      ],
      answer: 1,
    },
    {
      question: 'What does one-to-many read at the second timestep when it writes by itself?',
      options: [
        {
          text: 'The first input once more',
          why: 'The first input comes once; the hidden state carries it on.',
        },
        {
          text: 'The output of the first timestep',
          why: 'y₁ becomes x₂. In training with teacher forcing it reads the target of the first timestep.',
        },
        {
          text: 'The target of the second timestep',
          why: 'When it writes by itself there are no targets.',
        },
        {
          text: 'Nothing; the hidden state is emptied',
          why: 'The hidden state is not emptied: it carries what was read.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'Many-to-one is made aligned many-to-many, cell size and classes unchanged. How many weights are added?',
      options: [
        {
          text: 'None',
          why: 'The same W_hy is used at every timestep, as W_xh and W_hh are. Only computation and terms of the loss are added.',
        },
        {
          text: 'A W_hy for every timestep',
          why: 'Every timestep has an output, but no matrix of its own.',
        },
        { text: 'Twice as many', why: 'Neither the cell nor the classes have changed.' },
        {
          text: 'T times as many',
          why: 'T is the length of the sequence, and weights do not depend on it.',
        },
      ],
      answer: 0,
    },
  ],
  source:
    'Slides of the courses Deep Learning (14620323), One to Many, Many to One, Many to Many, and IF3270 Machine Learning, kinds of RNN; Karpathy, The Unreasonable Effectiveness of Recurrent Neural Networks (2015); Sutskever et al., Sequence to Sequence Learning with Neural Networks (2014). Examples and weights are our own.',
};

import type { About } from '../../parts/guide/LessonPanel.tsx';
import { namesCard } from './card.ts';

export const namesEnglish: About['text']['en'] = {
  ...namesCard.text.en,
  parts: [
    {
      term: 'character-level language model',
      meaning: 'A network that computes the probability of the next character from those before.',
    },
    {
      term: '↵ (end of a name)',
      meaning: 'The newline: the last target of every name. Where it is picked, the name ends.',
    },
    {
      term: 'loss',
      meaning:
        'Cross-entropy summed over all characters of a name, in nats. Long names have a larger one, hence the loss per character.',
    },
    {
      term: 'smoothed loss',
      meaning: '0.999 × the value before + 0.001 × the loss of the last name, starting at 7 ln V.',
    },
    {
      term: 'ln V',
      meaning:
        'The loss per character where all V characters are guessed alike: the starting line.',
    },
    {
      term: 'clipping',
      meaning: 'Every number of a gradient is cut to −clip … +clip before the weights are updated.',
    },
    {
      term: 'sampling',
      meaning:
        'A character is drawn with its probability and fed back as the next input: y becomes x.',
    },
  ],
  summary: [
    'A line of the data is an example: the zero vector, then its letters go in; its letters, then ↵ should come out.',
    'Before the training the loss per character is about ln V, and sampled names are random letters.',
    'The weights are updated after every name: forward, back through time, clipping, a step of SGD.',
    'The smoothed loss falls and the names resemble those of the data: with the dinosaur names and the settings of the reports, 4 of 7 names at iteration 4000 end in -saurus.',
    'A name that is in the data is a memory, not an invention: this page marks it.',
    'With the same seeds every number and every name is the same on every run.',
  ],
  recall: [
    {
      question: 'V = 27. What is the loss per character before the training?',
      options: [
        { text: '0', why: 'That would mean that every character is known for certain.' },
        { text: 'About 1', why: 'That would mean about 37 % for the right character.' },
        {
          text: 'About 3.3',
          why: 'All characters are about equally likely: −ln(1/27) = ln 27 ≈ 3.296.',
        },
        { text: '27', why: 'That is the number of characters; the loss is −ln of a probability.' },
      ],
      answer: 2,
    },
    {
      question: 'Why does the loss of the last name jump, while the smoothed one does not?',
      options: [
        { text: 'Because the weights are wrong', why: 'It jumps in a well-trained network, too.' },
        {
          text: 'Because every iteration takes another name, of another length and difficulty',
          why: 'The loss is summed over the characters of one name. The smoothed one averages about 1,000 names.',
        },
        { text: 'Because of clipping', why: 'Clipping cuts gradients, not the loss.' },
        {
          text: 'Because the learning rate is too small',
          why: 'With a small learning rate the weights hardly change between two names.',
        },
      ],
      answer: 1,
    },
    {
      question: 'The network prints “Tyrannosaurus”. What does that mean?',
      options: [
        {
          text: 'The network understands dinosaurs',
          why: 'It knows characters and their order, nothing of animals.',
        },
        {
          text: 'The name is in the data: the network remembers it',
          why: 'Compare with the data before calling it an invention. This page marks such names.',
        },
        { text: 'A new name', why: 'Look for it in the list of names first.' },
        {
          text: 'Its loss is zero',
          why: 'Softmax is never quite certain, so no name has a loss of zero.',
        },
      ],
      answer: 1,
    },
    {
      question: 'What is the input at the first timestep?',
      options: [
        {
          text: 'The letter a',
          why: 'The first letter is what has to be guessed, and not every name begins with a.',
        },
        { text: '↵', why: '↵ stands at the end of a name.' },
        {
          text: 'The zero vector',
          why: 'A name begins with the zero vector; its first letter is the target there.',
        },
        { text: 'A random letter', why: 'A letter drawn at random says nothing about the name.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Course reports “Dinosaurus Land” (Coursera, Sequence Models), after A. Karpathy’s min-char-rnn (2015). The reports write clip ±10, but the losses they print need ±5. Numbers are held against numpy: the first 200 losses to 1e-10, all names at iterations 0, 2000 and 4000. Data: dinosaurs 1.2.1 (WTFPL), idn-area-data 3.1.2 (ODbL), @faker-js/faker 10 (MIT).',
};

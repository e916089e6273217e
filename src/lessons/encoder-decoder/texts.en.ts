import type { LessonText } from '../lesson.ts';
import { encoderDecoderCard } from './card.ts';

export const encoderDecoderEnglish: LessonText = {
  ...encoderDecoderCard.text.en,
  parts: [
    {
      term: 'the task',
      meaning:
        'Say a word backwards: k a t in, t a k out, then the end mark. The first letter of the answer is the last of the question, so the word must be read to its end first.',
    },
    { term: 'encoder', meaning: 'Reads the word, letter by letter. It answers nothing.' },
    {
      term: 'h₃ (the state handed over)',
      meaning:
        'The last hidden state of the encoder is the initial hidden state of the decoder. This arrow alone crosses the divider.',
    },
    {
      term: 'decoder',
      meaning:
        'Another RNN with other weights. It writes the answer letter by letter, as in one-to-many.',
    },
    {
      term: '“.”',
      meaning:
        'The start mark, as first input of the decoder, and the end mark, as its last output.',
    },
    {
      term: 'free running and teacher forcing',
      meaning:
        'Here the decoder reads its own outputs. Under teacher forcing, as in training, it reads the targets. Switch in the tab Edit, section Inputs and targets.',
    },
  ],
  notes: {
    'f1.x': 'The encoder reads k. There is no output and no loss in this part.',
    'f1.h':
      'Four numbers; after three letters they must hold which letters there were, and in which order.',
    'f3.h':
      'The whole word k a t is now −0.212, −0.324, −0.196, 0.310. The decoder will never know more than this.',
    'fd1.x': 'The decoder starts with the mark “.”, which says nothing of the word.',
    'fd1.W_hh': 'Here the word crosses over: h₃ is the encoder’s, W_hh the decoder’s.',
    'fd1.y': 'The first letter: t, with 1.000. What was read last comes out first.',
    'fd2.x': 'The t that was just picked is the next input: free running.',
    'fd2.y': 'a, with 0.999.',
    'fd3.y': 'k, with 0.998: the letter that had to be remembered longest.',
    'fd4.y':
      'The end mark. The answer takes four timesteps, the question three: the lengths need not be equal.',
    'bd1.dh_prev': 'The gradient crosses the divider: the decoder’s errors reach h₃.',
    'b3.dh': 'The encoder has no loss. All that it learns comes by this one arrow.',
    'u.decoder.l0.W_xh': 'Both parts are updated together, each with weights of its own.',
  },
  summary: [
    'Encoder–decoder: a sequence becomes another one, which may differ in length, as in machine translation.',
    'The answer starts only when the whole input has been read.',
    'The last h of the encoder is the first h of the decoder. It is the only way, for numbers and for gradients.',
    'The decoder writes until the end mark; its inputs are its own outputs (free running) or the targets (teacher forcing).',
    'A long word must fit into an h of the same size. This narrow way is why attention was invented later.',
    'Measured: of 20 random starts with the same training, 1 get everything right. The network shown is right on the 28 words it was trained on and on 8 that it has never seen.',
  ],
  recall: [
    {
      question: 'Why does the decoder not start to write after the first letter?',
      options: [
        {
          text: 'Because the encoder is slow',
          why: 'Speed plays no part; what matters is what has been read.',
        },
        {
          text: 'Because the first letter of the answer is the last of the word',
          why: 'What is needed first is read last. In translation it is often like that.',
        },
        {
          text: 'Because there is no loss yet',
          why: 'A loss is computed from outputs that are there already; none of them waits for it.',
        },
        {
          text: 'Because the weights are the same',
          why: 'The weights never change while a word is read, so they are no reason to wait.',
        },
      ],
      answer: 1,
    },
    {
      question: 'By which way does the decoder know the word?',
      options: [
        { text: 'By the encoder’s last h', why: 'Only that arrow crosses the divider.' },
        { text: 'By the encoder’s weights', why: 'The weights are the same for every word.' },
        { text: 'By the “.”', why: 'The “.” is the same whatever the word was.' },
        {
          text: 'By the targets',
          why: 'The decoder can write without targets, too, reading its own outputs.',
        },
      ],
      answer: 0,
    },
    {
      question: 'The encoder has no targets. How does it learn?',
      options: [
        {
          text: 'It does not learn',
          why: 'It does: the update moves the weights of the encoder as well.',
        },
        {
          text: 'From a loss of its own',
          why: 'Without targets there is nothing to compute a loss from.',
        },
        {
          text: 'From the decoder’s weights',
          why: 'Weights are not handed over; the encoder has its own.',
        },
        {
          text: 'From the gradient that comes back by the h handed over',
          why: 'The backward pass goes from the decoder across the divider into the encoder.',
        },
      ],
      answer: 3,
    },
    {
      question: 'How do free running and teacher forcing differ if every answer is right?',
      options: [
        {
          text: 'The loss doubles',
          why: 'The loss asks how probable the targets were, not where the inputs came from.',
        },
        {
          text: 'The order is reversed',
          why: 'In both cases the decoder writes from the first letter to the last.',
        },
        {
          text: 'The numbers do not differ',
          why: 'A right output equals the target, so the inputs are the same. With random weights the difference shows.',
        },
        {
          text: 'The encoder is skipped',
          why: 'The encoder reads the word in both cases; only the decoder’s inputs are chosen in two ways.',
        },
      ],
      answer: 2,
    },
  ],
  source:
    'Slides of the courses IF3270, Many to Many: Machine Translation, and Deep Learning (14620323), Many to Many; Sutskever et al. (2014). Example and weights are our own: trained with Adam and teacher forcing',
};

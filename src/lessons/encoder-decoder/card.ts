import type { Card } from '../card.ts';

export const encoderDecoderCard: Card = {
  slug: 'encoder-decoder',
  chapter: 7,
  order: 5,
  place: 'lesson',
  sequence: { from: ['k', 'a', 't'], to: ['t', 'a', 'k', '.'] },
  text: {
    id: {
      title: 'Encoder–decoder — membalik kata',
      aim: 'Setelah pelajaran ini Anda dapat menjelaskan bagaimana encoder menyerahkan seluruh kata kepada decoder melalui satu hidden state saja.',
    },
    en: {
      title: 'Encoder–decoder — a word backwards',
      aim: 'After this lesson you can explain how an encoder hands a whole word to a decoder through one hidden state alone.',
    },
  },
};

export { encoderDecoderCard as card };

import type { Card } from '../../lessons/card.ts';

export const kindsCard: Card = {
  slug: 'kinds',
  chapter: 7,
  place: 'lab',
  text: {
    id: {
      title: 'Jenis-jenis jaringan — sekali pandang',
      aim: 'Setelah halaman ini Anda dapat membedakan kelima jenis jaringan dari masukan dan keluarannya.',
    },
    en: {
      title: 'Kinds of networks — at a glance',
      aim: 'After this page you can tell the five kinds of networks apart by their inputs and outputs.',
    },
  },
};

export { kindsCard as card };

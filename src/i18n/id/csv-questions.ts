import type { QuestionSentences } from '../../training/forecast/csv-questions.ts';

/** Yang tidak ditentukan oleh berkas itu sendiri. */
export const csvQuestions: QuestionSentences = {
  questions: {
    marks: ({ cell, column }) =>
      `“${cell}” di kolom ${column} dapat dibaca dengan dua cara, dan isi berkas tidak menentukannya: bilangan mana yang dimaksud?`,
    dates: ({ cell }) =>
      `“${cell}” dapat berarti dua tanggal, dan isi berkas tidak menentukannya: mana yang dimaksud?`,
    codes: ({ value, count, column }) =>
      `${value} tertulis di ${count} sel kolom ${column}: nilai yang memang terukur, atau tanda data hilang?`,
    million: ({ cell }) => `“${cell}”: bilangan mana yang dimaksud?`,
    order: ({ column, found }) =>
      `Kolom ${column} tampaknya berisi tanggal, tetapi ${found} tidak terbaca sebagai tanggal: yang terlama di atas atau di bawah?`,
    across: ({ first, last, column }) =>
      `Waktu berjalan mendatar di judul kolom, ${first} … ${last}, dan juga ke bawah: semuanya satu deret, atau hanya kolom ${column} yang dimaksud?`,
    blocks: ({ count, row }) =>
      `Tanggal mulai lagi dari awal di baris ${row}, seolah-olah ada ${count} deret yang ditulis berurutan ke bawah: deret mana yang dimaksud?`,
  },
  number: (value) => String(value).replace('.', ','),
  block: ({ nth, rows, cells }) =>
    `deret ke-${nth}: baris ${rows.join('–')} (${cells.join(' … ')})`,
  answers: {
    missing: 'data hilang',
    value: 'nilai',
    asWritten: 'yang terlama di atas',
    turned: 'yang terbaru di atas',
    across: 'satu deret dari semua kolom',
    down: 'kolom ini saja',
  },
};

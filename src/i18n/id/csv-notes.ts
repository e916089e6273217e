import type { NoteSentences } from '../../training/forecast/csv-notes.ts';
import type { LeftOut } from '../../training/forecast/table.ts';

const why: Readonly<Record<LeftOut['why'], string>> = {
  above: 'di atas judul kolom',
  heading: 'judul kedua atau satuan',
  repeated: 'judul kolom yang terulang',
  below: 'catatan atau jumlah di bawah nilai',
  between: 'kata-kata di antara nilai',
  chosen: 'pilihan Anda',
};

/** Yang dikatakan tentang berkas yang dibaca. */
export const csvNotes: NoteSentences = {
  wrapped: () =>
    'Setiap baris berkas ini diapit tanda petik seolah-olah satu sel: isinya dibaca sebagai satu baris.',
  blanks: ({ count }) => `Kolom berkas ini dipisahkan oleh spasi: ${count} kolom dikenali.`,
  leftOut: (note) => `${note.count} baris tidak dipakai (${why[note.why]}): ${note.rows}.`,
  oldestFirst: () => 'Berkas ini mulai dari yang terlama: urutannya benar.',
  newestFirst: () =>
    'Berkas ini mulai dari yang terbaru, seperti berkas TATA dan HSI di laporan. Urutannya dibalik, agar jendela meramalkan masa depan.',
  mixed: () => 'Tanggal berkas ini tidak urut; baris-barisnya diurutkan menurut tanggal.',
  unsorted: () =>
    'Tanggal berkas ini tidak urut, dan urutan ini membiarkannya. Pilihlah “menurut tanggal” agar baris-barisnya diurutkan.',
  unknown: () => 'Tanpa tanggal: baris pertama dianggap yang terlama.',
  backwards: () =>
    'Awas: dengan urutan ini waktu berjalan mundur. Jendela berisi masa depan dan yang “diramalkan” adalah masa lalu, seperti di laporan.',
  across: ({ first, last }) =>
    `Waktu berjalan mendatar di judul kolom, ${first} … ${last}: tabelnya diputar, sehingga waktu berjalan ke bawah dan setiap baris menjadi kolom.`,
  acrossToo: ({ first, last, column }) =>
    `Waktu berjalan mendatar di judul kolom, ${first} … ${last}: hanya kolom ${column} yang dibaca; bila diputar, semuanya menjadi satu deret.`,
  rowsAsColumns: ({ count, column }) =>
    `Tabel ini berisi ${count} deret, satu di tiap baris: yang dibaca ${column}; yang lain dapat dipilih sebagai kolom nilai.`,
  series: ({ column, count, value }) =>
    `Berkas ini berisi ${count} deret yang dibedakan oleh ${column}: hanya baris “${value}” yang dibaca.`,
  codes: ({ value, count }) =>
    `${value} tertulis di ${count} sel, jauh dari semua nilai lain: dianggap data hilang.`,
  missing: ({ count, rows }) => `${count} sel kosong (baris ${rows}) memakai nilai sebelumnya.`,
  scale: ({ cell, value }) => `“${cell}” dibaca sebagai ${value}.`,
  unreadDates: ({ column, found }) =>
    `Kolom ${column} tampaknya berisi tanggal, tetapi ${found} tidak terbaca sebagai tanggal: baris-barisnya dibiarkan seperti tertulis.`,
  slips: ({ count }) =>
    `${count} tanggal lebih awal daripada yang sebelumnya; urutan “menurut tanggal” mengurutkannya.`,
  repeated: ({ count }) => `${count} tanggal tertulis lebih dari sekali.`,
};

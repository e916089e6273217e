import type { CsvFaultCode } from '../../training/forecast/csv-fault.ts';

/** What is wrong with a file of values over time. */
export const csvFaults: Readonly<Record<CsvFaultCode, string>> = {
  empty: '{file}: tidak ada yang dapat dibaca; diperlukan baris-baris nilai di bawah judul kolom',
  notText: '{file}: isinya bukan teks; diperlukan berkas CSV (di Excel: Simpan Sebagai, CSV)',
  unreadable: '{file}: berkas ini tidak dapat dibaca; diperlukan berkas CSV',
  workbook: '{file}: ini buku kerja Excel; diperlukan berkas CSV (di Excel: Simpan Sebagai, CSV)',
  tooLarge: '{file}: lebih besar dari {most} MB; diperlukan berkas CSV yang lebih kecil',
  tooManyRows: '{file}: ada {found} baris; paling banyak {most}',
  quote: '{file}: baris {row}, kolom {column} membuka tanda petik yang tidak pernah ditutup',
  cells: '{file}: baris {row} berisi {found} sel; diperlukan {wanted} seperti pada judul kolom',
  noNumbers:
    '{file}: tidak ada kolom berisi bilangan; diperlukan satu, misalnya 12,5 atau 12.5 di tiap baris',
  unknownColumn: '{file}: tidak ada kolom {column}; diperlukan salah satu dari {options}',
  notNumber:
    '{file}: baris {row}, kolom {column}: tertulis {found}; diperlukan bilangan seperti {example}, atau sel kosong',
  tooLargeNumber:
    '{file}: baris {row}, kolom {column}: tertulis {found}; diperlukan bilangan antara -1e100 dan 1e100',
  undecided: '{file}: {question} (tentukan dengan {flags})',
  noDate: '{file}: baris {row}, kolom {column}: tidak ada tanggal; diperlukan misalnya 2018-10-24',
  notDate:
    '{file}: baris {row}, kolom {column}: tertulis {found}; diperlukan tanggal seperti 2018-10-24 atau 24/10/2018',
  onlyMissing: '{file}: kolom {column} tidak berisi satu nilai pun; diperlukan bilangan',
  constant:
    '{file}: semua nilai untuk pelatihan sama, yaitu {found}; diperlukan sedikitnya dua nilai berbeda',
  tooFew:
    '{file}: ada {found} nilai; diperlukan sedikitnya {wanted} untuk jendela {window} timestep dan {test} nilai uji',
};

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSource, readSources } from './source.ts';
import { type Pair, pairFaults, saidIn } from './words.ts';

/** Names of gates, words of Keras and PyTorch, and what a report is quoted with. */
const gates = ['input gate', 'output gate', 'cell gate'];

/**
 * One word for one thing. Terms that the courses keep in English stay so: hidden state, cell state, gate, hidden size.
 * A term that is explained once (glossary: `also`) may be called by its other names there.
 */
const pairs: readonly Pair[] = [
  {
    language: 'id',
    not: /\boutput(?:nya|-nya)?\b/i,
    but: 'keluaran',
    except: [
      ...gates,
      'Output with Softmax',
      '“memerintahkan output terakhir dari output sequence',
    ],
  },
  { language: 'id', not: /\binput(?:nya)?\b/i, but: 'masukan', except: [...gates, 'net input'] },
  {
    language: 'id',
    not: /\blayer\b/i,
    but: 'lapisan',
    except: ['hidden layer', 'two-layer-lstm'],
  },
  {
    language: 'id',
    not: /\btersembunyi|\bunit hidden\b/i,
    but: 'hidden state, hidden unit, hidden layer',
    except: ['digit tersembunyi'],
  },
  { language: 'id', not: /\bdata pelatihan\b/i, but: 'data latih' },
  { language: 'id', not: /\blatihan\b/i, but: 'pelatihan (latihan is an exercise)' },
  {
    language: 'id',
    not: /\bcell\b/i,
    but: 'sel',
    except: [...gates, 'cell state', 'memory cell'],
  },
  { language: 'id', not: /\bprobabilitas/i, but: 'peluang' },
  { language: 'id', not: /\bvocabulary\b/i, but: 'kosakata' },
  { language: 'id', not: /\btemperature\b/i, but: 'temperatur' },
  { language: 'id', not: /\bukuran hidden\b/i, but: 'hidden size' },
  { language: 'id', not: /selisih pusat|central difference/i, but: 'beda pusat' },
  { language: 'id', not: /\b(?:jaringan|loop|graf) dibuka\b|\bmembuka loop/i, but: 'dibentangkan' },
  { language: 'id', not: /\bkeadaan awal\b/i, but: 'state awal' },
];

/** Where a term is explained, its other names stand beside it. */
const explained: readonly string[] = [
  'keadaan tersembunyi',
  'status tersembunyi',
  'unit tersembunyi',
  'layer',
  'hidden layer',
  'dense layer',
  'probabilitas',
  'vocabulary',
  'temperature',
  'central difference',
];

/** Sentences that are wrong whatever stands around them, and words that mean nothing to a student. */
const refused: readonly Pair[] = (
  [
    [/\b(?:four|4|empat|keempat) gates?\b/i, 'three gates and a candidate (LSTM)'],
    [
      /\b(?:two bias(?:es)?|dua bias|one bias|satu bias) (?:per|for every|untuk setiap|di setiap) gate\b(?! (?:and|dan))/i,
      'for every gate and the candidate',
    ],
    [/\btape\b|\btruncate\b/i, 'words of the course, not of our code'],
    [/\b(?:document|dokumen) 00\d/i, 'the name of the slides or of the report'],
    [
      /\d of the gradient\b|\d dari gradien\b/i,
      'the gradient is …: a number with a sign is no share',
    ],
    [
      /^(?:document|dokumen)$|numbers of the document|angka di dokumen/i,
      'printed, or the report or notebook by name',
    ],
    [
      /\brecipe of the reports\b|\bresep laporan\b/i,
      'settings of the reports: the data are others',
    ],
    [/slides? (?:holds|has|have) 10,000|slide berisi 10\.000/i, 'our own number of words'],
    [
      /formula on the slide leaves it out|rumus di slide tidak menuliskannya/i,
      'which formula, and where the slide does write it',
    ],
    [/\bSeberapa (?:loss|peluang)\b/i, 'Seberapa besar'],
    [/\b(?:di|me)remas\b/i, 'dimampatkan'],
    [/\bloss halus\b/i, 'loss yang dihaluskan'],
    [/\bsama mungkin\b/i, 'sama peluangnya'],
    [/\bmenebak rata\b/i, 'menebak merata'],
    [/\bskala balik\b/i, 'Kembali ke skala asli'],
    [/\bjalani\b/i, 'telusuri'],
    [/\bsungguhan\b/i, 'yang berisi data'],
    [/\bangka cetak\b/i, 'angka tercetak'],
    [/\bramalan atas\b/i, 'ramalan pada'],
    [/\bmenyimpannya terbalik\b/i, 'menyimpannya ditranspos'],
    [/\bdipangkatkan dari e\b|\bpangkat dari e\b/i, 'e dipangkatkan skor'],
  ] as const
).flatMap(([not, but]) => (['id', 'en'] as const).map((language) => ({ language, not, but })));

const said = readSources(join(import.meta.dirname, '..')).flatMap(saidIn);

test('the catalogues of both languages are read whole', () => {
  for (const language of ['id', 'en'] as const)
    expect(said.filter((each) => each.language === language).length).toBeGreaterThan(2500);
  expect(said.map(({ at }) => at.split('/')[0])).toContain('i18n');
});

test('one thing is called by one word', () => {
  const sentences = said.filter(
    ({ at, text }) =>
      !(at.startsWith('lessons/glossary/') && explained.includes(text)) &&
      !(at.startsWith('pages/counting/') && text === 'Latihan'),
  );
  expect(pairFaults(sentences, pairs)).toEqual([]);
});

test('nothing is said in words that mislead', () => {
  expect(pairFaults(said, refused)).toEqual([]);
});

test.each([
  ['pages/a/texts.id.ts', 'export const a = { b: `Output 1` };', 'keluaran'],
  ['i18n/id/edit.ts', "export const a = { b: 'Tambah layer' };", 'lapisan'],
  ['lessons/a/card.ts', "const a = { id: { b: 'empat gate' }, en: { b: 'gates' } };", 'candidate'],
  ['pages/a/about.en.ts', "const a = { b: 'from the tape' };", 'of the course'],
])('a planted word is found in %s', (path, text, wanted) => {
  const faults = pairFaults(saidIn(parseSource(path, text)), [...pairs, ...refused]);
  expect(faults).toEqual([expect.stringContaining(wanted)]);
});

test('a gate keeps its English name', () => {
  const source = parseSource('pages/a/texts.id.ts', "export const a = { b: 'Output gate o' };");
  expect(pairFaults(saidIn(source), pairs)).toEqual([]);
});

import { labs, slugs } from '../pages.ts';

export type Act =
  | { readonly press: string }
  | { readonly choose: string }
  | { readonly fill: string; readonly text: string }
  | { readonly until: string };

/** A look at a page: what is done before it, and the part whose numbers are compared. */
export interface Stop {
  readonly name: string;
  readonly acts: readonly Act[];
  readonly part?: string;
  /** Done again, with a look each time, as long as that leads to another address. */
  readonly again?: true;
}

export interface Walk {
  readonly page: string;
  readonly hash: string;
  readonly stops: readonly Stop[];
}

const look: Stop = { name: 'first', acts: [] };
const press = (key: string): Stop => ({ name: key, acts: [{ press: key }] });
const choose = (name: string): Stop => ({ name, acts: [{ choose: name }] });

/** What a class sees of every page: the clicker to its end, the projector on and off, a panel opened and closed. */
const clicker: Stop = { ...press('PageDown'), again: true };
const projector = [press('p'), { ...press('p'), name: 'p again' }];
const keys = [press('?'), press('Escape')];
const panel = [choose('Bagian-bagiannya'), press('Escape')];

const lessonStops: readonly Stop[] = [
  look,
  { name: 'middle', acts: [{ fill: 'Garis waktu', text: 'half' }] },
  press('End'),
  ...['Tabel', 'Persamaan', 'Ubah', 'Coba', 'Perhitungan'].map((name) => choose(name)),
  ...projector,
  ...keys,
  ...panel,
];

/** The main action of each page that is no lesson. */
const mainActions: Readonly<Record<string, readonly Stop[]>> = {
  kinds: [],
  counting: [choose('Slide, contoh 2'), choose('LSTM'), choose('Latihan'), choose('Kode')],
  vanishing: [...[1, 2, 3, 4, 5].map((digit) => press(String(digit))), choose('Tabel')],
  names: [
    {
      name: 'trained',
      acts: [
        { fill: 'Iterasi', text: '2000' },
        { choose: 'Mulai pelatihan' },
        { until: 'Selesai' },
      ],
      part: '.names tbody',
    },
    { name: 'looked into', acts: [{ choose: 'Di dalam' }], part: '[role="tabpanel"]' },
  ],
  forecast: [
    {
      name: 'trained',
      acts: [
        { fill: 'Epoch', text: '5' },
        { choose: 'Mulai pelatihan' },
        { until: 'Selesai' },
        { choose: 'Ramalan' },
      ],
      part: '[role="tabpanel"]',
    },
    { name: 'checked', acts: [{ choose: 'Pemeriksaan' }], part: '[role="tabpanel"]' },
  ],
  workbench: [choose('Jaringan baru'), choose('Tambah lapisan'), press('End')],
  glossary: [{ name: 'search', acts: [{ fill: 'Cari istilah', text: 'bobot' }] }],
};

const withPanel = labs.filter((name) => !['workbench', 'glossary'].includes(name));

const labStops = (name: string): readonly Stop[] => [
  look,
  clicker,
  ...projector,
  ...(withPanel.includes(name) ? panel : []),
  ...(mainActions[name] ?? []),
];

/** Every page of the app with the looks at it. */
export const walks: readonly Walk[] = [
  { page: 'home', hash: '#/', stops: [look, press('PageDown')] },
  ...slugs.map((slug) => ({ page: slug, hash: `#/lesson/${slug}`, stops: lessonStops })),
  ...labs.map((name) => ({ page: name, hash: `#/lab/${name}`, stops: labStops(name) })),
];

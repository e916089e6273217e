import { beforeEach, expect, test, vi } from 'vitest';
import { setNumber } from '../example/edit/place.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { lesson } from '../lessons/abccd/lesson.ts';
import { encodeExample } from '../store/example-code.ts';
import { positionText } from '../store/position.ts';
import { selectTimeline } from '../store/selectors.ts';
import { initialState, useStore } from '../store/store.ts';
import { spoiltFiles } from '../testing/spoilt-files.ts';
import { spoiltLinks } from '../testing/spoilt-links.ts';
import { readAddress } from './address.ts';
import { openFile, openNamedExample } from './open-example.ts';
import { openKept } from './open-kept.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 100;
const at = 'e0.b3.dh';
const { example } = lesson;
const given = { slug: 'abccd', title: lesson.text.id.title, example, lesson };
const changed = setNumber(example, { kind: 'layer', layer: 0, name: 'W_xh' }, 0, 1, -0.25);
/** What a sentence says by itself, without what it quotes. */
const own = (sentence: string): string => sentence.replace(/“.*?”/gs, '');
const noNumber = /NaN|undefined|\[object|∞/;

const state = () => useStore.getState();
/** What the notice names as wrong; empty where it says something else. */
const toldFault = (): string => String(state().notice?.values.sentence ?? '');

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  localStorage.clear();
  sessionStorage.clear();
  useStore.setState({ ...initialState, language: 'id' }, true);
});

test(`${COUNT} malformed links are each answered, and lead to the lesson they name or home`, async () => {
  console.info(`seed ${SEED}: FUZZ_SEED=${SEED} draws the same links again`);
  const codes = await Promise.all([example, changed].map(encodeExample));
  for (const { how, code } of spoiltLinks(codes, SEED, COUNT)) {
    const what = `${how}: ${code.slice(0, 60)}`;
    useStore.setState({ notice: undefined, subject: undefined });
    location.hash = `#/example/${code}?at=${at}&lesson=abccd`;
    const name = readAddress(location.hash).path.slice('/example/'.length);
    await openNamedExample(name);
    const { notice } = state();
    expect(notice, what).toBeDefined();
    if (notice?.key !== 'badFile') continue;
    expect(toldFault().length, what).toBeGreaterThan(20);
    expect(own(toldFault()), what).not.toMatch(noNumber);
    expect(state().subject, what).toBeUndefined();
    expect(['/lesson/abccd', '/'], what).toContain(readAddress(location.hash).path);
  }
});

test(`${COUNT} malformed files are each answered, and what is open stays`, async () => {
  openKept({ ...given, example: changed }, at);
  location.hash = `#/lesson/abccd?at=${at}`;
  const before = state().subject;
  for (const { how, bytes } of spoiltFiles(SEED, COUNT, 'rusak.json')) {
    useStore.setState({ notice: undefined });
    await openFile(new File([new Uint8Array(bytes)], 'rusak.json', { type: 'application/json' }));
    expect(state().notice?.key, how).toBe('badFile');
    expect(toldFault(), how).toMatch(/ditemukan|seharusnya/);
    expect(own(toldFault()), how).not.toMatch(noNumber);
    expect(state().subject, how).toBe(before);
    expect(location.hash, how).toBe(`#/lesson/abccd?at=${at}`);
  }
});

/** What is kept of the lesson, with its parameters and activation changed. */
function record(parameters: object, activation = 'tanh'): string {
  const [layer] = example.layers;
  const all = { ...layer?.parameters, ...parameters };
  const spoilt = { ...example, layers: [{ ...layer, activation, parameters: all }] };
  return JSON.stringify({ version: 1, slug: 'abccd', title: 'x', opened: null, changed: spoilt });
}

const head = { slug: 'abccd', title: 'x', opened: null };

test.each(
  Object.entries({
    'cut text': '{"version":1,"sl',
    'another version': JSON.stringify({ ...head, version: 2, changed: null }),
    'no example': JSON.stringify({ ...head, version: 1, changed: { layers: 7 } }),
    'another shape': record({ W_xh: [[1, 2]] }),
    'numbers that overflow': record(
      { W_xh: new Array(3).fill(new Array(4).fill(1e308)) },
      'linear',
    ),
    'no record': '[1,2,3]',
  }),
)('a corrupt storage (%s) is said once, and the lesson opens as it was given', (_, text) => {
  localStorage.setItem('unroll.kept/lesson/abccd', text);
  openKept(given, at);
  expect(state().notice?.key).toBe('corruptExample');
  expect(catalogueOf('id').share.notices.corruptExample).toContain('tidak terbaca');
  expect(state().subject?.example).toBe(example);
  expect(positionText(state(), selectTimeline(state()))).toBe(at);
  expect(localStorage.getItem('unroll.kept/lesson/abccd')).toBeNull();
  useStore.setState({ notice: undefined, subject: undefined });
  openKept(given, at);
  expect(state().notice).toBeUndefined();
  expect(state().subject?.example).toBe(example);
});

test('a storage that is whole is gone on with', () => {
  localStorage.setItem('unroll.kept/lesson/abccd', record({}));
  openKept(given, at);
  expect(state().notice?.key).toBe('continued');
});

import type { Draw } from './random-example.ts';

/** One way to spoil an example file: what was done, and the bytes that remain. */
export interface Spoilt {
  readonly how: string;
  readonly bytes: Uint8Array;
}

type Tree = { [key: string]: unknown } | unknown[];
/** An entry of an example file: where it is, and what it is called there. */
interface Place {
  readonly tree: Tree;
  readonly key: string;
  readonly path: string;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Spoils an example at random; what remains may happen to be an example again. */
export function spoil(example: unknown, draw: Draw): Spoilt {
  return draw.chance(0.7)
    ? spoilTree(structuredClone(example), draw)
    : spoilText(JSON.stringify(example), draw);
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function placesIn(tree: Tree, path: string): readonly Place[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const place = { tree, key, path: path === '' ? key : `${path}.${key}` };
    return isTree(value) ? [place, ...placesIn(value, place.path)] : [place];
  });
}

const get = ({ tree, key }: Place): unknown =>
  Array.isArray(tree) ? tree[Number(key)] : tree[key];

function set({ tree, key }: Place, value: unknown): void {
  if (Array.isArray(tree)) tree[Number(key)] = value;
  else tree[key] = value;
}

function remove({ tree, key }: Place): void {
  if (Array.isArray(tree)) tree.splice(Number(key), 1);
  else delete tree[key];
}

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

const strangers: readonly unknown[] = [
  ...[null, true, false, '', 'x', 'Z', '1', [], {}, [[]], [{}], [null], [[null]], { a: 1 }],
  ...[
    -1,
    0,
    0.5,
    257,
    1e6,
    1e300,
    -1e300,
    Number.MAX_VALUE,
    ...Object.getOwnPropertyNames(Object.prototype),
    'line\nend\u0007',
  ],
  ...[nested(3), nested(300), new Array(101).fill('A'), new Array(1000).fill(0), '💥'.repeat(500)],
];

const names = [
  '__proto__',
  ...Object.getOwnPropertyNames(Object.prototype),
  'hiden',
  'W_hh',
  'length',
  '',
  ' ',
  '0',
  'é',
  'a\nb',
];

/** Takes an entry away, renames it, puts something else there, or changes how many there are. */
function spoilTree(example: unknown, draw: Draw): Spoilt {
  if (!isTree(example)) return { how: 'left alone', bytes: bytesOf(JSON.stringify(example)) };
  const times = draw.one([1, 1, 1, 2, 3]);
  const how = draw.times(times, () => {
    const places = placesIn(example, '');
    return places.length === 0 ? 'nothing left' : spoilPlace(draw.one(places), draw);
  });
  return { how: how.join(', '), bytes: bytesOf(JSON.stringify(example)) };
}

function spoilPlace(place: Place, draw: Draw): string {
  const value = get(place);
  switch (draw.one(['delete', 'rename', 'replace', 'replace', 'more', 'wrap', 'text'] as const)) {
    case 'delete':
      remove(place);
      return `deleted ${place.path}`;
    case 'rename': {
      const name = draw.one(names);
      remove(place);
      if (Array.isArray(place.tree)) place.tree.push(value);
      else
        Object.defineProperty(place.tree, name, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      return `renamed ${place.path} to ${JSON.stringify(name)}`;
    }
    case 'replace': {
      const stranger = draw.one(strangers);
      set(place, structuredClone(stranger));
      return `replaced ${place.path} by ${JSON.stringify(stranger).slice(0, 30)}`;
    }
    case 'more':
      if (Array.isArray(value)) value.push(structuredClone(value[0] ?? 0));
      else set(place, [value, value]);
      return `added to ${place.path}`;
    case 'wrap':
      set(place, draw.chance(0.5) ? [value] : { value });
      return `wrapped ${place.path}`;
    default:
      set(place, typeof value === 'string' ? 0 : JSON.stringify(value));
      return `${place.path} as text`;
  }
}

/** Spoils the text itself: cuts it, breaks its numbers, or puts bytes in that are no text. */
function spoilText(text: string, draw: Draw): Spoilt {
  const at = draw.from(0, text.length - 1);
  const insert = (what: string): string => text.slice(0, at) + what + text.slice(at);
  const replaceNumber = (by: string): string => {
    const numbers = [...text.matchAll(/-?\d+(\.\d+)?(e-?\d+)?(?=[,\]}])/g)];
    const { index = 0, 0: found = '' } = draw.one(numbers);
    return text.slice(0, index) + by + text.slice(index + found.length);
  };
  const ways: Readonly<Record<string, () => string | Uint8Array>> = {
    cut: () => text.slice(0, at),
    'cut at the front': () => text.slice(at + 1),
    'NaN put in': () => replaceNumber('NaN'),
    '1e999 put in': () => replaceNumber('1e999'),
    '-1e999 put in': () => replaceNumber('-1e999'),
    '1e200 put in': () => replaceNumber('1e200'),
    'Infinity put in': () => replaceNumber('Infinity'),
    'a number with a leading zero': () => replaceNumber('01.5'),
    'single quotes': () => text.replaceAll('"', "'"),
    'a comment put in': () => insert('/* note */ // note\n'),
    'a sign put in': () =>
      insert(draw.one([',', '}', ']', '{', '[', '"', ':', '\u0000', '\u2028'])),
    'deep brackets put in': () => replaceNumber('['.repeat(50_000)),
    'deep lists put in': () => replaceNumber('['.repeat(20_000) + ']'.repeat(20_000)),
    twice: () => text + text,
    'bytes put in': () => noise(bytesOf(text), draw),
    'bytes only': () => Uint8Array.from(draw.times(draw.from(1, 2000), () => draw.from(0, 255))),
    'a file in UTF-16': () => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    nothing: () => draw.one(['', ' \n', 'null', 'true', '3', '""', '[]', '{}', '[[]]']),
  };
  const how = draw.one(Object.keys(ways));
  const result = ways[how]?.() ?? '';
  return { how, bytes: typeof result === 'string' ? bytesOf(result) : result };
}

function noise(bytes: Uint8Array, draw: Draw): Uint8Array {
  const result = bytes.slice();
  for (let count = draw.from(1, 20); count > 0; count--)
    result[draw.from(0, result.length - 1)] = draw.from(0, 255);
  return result;
}

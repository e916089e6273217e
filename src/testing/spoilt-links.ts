import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { createRandomState } from '../engine/random/random-state.ts';
import { Draw } from './random-example.ts';
import { spoil } from './spoil.ts';

/** A link's code after something happened to it. */
export interface SpoiltLink {
  readonly how: string;
  readonly code: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const strangers = [...'=+/.%&#? <>"\u0000é', '💥', '%00', '../'];

/** Codes of links, spoilt at random; what remains may happen to be an example again. */
export function spoiltLinks(
  codes: readonly string[],
  seed: number,
  count: number,
): readonly SpoiltLink[] {
  const draw = new Draw(createRandomState(seed));
  return draw.times(count, () => spoilLink(draw.one(codes), draw));
}

function spoilLink(code: string, draw: Draw): SpoiltLink {
  const at = draw.from(0, code.length - 1);
  const to = draw.from(at, code.length);
  const put = (what: string, until = at): string => code.slice(0, at) + what + code.slice(until);
  const body = code.slice(2);
  const ways: Readonly<Record<string, () => string>> = {
    cut: () => code.slice(0, at),
    'cut at the front': () => code.slice(at),
    'a piece lost': () => put('', to),
    'a piece twice': () => put(code.slice(at, to), at),
    'a letter changed': () => put(draw.one([...letters]), at + 1),
    'a stranger put in': () => put(draw.one(strangers)),
    'turned around': () => [...code].reverse().join(''),
    'in lower case': () => code.toLowerCase(),
    'another version': () => `${draw.one(['0', '2', '99', '01', '1e1', '-1', '', 'v1'])}.${body}`,
    'no version': () => body,
    'letters only': () =>
      `1.${draw.times(draw.from(0, 400), () => draw.one([...letters])).join('')}`,
    'a spoilt example': () => codeOf(spoil(exampleOf(code), draw).bytes),
    'another kind of text': () =>
      codeOf(Buffer.from(draw.one(['', '{}', 'null', '"', '💥', '[[]]']))),
    'bytes that unfold to gigabytes': () => codeOf(Buffer.alloc(20_000_000)),
    'bytes after the end': () => `${code}${draw.one(['AAAA', 'AA', '____'])}`,
  };
  const how = draw.one(Object.keys(ways));
  return { how, code: ways[how]?.() ?? '' };
}

const codeOf = (bytes: Uint8Array): string => `1.${deflateRawSync(bytes).toString('base64url')}`;

const exampleOf = (code: string): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(code.slice(2), 'base64url')).toString('utf8'));

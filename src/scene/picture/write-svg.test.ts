import { describe, expect, test } from 'vitest';
import { type Drawn, type Picture, writeSvg } from './write-svg.ts';

const black = { fill: 'rgb(0, 0, 0)', stroke: 'none' };
const font = { 'font-family': '"Inter Variable", system-ui, sans-serif', 'font-size': '16px' };

const element = (
  name: string,
  attributes: Drawn['attributes'] = {},
  styles: Drawn['styles'] = {},
  ...children: Drawn['children']
): Drawn => ({ name, attributes, styles: { ...black, ...font, ...styles }, children });

const picture = (...children: Drawn['children']): Picture => ({
  width: 300,
  height: 200,
  title: 'h₂ & “<target>”',
  background: 'rgb(251, 250, 247)',
  root: element('svg', {}, {}, ...children),
  fonts: [
    {
      family: '"Inter Variable"',
      weight: '100 900',
      characters: 'U+0-FF',
      source: 'data:font/woff2;base64,AAAA',
    },
  ],
  fontFeatures: '"tnum"',
});

/** @throws where the text is no well-formed XML. */
function parse(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.querySelector('parsererror') !== null || documentElement.tagName !== 'svg')
    throw new Error(documentElement.textContent ?? '');
  return documentElement;
}

describe('the file', () => {
  test('is well-formed, of the size of the drawing, with the paper below everything', () => {
    const root = parse(writeSvg(picture(element('rect', { x: '1', width: '5', height: '4' }))));
    expect(root.getAttribute('viewBox')).toBe('0 0 300 200');
    expect(root.querySelector('title')?.textContent).toBe('h₂ & “<target>”');
    const [paper, rect] = [...root.querySelectorAll('rect')];
    expect(paper?.getAttribute('fill')).toBe('#fbfaf7');
    expect(rect?.getAttribute('x')).toBe('1');
  });

  test('that is not well-formed is found out (planted fault)', () => {
    const svg = writeSvg(picture(element('text', {}, {}, 'a')));
    expect(() => parse(svg.replace('</text>', ''))).toThrow();
  });

  test('needs nothing from outside: no class, no variable, no address but its own fonts', () => {
    const shape = element('g', { class: 'cell', 'data-ref': 'e0', tabindex: '0' }, {}, 'x');
    const svg = writeSvg(picture(shape));
    expect(svg).not.toMatch(
      /class=|var\(|data-ref|tabindex|https?:(?!\/\/www\.w3\.org\/2000\/svg")/,
    );
    expect(svg).toContain('@font-face{font-family:"Inter";');
    expect(svg).toContain('font-family="Inter, system-ui, Helvetica, Arial, sans-serif"');
  });
});

test('text stays text, whatever its letters', () => {
  const text = 'a < b & "c"\u0001 💥 −0,1';
  const number = element('tspan', { dy: '3' }, {}, text);
  const root = parse(writeSvg(picture(element('text', { x: '1' }, {}, number))));
  expect(root.querySelector('text tspan')?.textContent).toBe('a < b & "c"\uFFFD 💥 −0,1');
});

test('the spaces between the parts of a text are kept by readers that drop them otherwise', () => {
  const part = (text: string) => element('tspan', {}, {}, text);
  const svg = writeSvg(picture(element('text', {}, {}, part('h '), part('= tanh '), part('a'))));
  expect(parse(svg).querySelector('text')?.getAttribute('xml:space')).toBe('preserve');
  expect(svg).toContain('<tspan>h </tspan><tspan>= tanh </tspan>');
});

test('a style is written once, where it changes', () => {
  const red = { fill: 'rgb(255, 0, 0)' };
  const inner = element('rect', { width: '1', height: '1' }, red);
  const svg = writeSvg(picture(element('g', {}, red, inner, inner)));
  expect(svg.match(/fill="#ff0000"/g)).toHaveLength(1);
});

test('mixed colours and half-transparent ones become plain attributes', () => {
  const styles = { fill: 'oklab(0.62796 0.22486 0.12585 / 0.5)', stroke: 'rgba(0, 0, 255, 0.25)' };
  const svg = writeSvg(picture(element('rect', {}, { ...styles, opacity: '0.4' })));
  expect(svg).toContain('fill="#ff0000" fill-opacity="0.5" stroke="#0000ff" stroke-opacity="0.25"');
  expect(svg).toContain(' opacity="0.4"');
});

test('what is not seen is left out', () => {
  const hit = element('path', { d: 'M0 0' }, { fill: 'none', stroke: 'rgba(0, 0, 0, 0)' });
  const ring = element('rect', { width: '9' }, { display: 'none' });
  const svg = writeSvg(picture(element('g', {}, {}, hit, ring)));
  expect(svg).not.toMatch(/<path|width="9"|<g/);
});

import { paintOf } from './colour.ts';

/** An element of a drawing with the styles that a browser computed for it. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, string>>;
  readonly children: readonly (Drawn | string)[];
}

/** A drawing that leaves the page. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly title: string;
  /** Colour below everything, as computed. */
  readonly background: string;
  readonly root: Drawn;
  /** Fonts that the picture carries with it. */
  readonly fonts: readonly CarriedFont[];
  /** Features of the fonts, as in CSS: `"tnum"`. */
  readonly fontFeatures: string;
}

/** A font as it is declared in CSS, its file as a `data:` address. */
export interface CarriedFont {
  readonly family: string;
  readonly weight: string;
  /** The characters that are set in it: `U+0-FF, U+131`. */
  readonly characters: string;
  readonly source: string;
}

/** Styles that a picture takes along; the drawing reads these of every element. */
export const styleNames = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'display', 'visibility'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'letter-spacing'],
] as const;

const kept = new Set(
  ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2']
    .concat(['d', 'points', 'dx', 'dy', 'transform'])
    .map((name) => name),
);

/** What the root of an SVG starts from. */
const initial: Readonly<Record<string, string>> = {
  fill: '#000000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'text-anchor': 'start',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
};

/**
 * The picture as a file of its own: every colour, line and font an attribute of its element, no reference to anything
 * outside. Only the fonts themselves stand in a style sheet; a reader that takes none has the family's name.
 */
export function writeSvg(picture: Picture): string {
  const { width, height, title, background, root } = picture;
  const paper = paintOf(background);
  const rect =
    paper === undefined
      ? ''
      : `<rect width="${width}" height="${height}" ${write({ fill: paper.colour })}/>\n`;
  const { text, inherited } = shared(root);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" `,
    `width="${width}" height="${height}"${text}>\n`,
    `<title>${escapeXml(title)}</title>\n`,
    styleSheet(picture),
    rect,
    ...root.children.map((child) => writeChild(child, inherited)),
    '</svg>\n',
  ].join('');
}

function styleSheet({ fonts, fontFeatures }: Picture): string {
  const faces = fonts.map(
    ({ family, weight, characters, source }) =>
      `@font-face{font-family:"${nameOf(family)}";font-weight:${weight};` +
      `src:url("${source}") format("woff2");unicode-range:${characters}}\n`,
  );
  const text = `${faces.join('')}svg{font-feature-settings:${fontFeatures}}`;
  return `<style>${escapeXml(text).replaceAll('&quot;', '"')}</style>\n`;
}

function shared(root: Drawn) {
  const own = presentation(root.styles);
  const { changed, inherited } = differences(own, initial);
  return { text: spaced(write(changed)), inherited };
}

function writeChild(child: Drawn | string, inherited: Readonly<Record<string, string>>): string {
  if (typeof child === 'string') return escapeXml(child);
  if (isHidden(child)) return '';
  const { changed, inherited: below } = differences(presentation(child.styles), inherited);
  const places = Object.entries(child.attributes).filter(([name]) => kept.has(name));
  const opacity = child.styles.opacity ?? '1';
  const all = {
    ...(child.name === 'text' ? keepsSpaces : {}),
    ...Object.fromEntries(places),
    ...changed,
    ...(opacity === '1' ? {} : { opacity: number(opacity) }),
  };
  const inner = child.children.map((each) => writeChild(each, below)).join('');
  if (child.name === 'g' && inner === '') return '';
  const start = `<${child.name}${spaced(write(all))}`;
  const end = isInline(child) ? '' : '\n';
  return inner === '' ? `${start}/>${end}` : `${start}>${inner}</${child.name}>${end}`;
}

/** Some readers of SVG drop the spaces at the ends of the parts of a text. */
const keepsSpaces = { 'xml:space': 'preserve' };

/** Line breaks between these would be seen. */
const isInline = ({ name }: Drawn): boolean => name === 'tspan';

const areas = new Set(['rect', 'path', 'circle', 'line', 'polygon', 'polyline', 'ellipse']);

/** What is not displayed, and areas without any paint, such as those that only catch the pointer. */
function isHidden({ name, styles }: Drawn): boolean {
  if (styles.display === 'none' || styles.visibility === 'hidden') return true;
  const isBare = ['fill', 'stroke'].every((each) => paintOf(styles[each] ?? 'none') === undefined);
  return areas.has(name) && isBare;
}

/** The styles as attributes that every reader of SVG understands. */
function presentation(styles: Readonly<Record<string, string>>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of styleNames) {
    const value = styles[name];
    if (value === undefined || value === '' || ownOnly.has(name)) continue;
    if (name === 'fill' || name === 'stroke') paint(result, name, styles);
    else if (name === 'font-family') result[name] = families(value);
    else result[name] = name === 'text-anchor' ? value : number(value);
  }
  return result;
}

/** Styles that are not handed down, or are part of a paint. */
const ownOnly = new Set(['opacity', 'display', 'visibility', 'fill-opacity', 'stroke-opacity']);

function paint(
  result: Record<string, string>,
  name: 'fill' | 'stroke',
  styles: Readonly<Record<string, string>>,
): void {
  const found = paintOf(styles[name] ?? '');
  result[name] = found?.colour ?? 'none';
  const opacity = (found?.opacity ?? 1) * Number(styles[`${name}-opacity`] ?? 1);
  result[`${name}-opacity`] = number(String(opacity));
}

/** A family that only this page has goes by the name that a computer may know it by. */
const nameOf = (family: string): string => family.replaceAll('"', '').replace(' Variable', '');

/** Before the last family, which stands for any, those that look like the page's own. */
const families = (value: string): string => {
  const all = value.split(',').map((each) => nameOf(each.trim()));
  const likenesses = value.includes(' Variable') ? ['Helvetica', 'Arial'] : [];
  return [...all.slice(0, -1), ...likenesses, ...all.slice(-1)].join(', ');
};

/** Px are the unit of an SVG; three decimals are finer than any screen. */
const number = (value: string): string =>
  value.replace(/(-?\d*\.?\d+)(px)?/g, (_, digits: string) =>
    String(Number(Number(digits).toFixed(3))),
  );

function differences(
  own: Readonly<Record<string, string>>,
  inherited: Readonly<Record<string, string>>,
) {
  const changed = Object.fromEntries(
    Object.entries(own).filter(([name, value]) => value !== (inherited[name] ?? unset(name))),
  );
  return { changed, inherited: { ...inherited, ...own } };
}

const unset = (name: string): string => (name.endsWith('-opacity') ? '1' : '');

const spaced = (text: string): string => (text === '' ? '' : ` ${text}`);

const write = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 has no place for become �. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (each) => entities[each] ?? each)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

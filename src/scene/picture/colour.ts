/** A colour as every reader of SVG takes it; `opacity` in 0…1. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/**
 * The paint that a style sheet computed: `rgb()`, `color(srgb …)`, or `oklab()`, which is what browsers make of a
 * mixed colour. `none`, and what is fully transparent, is undefined. Another notation is passed on as it is.
 */
export function paintOf(css: string): Paint | undefined {
  const text = css.trim();
  if (text === 'none' || text === 'transparent') return undefined;
  const [, name = '', inner = ''] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  const [a = 0, b = 0, c = 0, opacity = 1] = numbersIn(inner);
  const channels = channelsOf(name, inner, [a, b, c]);
  if (channels === undefined) return { colour: text, opacity: 1 };
  return opacity === 0 ? undefined : { colour: hexOf(channels), opacity };
}

const numbersIn = (text: string): readonly number[] =>
  (text.match(/-?[\d.]+(?:e[-+]?\d+)?%?/g) ?? []).map((each) =>
    each.endsWith('%') ? Number(each.slice(0, -1)) / 100 : Number(each),
  );

type Triple = readonly [number, number, number];

/** Red, green and blue in 0…1. */
function channelsOf(name: string, inner: string, [a, b, c]: Triple): Triple | undefined {
  if (name === 'rgb' || name === 'rgba') return [a / 255, b / 255, c / 255];
  if (name === 'color' && inner.startsWith('srgb ')) return [a, b, c];
  return name === 'oklab' ? fromOklab([a, b, c]) : undefined;
}

/** Oklab to sRGB (Björn Ottosson, "A perceptual color space for image processing", 2020). */
function fromOklab([L, a, b]: Triple): Triple {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const gamma = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;

const hexOf = (channels: Triple): string =>
  `#${channels
    .map((each) => Math.round(255 * Math.max(0, Math.min(1, each))))
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')}`;

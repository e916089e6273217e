import { type Drawn, type Picture, styleNames } from '../../scene/picture/write-svg.ts';
import { carriedFonts } from './carried-fonts.ts';

/** The graph as it stands on the page, with every style resolved; undefined where none is drawn. */
export async function readDrawing(): Promise<Picture | undefined> {
  const svg = document.querySelector<SVGSVGElement>('svg.graph');
  if (svg === null) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  return {
    width,
    height,
    title: svg.getAttribute('aria-label') ?? '',
    background: getComputedStyle(svg.parentElement ?? svg).backgroundColor,
    root: drawn(svg),
    fonts: await carriedFonts(svg),
    fontFeatures: getComputedStyle(svg).fontFeatureSettings,
  };
}

function drawn(element: Element): Drawn {
  const computed = getComputedStyle(element);
  const styles = styleNames.map((name) => [name, computed.getPropertyValue(name)]);
  const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
  // A length of its own is only there for an arrow that draws itself: what stands still has no such dashes.
  const still = element.hasAttribute('pathLength') ? { 'stroke-dasharray': 'none' } : {};
  return {
    name: element.localName,
    attributes: Object.fromEntries(attributes),
    styles: { ...Object.fromEntries(styles), ...still },
    children: [...element.childNodes].flatMap(childOf),
  };
}

function childOf(node: Node): readonly (Drawn | string)[] {
  if (node instanceof Element) return [drawn(node)];
  return node instanceof Text ? [node.data] : [];
}

import { grouped } from '../../notation/number.ts';
import { type Counted, classOf, type Row, type Shape } from './count-model.ts';
import type { Model } from './model.ts';

/** (None, 50, 64): the first None is the batch. */
export const shapeText = (shape: Shape): string =>
  `(${[null, ...shape].map((size) => size ?? 'None').join(', ')})`;

/** Keras groups digits with a comma, in every language. */
export const kerasNumber = (count: number): string => grouped(count, ',');

const bytesPerNumber = 4; // float32

/** The memory that so many float32 take, as Keras 3 prints it: 277.54 KB. */
export function memoryText(count: number): string {
  const bytes = count * bytesPerNumber;
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const scale = bytes === 0 ? 0 : Math.floor(Math.log2(bytes) / 10);
  return `${(bytes / 1024 ** scale).toFixed(2)} ${units[scale] ?? 'PB'}`;
}

export const layerText = ({ name, layer }: Pick<Row, 'name' | 'layer'>): string =>
  `${name} (${classOf(layer)})`;

export const modelName = ({ madeBefore }: Model): string =>
  madeBefore === 0 ? 'sequential' : `sequential_${madeBefore}`;

/** The three lines below the table: what Keras calls it, and how many. */
export const totalsOf = ({ total, trainable }: Counted): readonly (readonly [string, number])[] => [
  ['Total params', total],
  ['Trainable params', trainable],
  ['Non-trainable params', total - trainable],
];

const widths = [31, 22, 13] as const;

/** What `model.summary()` of Keras 3 prints at a width of 80. */
export function summaryText(model: Model, counted: Counted): string {
  const body = counted.rows.map((row) =>
    lines([layerText(row), shapeText(row.output), kerasNumber(row.count)], '│'),
  );
  const totals = totalsOf(counted).map(
    ([name, count]) => ` ${name}: ${kerasNumber(count)} (${memoryText(count)})`,
  );
  return [
    `Model: "${modelName(model)}"`,
    rule('┏┳┓', '━'),
    lines(['Layer (type)', 'Output Shape', 'Param #'], '┃'),
    rule('┡╇┩', '━'),
    body.join(`\n${rule('├┼┤', '─')}\n`),
    rule('└┴┘', '─'),
    ...totals,
    '',
  ].join('\n');
}

function rule([left = '', middle = '', right = '']: string, dash: string): string {
  return left + widths.map((width) => dash.repeat(width + 2)).join(middle) + right;
}

/** One row; a text that is too long goes on in the next line, broken at its space. */
function lines(cells: readonly [string, string, string], bar: string): string {
  const [first, ...others] = cells;
  const broken = first.length <= widths[0] ? [first] : first.split(' ');
  return broken
    .map((text, index) => oneLine([text, ...(index === 0 ? others : ['', ''])], bar))
    .join('\n');
}

function oneLine([layer = '', shape = '', count = '']: readonly string[], bar: string): string {
  const padded = [layer.padEnd(widths[0]), shape.padEnd(widths[1]), count.padStart(widths[2])];
  return `${bar} ${padded.join(` ${bar} `)} ${bar}`;
}

import { cellOf } from '../engine/cells/index.ts';
import { Fault, phrase } from '../engine/fault.ts';
import type { Entry, Example, Layer } from '../lessons/example.ts';
import { printable, quoted } from '../lessons/issue-phrases.ts';
import { shapeOfNumbers } from './tensor.ts';

/**
 * D: how many numbers an input has. A token has as many as the vocabulary has names, a list as many as it has; where every
 * input is null, the weights that read it decide.
 * @throws Fault where nothing says it.
 */
export function inputSize({ vocabulary, inputs, layers: [first] }: Example): number {
  const hasTokens = inputs.some((entry) => typeof entry === 'string');
  const list = inputs.find(isList);
  const D = hasTokens
    ? vocabulary?.length
    : (list?.length ??
      (first === undefined ? undefined : columnsRead(first)) ??
      vocabulary?.length);
  if (D !== undefined) return D;
  throw new Fault('vocabulary', phrase('nothing'), phrase('tokensOrLists'));
}

const isList = (entry: Entry): entry is number[] => Array.isArray(entry);

/** Columns of the layer's first input weights. */
function columnsRead(layer: Layer): number | undefined {
  const wanted = Object.entries(cellOf(layer)?.parameters ?? {});
  const [name = ''] = wanted.find(([, [, columns]]) => columns === 'D') ?? [];
  const weights = layer.parameters[name];
  return weights === undefined ? undefined : shapeOfNumbers(weights).columns;
}

/**
 * One input or target as its numbers: one-hot for a token, zeros for null.
 * @throws Fault for a token that the vocabulary lacks, or a list of another length.
 */
export function vectorOf(
  entry: Entry,
  vocabulary: readonly string[] | undefined,
  size: number,
  subject: string,
): readonly number[] {
  if (entry === null) return new Array<number>(size).fill(0);
  if (typeof entry !== 'string') {
    if (entry.length === size) return entry;
    throw new Fault(
      subject,
      phrase('length', { count: entry.length }),
      phrase('length', { count: size }),
    );
  }
  const token = quoted(entry);
  const found = phrase('value', { value: token });
  if (vocabulary === undefined) throw new Fault(subject, found, phrase('tokenUnlisted'));
  const index = vocabulary.indexOf(entry);
  if (index < 0)
    throw new Fault(subject, found, phrase('token', { tokens: tokenList(vocabulary) }));
  if (vocabulary.length !== size)
    throw new Fault(
      subject,
      phrase('tokenOf', { token, count: vocabulary.length }),
      phrase('length', { count: size }),
    );
  return vocabulary.map((_, at) => (at === index ? 1 : 0));
}

const tokenList = (tokens: readonly string[]): string => printable(tokens.join(', '), 60);

/** @throws Fault where tokens repeat, or targets are not as many as inputs. */
export function checkSequences({ vocabulary, inputs, targets }: Example): void {
  const twice = vocabulary?.find((token, at) => vocabulary.indexOf(token) !== at);
  if (twice !== undefined)
    throw new Fault('vocabulary', phrase('twice', { token: quoted(twice) }), phrase('tokensOnce'));
  if (targets !== undefined && targets.length !== inputs.length) {
    const found = phrase('length', { count: targets.length });
    throw new Fault('targets', found, phrase('sameLength', { count: inputs.length }));
  }
}

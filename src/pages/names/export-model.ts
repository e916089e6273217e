import type { Example } from '../../example/example.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { plainSample, sampleSteps, spell } from '../../training/language-model/sample-name.ts';
import { type Model, symbolsOf } from './model.ts';
import { buildNameExample } from './name-example.ts';

/** What is taken along to other programs. */
export interface Exported {
  /** A name that the network makes. */
  readonly name: string;
  readonly example: Example;
  /** Of that name, in float64: so the programs compute, whatever the precision of the training was. */
  readonly loss: number;
}

/** The network with a name of its own as an example file, and the loss that programs print which read it. */
export function exportModel(model: Model): Exported {
  const { network, vocabulary } = model;
  const name = spell(sampleSteps(network, { ...plainSample, seed: 0 }), vocabulary);
  const example = buildNameExample(model, symbolsOf(name, vocabulary).symbols);
  return { name, example, loss: lossOf(runTrace(compile(example))) ?? 0 };
}

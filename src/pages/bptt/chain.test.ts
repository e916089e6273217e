import { describe, expect, test } from 'vitest';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { helloExample } from '../../lessons/hello/example.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { compile } from '../../trace/program/compile.ts';
import g1 from '../../trace/reference/g1_abccd.json';
import { runTrace } from '../../trace/trace.ts';
import { type Chain, chainOf, stateAt } from './chain.ts';
import { slideChains } from './chain-equations.ts';
import { farthest, sumOf } from './rows.ts';
import { runAlone } from './use-bench.ts';

const examples = { abccd: abccdExample, hello: helloExample };
const cases = [
  ['abccd', 'W_hh'],
  ['abccd', 'W_xh'],
  ['hello', 'w_hh'],
  ['hello', 'W_xh'],
] as const;

describe.each(cases)('the chain of %s to %s', (name, weight) => {
  const chains = [1, 2, 3, 4].map((t) => chainOf(runAlone(examples[name], t), t, weight));

  test.each(chains)('for E_$t: every product of factors is the gradient on the tape', (chain) => {
    const { shared, terms, sum, engine } = chain;
    for (const product of [...shared, ...terms.flatMap(({ products }) => products)])
      expect(farthest(product.after, product.engine ?? [])).toBeLessThan(1e-12);
    for (const term of terms) expect(farthest(term.value, term.engine)).toBeLessThan(1e-12);
    expect(terms).toHaveLength(chain.t);
    expect(farthest(sum, engine)).toBeLessThan(1e-12);
    expect(Math.max(...engine.flat().map(Math.abs))).toBeGreaterThan(
      chain.t > 1 || weight === 'W_xh' ? 1e-4 : -1,
    );
  });

  test('adds up over t to the gradient of the whole loss', () => {
    const whole = runTrace(compile(examples[name]));
    const node = whole.program.parameters.find((each) => each.name === weight)?.node ?? -1;
    const { rows, columns, offset } = whole.program.tape.nodes[node] ?? {
      rows: 0,
      columns: 0,
      offset: 0,
    };
    const total = Array.from({ length: rows }, (_, i) => [
      ...whole.gradients.subarray(offset + i * columns, offset + (i + 1) * columns),
    ]);
    expect(farthest(sumOf(chains.map(({ sum }) => sum)), total)).toBeLessThan(1e-12);
  });
});

test.each([1, 2, 3, 4])('∂E_%i/∂W and ∂E/∂U are those of the independent reference', (t) => {
  const { grads } = g1.per_loss[t - 1] ?? { grads: { W: [], U: [] } };
  const trace = runAlone(abccdExample, t);
  expect(farthest(chainOf(trace, t, 'W_hh').sum, grads.W)).toBeLessThan(1e-12);
  expect(farthest(chainOf(trace, t, 'W_xh').sum, grads.U)).toBeLessThan(1e-12);
});

test('the factors between two hidden states are diag(1 − h²) W, and a wrong one would be seen', () => {
  const trace = runAlone(abccdExample, 3);
  const chain = chainOf(trace, 3, 'W_hh');
  const back = chain.terms[1]?.factors.find(({ kind }) => kind === 'recurrent');
  const h = g1.forward[2]?.h ?? [];
  const wanted = h.map((each) => [0.5, 0.5, 0.5].map((w) => (1 - each * each) * w));
  expect(farthest(back?.matrix ?? [], wanted)).toBeLessThan(1e-12);
  const faulty: Chain['sum'] = sumOf(chain.terms.slice(0, 2).map(({ value }) => value));
  expect(farthest(faulty, chain.engine)).toBeLessThan(1e-15); // h_0 is 0: the term of k = 1 is 0 for W
  const inputs = chainOf(trace, 3, 'W_xh');
  expect(
    farthest(sumOf(inputs.terms.slice(0, 2).map(({ value }) => value)), inputs.engine),
  ).toBeGreaterThan(1e-3);
});

test('the right chain beside the slide’s is the whole sum, not one of its terms', () => {
  const trace = runAlone(abccdExample, 3);
  const { program } = trace;
  const chain = chainOf(trace, 3, 'W_hh');
  const hand = { program, convention: conventionOf('slides'), number: String };
  const h = [1, 2, 3].map((t) => stateAt(trace, t).h);
  const [second, third] = [program.timesteps[1], program.timesteps[2]];
  const nodes = { loss: third?.loss ?? 0, y: third?.y ?? 0, h, between: second?.y ?? 0 };
  const { wrong, right } = slideChains(hand, nodes, chain.weight);
  const fractions = (line: object): number => JSON.stringify(line).split('"fraction"').length - 1;
  expect(right).toHaveLength(chain.terms.length);
  // ∂E/∂W = ∂E/∂y · ∂y/∂h_3 · ∂h_3/∂W, then a factor more for every timestep that is crossed
  expect(right.map(fractions)).toEqual([4, 4, 5]);
  expect(right.map((line) => JSON.stringify(line).includes('"="'))).toEqual([true, false, false]);
  expect(fractions(wrong)).toBe(6);
});

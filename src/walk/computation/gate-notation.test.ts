import { describe, expect, test } from 'vitest';
import gruAfter from '../../../public/examples/gru.json';
import gruBefore from '../../../public/examples/gru-reset-before.json';
import { checkExample } from '../../example/read-example.ts';
import { computationTexts } from '../../i18n/computation-texts.ts';
import { lesson as reversing } from '../../lessons/encoder-decoder/lesson.ts';
import type { ConventionId } from '../../notation/convention.ts';
import { plainText, runsOf } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { equationsOf } from '../../scene/equation.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';

const [after, before] = [gruAfter, gruBefore].map((file) => compile(checkExample(file)));

/** What heads the computation at a step, as plain text. */
function equation(program: typeof after, id: ConventionId, position: string): string {
  if (program === undefined) throw new RangeError('no program');
  const step = buildTimeline(program).steps.find((each) => each.position === position);
  if (step === undefined) throw new RangeError(`no step ${position}`);
  const hand = { program, convention: conventionOf(id), number: String, phase: step.phase };
  const english = computationTexts.en;
  return plainText(equationsOf(hand, step, english).flatMap(runsOf));
}

describe('the gates of a GRU', () => {
  test.each([
    ['names', 'f2.h', 'h2 = z2 ⊙ h1 + (1 − z2) ⊙ n2'],
    ['coursera', 'f2.z', '1 − Γu⟨2⟩ = σ(−Wu[a⟨1⟩, x⟨2⟩] − bu)'],
    ['coursera', 'f2.n', 'c\u0303⟨2⟩ = tanh(Wc[Γr⟨2⟩ ⊙ a⟨1⟩, x⟨2⟩] + bc)'],
    ['coursera', 'f2.h', 'a⟨2⟩ = (1 − Γu⟨2⟩) ⊙ a⟨1⟩ + Γu⟨2⟩ ⊙ c\u0303⟨2⟩'],
    ['coursera', 'b2.dn', '∂c\u0303⟨2⟩ = ∂a⟨2⟩ ⊙ Γu⟨2⟩'],
    ['coursera', 'b2.da_z', '∂(−zu⟨2⟩) = ∂(1 − Γu⟨2⟩) ⊙ ((1 − Γu⟨2⟩) ⊙ Γu⟨2⟩)'],
    ['keras', 'f2.n', 'h\u03032 = tanh(Whx2 + Uh(r2 ⊙ h1) + bh)'],
  ] as const)('are written as %s does, at %s', (id, position, wanted) => {
    expect(equation(before, id, position)).toBe(wanted);
  });

  test('have weights of the opposite sign in the update gate of Coursera, as σ(−s) is 1 − σ(s)', () => {
    const product = equation(before, 'coursera', 'f2.W_xz');
    expect(product).toBe('1 − Γu⟨2⟩ = σ(−Wuxx⟨2⟩ − Wuaa⟨1⟩ − bu)');
    expect(equation(after, 'coursera', 'f2.z')).toBe('1 − Γu⟨2⟩ = σ(−Wu[a⟨1⟩, x⟨2⟩] − bu − bau)');
    expect(equation(before, 'coursera', 'f2.r')).toBe('Γr⟨2⟩ = σ(Wr[a⟨1⟩, x⟨2⟩] + br)');
  });

  test('have two biases of their own where the network has them', () => {
    expect(equation(after, 'pytorch', 'f2.n')).toBe('n2 = tanh(Winx2 + bin + r2 ⊙ (Whnh1 + bhn))');
    expect(equation(after, 'keras', 'f2.r')).toBe('r2 = σ(Wrx2 + br + Urh1 + b′r)');
  });

  test('are joined around a bias between their products, but not where the reset gate stands between', () => {
    expect(equation(after, 'coursera', 'f2.r')).toBe('Γr⟨2⟩ = σ(Wr[a⟨1⟩, x⟨2⟩] + br + bar)');
    expect(equation(after, 'coursera', 'f2.n')).toBe(
      'c\u0303⟨2⟩ = tanh(Wcxx⟨2⟩ + bc + Γr⟨2⟩ ⊙ (Wcaa⟨1⟩ + bac))',
    );
  });

  test('leave the logits another letter than z', () => {
    expect(equation(after, 'names', 'b2.dlogits')).toMatch(/^∂zy,2 = /);
  });
});

test('the norm of many gradients is written by its first and last terms', () => {
  const clip = { by: 'norm', at: 1 } as const;
  const example = { ...reversing.example, optimizer: { name: 'sgd', learningRate: 0.1, clip } };
  expect(equation(compile(checkExample(example)), 'names', 'u.clip')).toMatch(
    /^‖g‖ = √\(Σ ∂Wxh2 \+ Σ ∂Whh2 \+ … \+ Σ [^+]*by[^+]*\)/,
  );
});

import { describe, expect, test } from 'vitest';
import type { Example, OptimizerChoice } from '../example/example.ts';
import { lesson as abccdLesson } from '../lessons/abccd/lesson.ts';
import { lesson as helloLesson } from '../lessons/hello/lesson.ts';
import { differences } from '../testing/compare.ts';
import { compile } from './program/compile.ts';
import g1 from './reference/g1_abccd.json';
import g2 from './reference/g2_hello.json';
import { abccd, hello } from './reference/lecture-examples.ts';
import { buildReport, type TraceReport } from './report/report.ts';
import { lossOf, nextGiven, runTrace } from './trace.ts';

const reportOf = (example: Example): TraceReport => buildReport(runTrace(compile(example)));

/** The losses before update 0, 1, 2 …, each epoch going on from the one before. */
function lossCurve(example: Example, updates: number): readonly number[] {
  const program = compile(example);
  const losses: number[] = [];
  for (let given = program.given, epoch = 0; epoch <= updates; epoch++) {
    const trace = runTrace(program, { epoch, given });
    losses.push(lossOf(trace) ?? Number.NaN);
    given = nextGiven(trace);
  }
  return losses;
}

type Letters = typeof g1.gradients_sum_loss;
const named = ({ U, W, V, b_xh, b_hy }: Letters) => ({
  layers: [{ W_xh: U, W_hh: W, b_h: b_xh }],
  readout: { W_hy: V, b_y: b_hy },
});
const sgd: OptimizerChoice = { name: 'sgd', learningRate: 0.1 };
const adam = (style: 'pytorch' | 'keras'): OptimizerChoice => ({
  name: 'adam',
  learningRate: 0.01,
  style,
});

describe('ABCCD', () => {
  const report = reportOf(abccd());
  const agree = (expected: unknown, found: unknown) =>
    expect(differences(expected, found, 1e-12)).toEqual([]);

  test('is what the lesson shows', () => {
    expect(reportOf(abccdLesson.example)).toEqual(report);
  });

  test('has the loss of 60-digit arithmetic, summed and averaged', () => {
    expect(report.loss).toBe(5.651931438446626);
    agree(Number(g1.loss_sum_exact), report.loss);
    agree(g1.loss_mean, reportOf(abccd({ reduction: 'mean' })).loss);
  });

  test('has the forward table', () => {
    const table = g1.forward.map(({ net_h, h, Vh_b, softmax, ce }) => ({
      net_h,
      h,
      Vh_b,
      softmax,
      ce,
    }));
    const found = report.timesteps.map(({ layers: [layer], logits, y, loss }) => ({
      net_h: layer?.a,
      h: layer?.h,
      Vh_b: logits,
      softmax: y,
      ce: loss,
    }));
    agree(table, found);
  });

  test('has the columns of the slides as nodes of the tape', () => {
    const program = compile(abccd());
    const { values } = runTrace(program);
    const column = (name: string) =>
      program.tape.nodes
        .filter((node) => node.name === name)
        .map(({ offset, rows }) => Array.from(values.subarray(offset, offset + rows)));
    agree(
      g1.forward.map(({ Ux }) => Ux),
      column('W_xh x'),
    );
    agree(
      g1.forward.map(({ Wh }) => Wh),
      column('W_hh h_prev'),
    );
    agree(
      g1.forward.map(({ Wh_b }) => Wh_b),
      column('W_hh h_prev + b_h'),
    );
    agree(
      g1.forward.map(({ exp }) => exp),
      column('exp'),
    );
    agree(
      g1.forward.map(({ sum_exp }) => [sum_exp]),
      column('S'),
    );
  });

  test('has the gradients', () => {
    agree(named(g1.gradients_sum_loss), report.gradients);
  });

  test('has the contributions and the backward values of every timestep', () => {
    const contributions = g1.backward_per_slot.map(({ dU, dW, db_xh, dV, db_hy }, at) => ({
      t: at + 1,
      ...named({ U: dU, W: dW, b_xh: db_xh, V: dV, b_hy: db_hy }),
    }));
    agree(contributions, report.contributions);
    const backward = g1.backward_per_slot.map((slot, at) => ({
      t: at + 1,
      dlogits: slot.dz_y,
      dh: slot.dh,
      dhFromOutput: slot.dh_from_output,
      dhFromFuture: slot.dh_from_future,
      da: slot.dnet_h,
    }));
    const found = report.backward?.map(({ t, dlogits, layers: [{ dx, ...layer } = {}] }) => ({
      t,
      dlogits,
      ...layer,
    }));
    agree(backward.reverse(), found);
    agree([{ h: g1.backward_per_slot[0]?.dh_prev }], report.initialStateGradients);
  });

  test.each(g1.per_loss)(
    'splits the loss of t = $k alone over the timesteps',
    ({ k, grads, slots, dh0 }) => {
      const alone = abccd().targets?.map((target, at) => (at === k - 1 ? target : null)) ?? [];
      const { gradients, contributions, backward, initialStateGradients } = reportOf(
        abccd({ targets: alone }),
      );
      agree(named(grads), gradients);
      agree([{ h: dh0 }], initialStateGradients);
      for (const { slot, dh, dnet_h, dU, dW } of slots) {
        const at = backward?.find(({ t }) => t === slot)?.layers[0];
        const part = contributions?.find(({ t }) => t === slot)?.layers[0];
        agree(
          { dh, dnet_h, dU, dW },
          { dh: at?.dh, dnet_h: at?.da, dU: part?.W_xh, dW: part?.W_hh },
        );
      }
    },
  );

  test('is clipped by value and by norm', () => {
    const byValue = reportOf(
      abccd({ optimizer: { ...sgd, clip: { by: 'value', at: 0.1 } } }),
    ).clipped;
    agree(
      { norm: g1.gradient_global_norm, scale: 1, gradients: named(g1.clip_elementwise_0p1) },
      byValue,
    );
    const byNorm = reportOf(
      abccd({ optimizer: { ...sgd, clip: { by: 'norm', at: 0.5 } } }),
    ).clipped;
    const scale = 0.5 / g1.gradient_global_norm;
    agree(
      { norm: g1.gradient_global_norm, scale, gradients: named(g1.clip_global_norm_0p5) },
      byNorm,
    );
  });

  test.each([
    ['SGD on the sum', {}, { ...named(g1.sgd_lr0p1_sum.params_after_1), loss: 5.107092437316018 }],
    [
      'SGD on the mean',
      { reduction: 'mean' },
      { ...named(g1.sgd_lr0p1_mean.params_after_1), loss: g1.sgd_lr0p1_mean.loss_mean_after_1 },
    ],
    [
      'Adam as in PyTorch',
      { optimizer: adam('pytorch') },
      {
        ...named(g1.adam_torch_lr0p01.params_after_1),
        loss: g1.adam_torch_lr0p01.loss_curve_sum[1],
      },
    ],
    [
      'Adam as in Keras',
      { optimizer: adam('keras') },
      {
        ...named(g1.adam_keras_lr0p01.params_after_1),
        loss: g1.adam_keras_lr0p01.loss_curve_sum[1],
      },
    ],
  ] as const)('is updated by %s', (_, more, expected) => {
    const { optimizerState, ...updated } = reportOf(abccd(more)).updated ?? {};
    agree(expected, updated);
    expect(optimizerState).toMatchObject({ step: 1 });
  });

  test.each([
    [
      'SGD on the sum, up to update 100 (at the edge of stability beyond)',
      {},
      g1.sgd_lr0p1_sum.loss_curve_0_to_200.slice(0, 101),
      1e-9,
    ],
    [
      'SGD on the mean, up to update 200',
      { reduction: 'mean' },
      g1.sgd_lr0p1_mean.loss_curve_mean_0_to_200,
      1e-12,
    ],
    [
      'Adam as in PyTorch, up to update 200',
      { optimizer: adam('pytorch') },
      g1.adam_torch_lr0p01.loss_curve_sum,
      1e-12,
    ],
    [
      'Adam as in Keras, up to update 200',
      { optimizer: adam('keras') },
      g1.adam_keras_lr0p01.loss_curve_sum,
      1e-12,
    ],
  ] as const)('has the loss curve of %s', (_, more, expected, tolerance) => {
    expect(differences(expected, lossCurve(abccd(more), expected.length - 1), tolerance)).toEqual(
      [],
    );
  });
});

describe('hello', () => {
  test('is what the lesson shows', () => {
    expect(reportOf(helloLesson.example)).toEqual(reportOf(hello()));
  });

  const forward = (example: Example) =>
    reportOf(example).timesteps.map(({ layers: [layer], logits, y, loss }) => ({
      net: layer?.a,
      h: layer?.h,
      y_logits: logits,
      softmax: y,
      ce: loss,
    }));
  const wanted = (rows: typeof g2.forward) =>
    rows.map(({ net, h, y_logits, softmax, ce }) => ({ net, h, y_logits, softmax, ce }));

  test('has the loss and the forward values of the printed weights', () => {
    expect(reportOf(hello()).loss).toBeCloseTo(6.811274648743273, 12);
    expect(differences(wanted(g2.forward), forward(hello()), 1e-12)).toEqual([]);
  });

  test('has the forward values of the weights with their hidden digits', () => {
    const { weights, forward: rows } = g2.inferred_hidden_digits;
    expect(differences(wanted(rows), forward(hello(weights)), 1e-12)).toEqual([]);
  });

  test('has the gradients, with single numbers for the recurrent weight and the bias', () => {
    const { Wxh, whh, b, Why } = g2.gradients_sum_loss;
    const expected = { layers: [{ W_xh: Wxh, w_hh: whh, b_h: b }], readout: { W_hy: Why } };
    expect(differences(expected, reportOf(hello()).gradients, 1e-12)).toEqual([]);
  });

  test('picks h after e, as the slide says', () => {
    const y = reportOf(hello()).timesteps[1]?.y ?? [];
    expect(y.map((each) => each.toFixed(5))).toEqual(['0.41975', '0.19468', '0.16243', '0.22314']);
  });
});

import { describe, expect, test } from 'vitest';
import { twoLayerLstm } from '../../cli/two-layer-lstm.ts';
import type { Example } from '../../example/example.ts';
import { computationTexts } from '../../i18n/computation-texts.ts';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { lstmExample } from '../../lessons/lstm/example.ts';
import { plainText } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { captionOf } from './caption.ts';

/** What the step of that name says about the gradient that arrives. */
function saidAt(example: Example, position: string): string {
  const program = compile(example);
  const step = buildTimeline(program).steps.find((each) => each.position === position);
  if (step === undefined) throw new RangeError(`no step ${position}`);
  const hand = { program, convention: conventionOf('names'), number: String };
  const { title, sentence } = captionOf(hand, step, computationTexts.en);
  return `${plainText(title)}. ${plainText(sentence)}`;
}

describe('the caption of a gradient that arrives says where from:', () => {
  test('the hidden state below the readout has an output of its own', () => {
    expect(saidAt(abccdExample, 'b3.dh_output')).toContain('its own output');
    expect(saidAt(abccdExample, 'b3.dh')).toContain('led to its own output');
  });

  test('a cell state has none: h of the same timestep reads it', () => {
    for (const position of ['b5.dc_output', 'b5.dc']) {
      expect(saidAt(lstmExample, position)).not.toContain('its own output');
    }
    expect(saidAt(lstmExample, 'b5.dc_output')).toContain(
      'hidden state that is made of a cell state',
    );
  });

  test('a lower layer is read by the layer above', () => {
    expect(saidAt(twoLayerLstm(3, 3), 'b2.l1.dh_output')).toContain('the layer above');
  });

  test('where no loss reads a state at its timestep, one message arrives, not two', () => {
    expect(saidAt(lstmExample, 'b3.dh')).toMatch(/^One message to .* No loss reads/);
  });
});

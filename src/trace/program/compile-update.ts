import { known } from '../../engine/at.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import { norm as normOp } from '../../engine/ops/norm.ts';
import { single } from '../../engine/ops/op.ts';
import {
  adam,
  clipEquations,
  clipScaleEquation,
  type Optimizer,
  sgd,
} from '../../engine/optimizers.ts';
import type { Example, OptimizerChoice } from '../../example/example.ts';
import { quoted } from '../../example/issue-phrases.ts';
import { type Block, type Draft, type DraftParameter, nowhere } from './draft.ts';
import type { Parameter, ParameterUpdate, Program } from './program.ts';
import type { Source } from './source.ts';

type Update = Pick<Program, 'parameters' | 'clip' | 'step' | 'gradientLeaves'>;

/**
 * Clip and update of every parameter, as equations over gradients, put behind the loss on the same tape. A frozen one has
 * neither, and its gradient counts in no norm, as where PyTorch has `requires_grad = False`.
 */
export function compileUpdate(draft: Draft, loss: number | undefined): Update {
  const { optimizer, frozen = [] } = draft.example;
  checkFrozen(draft, frozen);
  const plain = draft.parameters.map((parameter): Parameter => {
    const { path, name, part, layer, place, node } = parameter;
    return { path, name, part, layer, place, node, frozen: frozen.includes(path) };
  });
  if (optimizer === undefined || loss === undefined)
    return { parameters: plain, clip: undefined, step: undefined, gradientLeaves: [] };
  const moved = draft.parameters.filter(({ path }) => !frozen.includes(path));
  const leaves = new Map(
    moved.map(({ name, node, shape }): readonly [number, number] => {
      const where = { ...nowhere, part: 'update' as const, parameter: node };
      return [node, draft.give(`d${name}`, 'gradient', shape, [], where)];
    }),
  );
  const clipping = compileClip(draft, optimizer, leaves);
  const step = draft.give('step', 'memory', single, [1], { ...nowhere, part: 'update' });
  const rule = optimizerOf(optimizer);
  const block = draft.addLines(rule.equations, 'update', 0);
  const settings = settingsOf(draft, rule, step);
  const updates = new Map(
    moved.map((planned): readonly [number, ParameterUpdate] => {
      const gradient = leaves.get(planned.node) ?? planned.node;
      const clipped = clipping.clipped.get(planned.node) ?? gradient;
      const update = compileRule(draft, planned, clipped, block, rule, settings);
      return [planned.node, { gradient, clipped, ...update }];
    }),
  );
  const parameters = plain.map((parameter): Parameter => {
    const update = updates.get(parameter.node);
    return update === undefined ? parameter : { ...parameter, update };
  });
  return { parameters, clip: clipping.clip, step, gradientLeaves: [...leaves] };
}

/** The optimizer of an example with its numbers, where the example leaves them out as usual. */
export function optimizerOf(choice: OptimizerChoice): Optimizer {
  if (choice.name === 'sgd') return sgd(choice.learningRate, choice.momentum);
  const { learningRate: eta, beta1 = 0.9, beta2 = 0.999, style = 'pytorch' } = choice;
  const epsilon = choice.epsilon ?? (style === 'pytorch' ? 1e-8 : 1e-7);
  return adam({ eta, beta1, beta2, epsilon }, style);
}

function checkFrozen({ parameters }: Draft, frozen: readonly string[]): void {
  frozen.forEach((path, index) => {
    if (parameters.some((parameter) => parameter.path === path)) return;
    const options = parameters.map((parameter) => parameter.path).join(', ');
    const found = phrase('value', { value: quoted(path) });
    const wanted = options === '' ? phrase('noneToFreeze') : phrase('parameterOf', { options });
    throw new Fault(`frozen.${index}`, found, wanted);
  });
}

function settingsOf(draft: Draft, rule: Optimizer, step: number): ReadonlyMap<string, number> {
  const where = { ...nowhere, part: 'update' as const };
  const settings = Object.entries(rule.settings).map(([name, value]): readonly [string, number] => [
    name,
    draft.give(name, 'setting', single, [value], where, settingOf(name)),
  ]);
  return new Map([...settings, ['step', step]]);
}

/** A rate of the optimizer, or what stands for it where the example leaves it out. */
function settingOf(name: string): Omit<Source, 'node'> {
  const rateOf = ({ optimizer }: Example): number | undefined =>
    optimizer && optimizerOf(optimizer).settings[name];
  return {
    net: 'encoder',
    find: (_, example) => rateOf(example),
    read: (_, example) => [known(rateOf(example), name)],
  };
}

function compileClip(
  draft: Draft,
  { clip }: OptimizerChoice,
  gradients: ReadonlyMap<number, number>,
): { readonly clipped: ReadonlyMap<number, number>; readonly clip: Update['clip'] } {
  if (clip === undefined || gradients.size === 0) return { clipped: new Map(), clip: undefined };
  const where = { ...nowhere, part: 'clip' as const };
  const limit = draft.give('limit', 'setting', single, [clip.at], where, {
    net: 'encoder',
    find: (_, { optimizer }) => optimizer?.clip?.at,
    read: (_, { optimizer }) => [known(optimizer?.clip?.at, 'clip')],
  });
  const scaleBlock =
    clip.by === 'norm'
      ? draft.addLines(`norm = norm(gradients)\n${clipScaleEquation}`, 'clip', 0)
      : undefined;
  const all = [...gradients.values()];
  const norm = draft.computed('norm', normOp, all, { ...where, line: scaleBlock?.line });
  const block = draft.addLines(clipEquations[clip.by], 'clip', 0);
  const [equation] = block.equations;
  const environment = new Map([
    ['limit', limit],
    ['norm', norm],
  ]);
  const scaleEquation = scaleBlock?.equations[1];
  const scale =
    scaleEquation === undefined || scaleBlock === undefined
      ? undefined
      : draft.equation(scaleEquation, environment, { ...where, line: scaleBlock.line + 1 });
  if (scale !== undefined) environment.set('scale', scale);
  const clipped = new Map<number, number>();
  for (const [parameter, gradient] of gradients) {
    environment.set('dtheta', gradient);
    const at = { ...where, line: block.line, parameter };
    if (equation !== undefined) clipped.set(parameter, draft.equation(equation, environment, at));
  }
  return { clipped, clip: { norm, scale } };
}

function compileRule(
  draft: Draft,
  { node: theta, shape }: DraftParameter,
  gradient: number,
  { equations, line }: Block,
  { memory }: Optimizer,
  settings: ReadonlyMap<string, number>,
): Pick<ParameterUpdate, 'result' | 'memory'> {
  const where = { ...nowhere, part: 'update' as const, parameter: theta };
  const environment = new Map(settings);
  environment.set('theta', theta);
  environment.set('dtheta', gradient);
  const before = memory.map((name): readonly [string, number] => [
    name,
    draft.give(`${name}_prev`, 'memory', shape, [], where),
  ]);
  for (const [name, node] of before) environment.set(`${name}_prev`, node);
  let result = theta;
  equations.forEach((equation, index) => {
    result = draft.equation(equation, environment, { ...where, line: line + index });
    environment.set(equation.name, result);
  });
  const pairs = before.map(([name, from]): readonly [string, readonly [number, number]] => [
    name,
    [from, environment.get(name) ?? from],
  ]);
  return { result, memory: Object.fromEntries(pairs) };
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readExample } from '../example/read-example.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { formulaOf } from './explain.ts';
import { compile } from './program/compile.ts';
import { checkGradients } from './questions/gradient-check.ts';
import { buildReport, checkFinite } from './report/report.ts';
import { runTrace } from './trace.ts';

const folder = 'public/examples';
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(names)('%s runs, has the gradients of its loss, and is walked whole', (name) => {
  const example = readExample(readFileSync(`${folder}/${name}`, 'utf8'), name);
  const trace = runTrace(compile(example));
  const { program } = trace;
  expect(checkGradients(trace)?.worst).toBeLessThan(1e-6);
  expect(() => checkFinite(buildReport(trace))).not.toThrow();
  const { steps } = buildTimeline(program);
  expect(new Set(steps.map(({ position }) => position)).size).toBe(steps.length);
  for (const { kind, results } of steps)
    if (kind !== 'take')
      for (const block of results) expect(formulaOf(program, block), `${kind}`).toBeDefined();
  expect(readExample(JSON.stringify(example), name)).toEqual(example);
});

test('the timeline of a batch walks through the example that is shown alone', () => {
  const [one, two] = [0, 1].map((show) => {
    const file = JSON.parse(readFileSync(`${folder}/batch.json`, 'utf8')) as object;
    return compile(readExample(JSON.stringify({ ...file, show })));
  });
  const shown = [one, two].map((program) => [
    program?.example.inputs.join(''),
    program?.timesteps.length,
    program === undefined ? 0 : Math.max(...buildTimeline(program).steps.map(({ t = 0 }) => t)),
  ]);
  expect(shown).toEqual([
    ['hell', 4, 4],
    ['hol', 3, 3],
  ]);
  const losses = [one, two].map((program) =>
    program === undefined ? undefined : buildReport(runTrace(program)).loss,
  );
  expect(losses[0]).toBeCloseTo(losses[1] ?? Number.NaN, 14);
});

import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Worker as NodeWorker } from 'node:worker_threads';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, LAUNCH_ARGUMENTS } from './browser.ts';
import { kernelFile } from './compile-kernels.ts';
import { stepsOf, type Task } from './training-models.ts';

/**
 * The kernels in WebAssembly against those in TypeScript: `npm run bench`. Every variant runs in a worker of its own
 * and they take turns, so that a busy machine slows all of them; ratios are medians over the rounds.
 */
const ROUNDS = 11;
const WINDOWS = 1975;
const BATCH = 32;
const variants = ['typescript', 'float64', 'float32'] as const;
type Variant = (typeof variants)[number];
type Model = Task['model'];

/** Least times that the names train faster in float64 than in TypeScript. */
const budgets = { Node: 5, Chromium: 3.5 } as const;

/** Runs the next steps of a variant and returns their milliseconds. */
type Run = (variant: Variant) => Promise<number>;

const folder = mkdtempSync(join(tmpdir(), 'unroll-bench-'));
const names = readFileSync(join(import.meta.dirname, '../public/data/dinosaurs.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim().toLowerCase())
  .filter((line) => line !== '');

function taskOf(model: Model, variant: Variant): Task {
  const precision = variant === 'float32' ? 'float32' : 'float64';
  const wasm =
    variant === 'typescript' ? undefined : new Uint8Array(readFileSync(kernelFile(precision)));
  return { model, precision, wasm, names };
}

async function bundle(): Promise<void> {
  const entry = join(import.meta.dirname, 'training-models.ts');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => 'models.mjs' },
    },
  });
  const answer = (ask: string, say: string) => `
    import { prepare } from './models.mjs';
    let run;
    const answer = async (task) => {
      if (task !== 'run') run = await prepare(task);
      ${say}(task === 'run' ? run() : 0);
    };
    ${ask}`;
  const node = answer(`parentPort.on('message', answer);`, 'parentPort.postMessage');
  writeFileSync(
    join(folder, 'node.mjs'),
    `import { parentPort } from 'node:worker_threads';${node}`,
  );
  const page = answer('onmessage = ({ data }) => answer(data);', 'postMessage');
  writeFileSync(join(folder, 'page.mjs'), page);
}

async function ask(worker: NodeWorker, message: Task | 'run'): Promise<number> {
  worker.postMessage(message);
  const [answer] = await once(worker, 'message');
  return Number(answer);
}

async function inNode(model: Model, measure: (run: Run) => Promise<void>): Promise<void> {
  const workers = variants.map((variant) => ({
    variant,
    worker: new NodeWorker(join(folder, 'node.mjs')),
  }));
  for (const { variant, worker } of workers) await ask(worker, taskOf(model, variant));
  await measure(async (variant) => {
    const found = workers.find((each) => each.variant === variant);
    return found === undefined ? Number.NaN : ask(found.worker, 'run');
  });
  for (const { worker } of workers) await worker.terminate();
}

async function inChromium(model: Model, measure: (run: Run) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGUMENTS });
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const [file] = new URL(route.request().url()).pathname.match(/\w+\.mjs$/) ?? [];
    if (file === undefined)
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    const body = readFileSync(join(folder, file), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto('http://localhost/');
  const workers = await Promise.all(
    variants.map(async (variant) => {
      const worker = await page.evaluateHandle(() => new Worker('/page.mjs', { type: 'module' }));
      const { wasm, ...task } = taskOf(model, variant);
      await worker.evaluate(
        (it, [others, bytes]) =>
          new Promise((done, fail) => {
            it.onmessage = done;
            it.onerror = fail;
            it.postMessage({ ...others, wasm: bytes && new Uint8Array(bytes) });
          }),
        [task, wasm && [...wasm]] as const,
      );
      return { variant, worker };
    }),
  );
  await measure(async (variant) => {
    const found = workers.find((each) => each.variant === variant);
    if (found === undefined) return Number.NaN;
    return found.worker.evaluate(
      (it) =>
        new Promise<number>((done) => {
          it.onmessage = ({ data }) => done(Number(data));
          it.postMessage('run');
        }),
    );
  });
  await browser.close();
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.round(share * (values.length - 1))] ?? Number.NaN;

/** Rounds of all variants in turn; the first one warms up. Returns the median ratio of float64. */
async function compare(place: string, model: Model, run: Run): Promise<number> {
  const times = new Map<Variant, number[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const variant of variants) {
      const time = await run(variant);
      if (round > 0) times.get(variant)?.push(time);
    }
  const twin = times.get('typescript') ?? [];
  const ratios = variants.map((variant) => {
    const own = times.get(variant) ?? [];
    const ratio = own.map((time, round) => (twin[round] ?? Number.NaN) / time);
    const cost =
      model === 'names'
        ? `${at(own, 0.5).toFixed(0)} ms for ${stepsOf.names} names`
        : `${((at(own, 0.5) * WINDOWS) / BATCH / stepsOf.stock / 1000).toFixed(2)} s an epoch`;
    const spread = `${at(ratio, 0.1).toFixed(2)} … ${at(ratio, 0.9).toFixed(2)}`;
    const columns = [place.padEnd(10), model.padEnd(7), variant.padEnd(12), cost.padEnd(26)];
    console.log(`${columns.join('')}× ${at(ratio, 0.5).toFixed(2)}  (${spread})`);
    return at(ratio, 0.5);
  });
  return ratios[1] ?? Number.NaN;
}

await bundle();
console.log('training: median, and times faster than TypeScript (10 % … 90 % of the rounds)');
for (const [place, open] of [['Node', inNode] as const, ['Chromium', inChromium] as const])
  for (const model of ['names', 'stock'] as const)
    await open(model, async (run) => {
      const ratio = await compare(place, model, run);
      if (model === 'stock') return;
      const isWithin = ratio >= budgets[place];
      console.log(`${place}: budget × ${budgets[place]}: ${isWithin ? 'within' : 'UNDER'}`);
      if (!isWithin) process.exitCode = 1;
    });
rmSync(folder, { recursive: true });

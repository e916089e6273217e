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
 * and they take turns. A step counts by its fastest round, of pieces that are short, so that other programs on the
 * machine count little; the spread is that of whole rounds and shows how busy it was.
 */
const ROUNDS = 11;
const WINDOWS = 1975;
const BATCH = 32;
const variants = ['typescript', 'float64', 'float32'] as const;
type Variant = (typeof variants)[number];
type Model = Task['model'];

/** Least times that the names train faster in float64 than in TypeScript. */
const budgets = { Node: 5, Chromium: 3.5 } as const;

/** Runs the steps of a variant and returns the milliseconds of their pieces. */
type Run = (variant: Variant) => Promise<readonly number[]>;

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
      ${say}(task === 'run' ? run() : []);
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

const piecesOf = (answer: unknown): readonly number[] =>
  Array.isArray(answer) ? answer.map(Number) : [];

async function ask(worker: NodeWorker, message: Task | 'run'): Promise<readonly number[]> {
  worker.postMessage(message);
  const [answer]: unknown[] = await once(worker, 'message');
  return piecesOf(answer);
}

async function inNode(model: Model, measure: (run: Run) => Promise<void>): Promise<void> {
  const workers = variants.map((variant) => ({
    variant,
    worker: new NodeWorker(join(folder, 'node.mjs')),
  }));
  for (const { variant, worker } of workers) await ask(worker, taskOf(model, variant));
  await measure(async (variant) => {
    const found = workers.find((each) => each.variant === variant);
    return found === undefined ? [] : ask(found.worker, 'run');
  });
  for (const { worker } of workers) await worker.terminate();
}

/** A page by itself has a clock of 5 µs, others one of 100. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

async function inChromium(model: Model, measure: (run: Run) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGUMENTS });
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const [file] = new URL(route.request().url()).pathname.match(/\w+\.mjs$/) ?? [];
    if (file === undefined)
      return route.fulfill({ headers, contentType: 'text/html', body: '<!doctype html>' });
    const body = readFileSync(join(folder, file), 'utf8');
    return route.fulfill({ headers, contentType: 'text/javascript', body });
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
    if (found === undefined) return [];
    const answer = await found.worker.evaluate(
      (it) =>
        new Promise<unknown>((done) => {
          it.onmessage = ({ data }) => done(data);
          it.postMessage('run');
        }),
    );
    return piecesOf(answer);
  });
  await browser.close();
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.round(share * (values.length - 1))] ?? Number.NaN;

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** The steps without what disturbed them: every piece in its fastest round. */
const undisturbed = (rounds: readonly (readonly number[])[]): number =>
  sum((rounds[0] ?? []).map((_, piece) => Math.min(...rounds.map((times) => times[piece] ?? 0))));

/** Rounds of all variants in turn; the first one warms up. Returns the ratio of float64. */
async function compare(place: string, model: Model, run: Run): Promise<number> {
  const times = new Map<Variant, (readonly number[])[]>(variants.map((variant) => [variant, []]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const variant of variants) {
      const pieces = await run(variant);
      if (round > 0) times.get(variant)?.push(pieces);
    }
  const twin = times.get('typescript') ?? [];
  const ratios = variants.map((variant) => {
    const own = times.get(variant) ?? [];
    const least = undisturbed(own);
    const ratio = undisturbed(twin) / least;
    const whole = own.map((pieces, round) => sum(twin[round] ?? []) / sum(pieces));
    const cost =
      model === 'names'
        ? `${least.toFixed(0)} ms for ${stepsOf.names} names`
        : `${((least * WINDOWS) / BATCH / stepsOf.stock / 1000).toFixed(2)} s an epoch`;
    const spread = `${at(whole, 0.1).toFixed(2)} … ${at(whole, 0.9).toFixed(2)}`;
    const columns = [place.padEnd(10), model.padEnd(7), variant.padEnd(12), cost.padEnd(26)];
    console.log(`${columns.join('')}× ${ratio.toFixed(2)}  (${spread})`);
    return ratio;
  });
  return ratios[1] ?? Number.NaN;
}

await bundle();
console.log('training: fastest, and times faster than TypeScript (10 % … 90 % of the rounds)');
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

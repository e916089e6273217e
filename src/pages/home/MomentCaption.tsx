import type { TapeNode } from '../../engine/tape/node.ts';
import type { InputEntry } from '../../example/example.ts';
import type { Catalogue } from '../../i18n/id.ts';
import { lowered } from '../../notation/number.ts';
import { type Run, runsOf } from '../../notation/runs.ts';
import { Num } from '../../parts/number/Num.tsx';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useRun, useStage, useTexts } from '../../parts/scenery.tsx';
import type { Moment } from '../../scene/home/moments.ts';
import { type Hand, writeLabel, writeNode } from '../../scene/symbols.ts';
import { type BlockRef, nodeOf } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';

/** Where the walk stands: phase, a sentence, and what came out with all its numbers. */
export function MomentCaption({ moment }: { readonly moment: Moment }) {
  const texts = useTexts().home;
  const { program } = useRun();
  const phase =
    moment.kind === 'gradient' ? 'backward' : moment.kind === 'loss' ? 'loss' : 'forward';
  return (
    <figcaption className="home-caption">
      <p className="home-sentence" aria-live="polite">
        <span className={`home-phase home-phase-${phase}`}>{texts.phases[phase]}</span>{' '}
        {sentenceOf(texts, program, moment)}
      </p>
      <Outcome moment={moment} />
    </figcaption>
  );
}

/** The equations that have just run, and the result: net₂ = …, h₂ = tanh(net₂) = 0.549 0.583 0.645. */
function Outcome({ moment }: { readonly moment: Moment }) {
  const { program, hand, trace } = useStage();
  const block = outcomeOf(moment, program.timesteps[(moment.t ?? 0) - 1]?.y);
  const node = nodeOf(program, block.node);
  const isComputed = node.given === undefined && block.kind === 'value';
  const inner = isComputed ? innerEquation(program, node) : undefined;
  const refs = Array.from({ length: node.rows }, (_, i) => ({
    ...block,
    epoch: trace.epoch,
    i,
    j: 0,
  }));
  return (
    <p className="home-outcome">
      {inner && (
        <span className="home-inner">
          <Symbols runs={equationRuns(hand, inner)} />,
        </span>
      )}
      <Symbols runs={isComputed ? equationRuns(hand, node) : runsOf(writeLabel(hand, block))} /> ={' '}
      <span className="home-vector">
        {refs.map((ref) => (
          <Num key={ref.i} of={ref} />
        ))}
      </span>
    </p>
  );
}

function outcomeOf({ kind, step }: Moment, y: number | undefined): BlockRef {
  if (kind === 'gradient') return { kind: 'gradient', node: step.node };
  return { kind: 'value', node: kind === 'output' ? (y ?? step.node) : step.node };
}

/** The equation of the same timestep whose result this one reads: net_t of h_t, z_t of y_t. */
function innerEquation(program: Program, { inputs, t, part }: TapeNode): TapeNode | undefined {
  return inputs
    .map((id) => nodeOf(program, id))
    .find((node) => node.named && node.given === undefined && node.t === t && node.part === part);
}

const equationRuns = (hand: Hand, node: TapeNode): readonly Run[] => [
  ...runsOf(writeLabel(hand, { kind: 'value', node: node.id })),
  { text: ' = ' },
  ...runsOf(writeNode(hand, node).written),
];

/** A symbol with its timestep as plain text: h₁₂. */
const symbolAt = (symbol: string, t: number): string => symbol + lowered(t);

/** What a moment is about, in one sentence. */
function sentenceOf(
  { moments }: Catalogue['home'],
  { example, timesteps }: Program,
  { kind, t = 0 }: Moment,
): string {
  const token = tokenText(example.inputs[t - 1]);
  const [now, before] = [symbolAt('h', t), symbolAt('h', t - 1)];
  switch (kind) {
    case 'input':
      return moments.input(t, token);
    case 'memory':
      return t === 1 ? moments.firstMemory(now, before, token) : moments.memory(now, before, token);
    case 'output':
      return moments.output(symbolAt('y', t), now, tokenText(example.targets?.[t - 1]));
    case 'loss':
      return moments.loss;
    default:
      return t === timesteps.length
        ? moments.lastGradient(now)
        : moments.gradient(now, symbolAt('y', t), symbolAt('h', t + 1));
  }
}

const tokenText = (entry: InputEntry | undefined): string =>
  typeof entry === 'string' ? entry : '–';

import type { Step } from '../../timeline/step.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';
import { drawnAfter, type Flow } from './flows.ts';
import type { Standing, Storey } from './storeys.ts';

/** What of the graph is part of an operation; everything else is dimmed. */
export interface Activity {
  /** Nodes whose numbers are read or computed. */
  readonly nodes: ReadonlySet<number>;
  /** Nodes whose gradients are read or computed. */
  readonly gradients: ReadonlySet<number>;
  /** Ids of the flows that run forward, and of those that the gradient takes back. */
  readonly flows: ReadonlySet<string>;
  readonly backs: ReadonlySet<string>;
  /** Parameters at work. */
  readonly parameters: ReadonlySet<number>;
  /** Whether nothing is dimmed, because the operation is not in the graph. */
  readonly isElsewhere: boolean;
}

export interface Plan {
  readonly program: Program;
  readonly storeys: readonly Storey[];
  readonly places: ReadonlyMap<number, Standing>;
  readonly flows: readonly Flow[];
  /** Whether arrows run past storeys, and outputs back to inputs. */
  readonly hasLanes: boolean;
  readonly hasFeedback: boolean;
}

interface Parts {
  readonly nodes?: readonly number[];
  readonly gradients?: readonly number[];
  readonly flows?: readonly Flow[];
  readonly backs?: readonly Flow[];
  readonly parameters?: readonly number[];
}

/** Which cells and arrows a step is about. */
export function activityOf(plan: Plan, step: Step): Activity {
  const {
    nodes = [],
    gradients = [],
    flows = [],
    backs = [],
    parameters = [],
  } = partsOf(plan, step);
  return {
    nodes: new Set(nodes),
    gradients: new Set(gradients),
    flows: new Set(flows.map(({ id }) => id)),
    backs: new Set(backs.map(({ id }) => id)),
    parameters: new Set(parameters),
    isElsewhere: nodes.length === 0 && flows.length === 0,
  };
}

function partsOf(plan: Plan, step: Step): Parts {
  switch (step.kind) {
    case 'gradient':
    case 'derivative':
      return gradientParts(plan, step.node);
    case 'from-output':
    case 'from-future': {
      const out = plan.flows.filter(({ source }) => source === step.node);
      const backs = step.kind === 'from-future' ? out : out.filter((flow) => !flow.isRecurrent);
      const ends =
        step.kind === 'from-future' ? [] : backs.flatMap((flow) => gradientsOf(plan, flow));
      return { nodes: [step.node], gradients: [step.node, ...ends], backs };
    }
    case 'carry': {
      const backs = plan.flows.filter(
        ({ source, isRecurrent }) => source === step.node && isRecurrent,
      );
      return {
        nodes: [step.node],
        gradients: backs.flatMap((flow) => gradientsOf(plan, flow)),
        backs,
      };
    }
    case 'join':
      return joinParts(plan, step);
    case 'clip':
      return {};
    case 'update': {
      const flows = plan.flows.filter(({ uses }) =>
        uses.some((use) => use.parameter === step.node),
      );
      return { flows, parameters: [step.node] };
    }
    default:
      return forwardParts(plan, step);
  }
}

/** A forward operation: what it reads, what it makes, and the ways between. */
function forwardParts({ program, places, flows }: Plan, { results, within, node }: Step): Parts {
  const computed = [...results.map((result) => result.node), ...within];
  const isComputed = new Set(computed);
  const inputs = computed.flatMap((id) => nodeOf(program, id).inputs);
  const running = flows.filter(({ readers }) => readers.some((reader) => isComputed.has(reader)));
  const shown = computed.filter((id) => places.has(id) || nodeOf(program, id).part === 'loss');
  const goals = shown.length > 0 ? [] : drawnAfter(program, places, node);
  const losses = inputs.filter((id) => nodeOf(program, id).part === 'loss');
  return {
    nodes: [...inputs.filter((id) => places.has(id)), ...losses, ...shown, ...goals],
    flows: running,
    parameters: inputs.filter((id) => nodeOf(program, id).given === 'parameter'),
  };
}

/** The gradient of a value that may not be drawn: it belongs to what is made of that value. */
function gradientParts(plan: Plan, node: number) {
  const nodes = drawnAfter(plan.program, plan.places, node);
  return { nodes, gradients: nodes.flatMap((id) => gradientAt(plan, plan.places.get(id))) };
}

/** Parameters take up what this timestep contributes: gradient times what the weight was multiplied with. */
function joinParts(plan: Plan, { node, results }: Step): Parts {
  const joins = new Set(results.map((result) => `${result.node}<${result.from}`));
  const flows = plan.flows.filter(({ uses }) =>
    uses.some(({ parameter, reader }) => joins.has(`${parameter}<${reader}`)),
  );
  const made = gradientParts(plan, node);
  return {
    nodes: [...flows.map(({ source }) => source), ...made.nodes],
    gradients: made.gradients,
    flows,
    parameters: results.map((result) => result.node),
  };
}

const gradientAt = ({ storeys }: Plan, at: Standing | undefined): readonly number[] => {
  const found = at === undefined ? undefined : storeys[at.storey]?.slots[at.slot]?.gradients[at.t];
  return found === undefined ? [] : [found];
};

/** The gradients of what is made with a source on its way. */
const gradientsOf = (plan: Plan, { readers }: Flow): readonly number[] =>
  readers.flatMap((reader) => gradientParts(plan, reader).gradients);

import { nodeOf } from '../../trace/block.ts';
import { symbolOf } from '../symbols.ts';
import { layerPlace } from '../whereabouts.ts';
import type { Ground, Lettering } from './drawing.ts';
import type { Flow } from './flows.ts';
import { recalled } from './recalled.ts';
import type { About, Piece } from './shapes.ts';
import { piecesWidth, weightPieces } from './symbol-pieces.ts';

export function letteringOf(ground: Ground): Lettering {
  const { hand, layout } = ground;
  const { symbol: size } = layout;
  const weights = ({ uses }: Flow, gradient?: 'running'): readonly Piece[] =>
    weightPieces(hand, parametersOf(uses), new Set(), size, gradient);
  return {
    values: recalled((node) => whoIs(ground, node, false)),
    gradients: recalled((node) => whoIs(ground, node, true)),
    weights: recalled((flow: Flow) => weights(flow)),
    weightsWidth: recalled((flow: Flow) => piecesWidth(weights(flow, 'running'), size)),
  };
}

const parametersOf = (uses: Flow['uses']): readonly number[] =>
  uses.map(({ parameter }) => parameter);

/** The symbol of a node, its layer and its timestep. */
function whoIs({ hand, plan: { program }, words }: Ground, id: number, isGradient: boolean): About {
  const node = nodeOf(program, id);
  const { t = 0, part, name } = node;
  const { base, sub } = symbolOf(hand, node).name;
  const symbol = sub === undefined ? base : `${base} ${sub}`;
  return {
    symbol: part === 'loss' && name === 'loss' ? words.loss : name === 'exp' ? 'exp' : symbol,
    t,
    isGradient,
    ...layerPlace(program, node),
  };
}

import { plainText, runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { useStage } from '../../parts/scenery.tsx';
import { symbolOf } from '../../scene/symbols.ts';
import { nodeOf } from '../../trace/block.ts';

/** Every parameter as it is written now, as plain text, by its path. */
export function useParameterNames(): Readonly<Record<string, string>> {
  const { program, hand } = useStage();
  return Object.fromEntries(
    program.parameters.map(({ path, node }) => [
      path,
      plainText(runsOf(written(symbolOf(hand, nodeOf(program, node))))),
    ]),
  );
}

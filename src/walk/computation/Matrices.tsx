import { leavesOf } from '../../engine/formula.ts';
import { fullNumber } from '../../notation/number.ts';
import { mostTerms, symbolPiece, writeFormula } from '../../notation/write-formula.ts';
import { WrittenView } from '../../parts/formula/WrittenView.tsx';
import { Matrix } from '../../parts/matrix/Matrix.tsx';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useStage } from '../../parts/scenery.tsx';
import { stepFormula } from '../../scene/step-formula.ts';
import { isSingleNumber } from '../../scene/symbols.ts';
import { type BlockRef, nodeOf } from '../../trace/block.ts';

interface MatricesProps {
  /** What the step computes, in order; what is needed on the way to the last one comes first. */
  readonly results: readonly BlockRef[];
  readonly lit: ReadonlySet<string>;
}

/** A row of matrices wider than this many columns is set smaller. */
const manyColumns = 9;

/** The result of a step as the equation of its matrices, W × h₁ = W h₁, after what it takes to get there. */
export function Matrices({ results, lit }: MatricesProps) {
  const { program, step, comma } = useStage();
  const result = results.at(-1);
  if (result === undefined) return null;
  const formula = stepFormula(program, step, result);
  const isGiven = formula.kind === 'leaf' && formula.leaf === result;
  const { written } = writeFormula<BlockRef, BlockRef>(formula, {
    leaf: symbolPiece,
    times: '⊙',
    isSingle: ({ node }) => isSingleNumber(program, node),
    mostTerms,
    number: (value) => fullNumber(value, comma),
  });
  const columns = leavesOf(formula).reduce(
    (sum, { node }) => sum + nodeOf(program, node).columns,
    0,
  );
  return (
    <div className="matrices" data-many={columns >= manyColumns}>
      <Before results={results.slice(0, -1)} lit={lit} />
      {isGiven ? (
        <Matrix block={result} lit={lit} isResult />
      ) : (
        <>
          <WrittenView
            of={written}
            leaf={(block, turned) => <Matrix block={block} turned={turned} lit={lit} />}
          />
          <WithSign sign="=">
            <Matrix block={result} lit={lit} isResult />
          </WithSign>
        </>
      )}
    </div>
  );
}

/** What the side results are made from, e.g. the logits before e^z, with an arrow to what follows. */
function Before({ results, lit }: MatricesProps) {
  const { program, step } = useStage();
  const [first] = results;
  if (first === undefined) return null;
  return (
    <>
      {leavesOf(stepFormula(program, step, first)).map((block) => (
        <Matrix key={block.node} block={block} lit={lit} />
      ))}
      <span className="w-sign"> → </span>
    </>
  );
}

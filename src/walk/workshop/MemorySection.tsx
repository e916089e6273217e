import { useState } from 'react';
import { Num } from '../../parts/number/Num.tsx';
import { useRun } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { entryAt } from '../../scene/tokens.ts';
import { nodeOf } from '../../trace/block.ts';
import {
  type MemoryRow,
  memoryRows,
  nodeDifference,
  sameInputPairs,
} from '../../trace/questions/same-input.ts';
import { ChoiceField } from '../edit/ChoiceField.tsx';
import { useSymbol } from '../edit/use-symbol.tsx';
import { BareNumber } from './BareNumber.tsx';

/** Two timesteps with the same input side by side: what the state before makes of it. */
export function MemorySection() {
  const { program } = useRun();
  const texts = useStepTexts().workshop.memory;
  const [pair] = sameInputPairs(program);
  const [pinned, setPinned] = useState<readonly [number, number]>();
  const T = program.timesteps.length;
  const [first, second] = clamp(pinned ?? pair ?? [1, 2], T);
  const options = program.timesteps.map(({ t }) => `${t}`);
  const nameOf = (t: string): string => {
    const entry = entryAt(program, 'inputs', Number(t));
    return typeof entry === 'string' ? `t = ${t} (${entry})` : `t = ${t}`;
  };
  return (
    <>
      <div className="workshop-fields">
        <ChoiceField
          label={texts.first}
          value={`${first}`}
          options={options}
          nameOf={nameOf}
          onChoose={(t) => void setPinned([Number(t), second])}
        />
        <ChoiceField
          label={texts.second}
          value={`${second}`}
          options={options}
          nameOf={nameOf}
          onChoose={(t) => void setPinned([first, Number(t)])}
        />
      </div>
      <MemoryTable first={first} second={second} />
    </>
  );
}

const clamp = ([a, b]: readonly [number, number], T: number): readonly [number, number] => [
  Math.min(a, T),
  Math.min(b, T),
];

function MemoryTable({ first, second }: { readonly first: number; readonly second: number }) {
  const { trace, program } = useRun();
  const texts = useStepTexts().workshop.memory;
  const rows = memoryRows(program, first, second).map((row) => ({
    row,
    difference: nodeDifference(trace, ...row.nodes),
  }));
  const differs = (kind: MemoryRow['kind']): boolean =>
    rows.some(({ row, difference }) => row.kind === kind && !difference.every(isZero));
  const sentence = differs('x')
    ? texts.otherInput
    : differs('state')
      ? texts.otherMemory
      : texts.noMemory;
  return (
    <>
      <p className="workshop-said">{sentence}</p>
      <div className="workshop-scroll">
        <table className="workshop-table workshop-memory">
          <thead>
            <tr>
              <th scope="col">{texts.quantity}</th>
              <th scope="col">t = {first}</th>
              <th scope="col">t = {second}</th>
              <th scope="col">{texts.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, difference }, at) => (
              <QuantityRow key={at} row={row} difference={difference} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const isZero = (value: number): boolean => value === 0;

interface QuantityRowProps {
  readonly row: MemoryRow;
  readonly difference: readonly number[];
}

function QuantityRow({ row: { nodes }, difference }: QuantityRowProps) {
  const texts = useStepTexts().workshop.memory;
  const equal = difference.every(isZero);
  const first = useSymbol(nodes[0]);
  const second = useSymbol(nodes[1]);
  return (
    <tr data-main={!equal}>
      <th scope="row">
        {first.drawn}, {second.drawn}
        <span className="workshop-word">{equal ? `= ${texts.equal}` : `≠ ${texts.unequal}`}</span>
      </th>
      {nodes.map((node, at) => (
        <td key={at}>
          <Column node={node} />
        </td>
      ))}
      <td>
        <span className="workshop-column">
          {difference.map((value, i) => (
            <BareNumber key={i} value={value} />
          ))}
        </span>
      </td>
    </tr>
  );
}

/** A vector from top to bottom. */
function Column({ node }: { readonly node: number }) {
  const { trace, program } = useRun();
  const { rows } = nodeOf(program, node);
  return (
    <span className="workshop-column">
      {Array.from({ length: rows }, (_, i) => (
        <Num key={i} of={{ epoch: trace.epoch, kind: 'value', node, i, j: 0 }} />
      ))}
    </span>
  );
}

import type { Program } from '../../trace/program/program.ts';

interface CellCodeProps {
  readonly program: Program;
}

/** The equations of the cell that ran, as the loop that they are. */
export function CellCode({ program }: CellCodeProps) {
  const { inputs, layers } = program.example;
  const activation = layers[0]?.activation ?? 'tanh';
  const lines = (program.cells[0]?.equations ?? '')
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((line) => line !== '');
  return (
    <pre className="unfold-code">
      {[
        'h = 0',
        `for x in ${inputs.map(String).join(', ')}:`,
        '    h_prev = h',
        ...lines.map((line) => `    ${line.replace('activation', activation)}`),
      ].join('\n')}
    </pre>
  );
}

import { useWords } from '../../parts/use-words.ts';
import { cellNames } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

/** The curves as numbers. */
export function TablePane({ bench: { runs, settings, t } }: { readonly bench: Bench }) {
  const { texts, write } = useWords(vanishingTexts);
  const columns = [
    ...cellNames.map((cell) => ({ name: texts.cells[cell], norms: runs[cell]?.norms })),
    { name: texts.memory, norms: runs.lstm?.memoryNorms },
  ];
  return (
    <table className="vanishing-table">
      <caption>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col">t</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: settings.timesteps }, (_, index) => (
          <tr key={index} aria-current={index + 1 === t ? 'true' : undefined}>
            <th scope="row">{index + 1}</th>
            {columns.map(({ name, norms }) => (
              <td key={name}>{norms?.[index] === undefined ? '' : write(norms[index])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

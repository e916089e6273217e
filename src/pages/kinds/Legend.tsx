import { useLanguage } from '../../parts/use-language.ts';
import { kindsTexts } from './texts.ts';

const roles = ['input', 'recurrent', 'output', 'fed'] as const;

/** What the arrows mean; each has the colour of its weights in the lessons. */
export function Legend() {
  const { legend } = kindsTexts[useLanguage()];
  return (
    <ul className="kinds-legend" aria-label={legend.heading}>
      {roles.map((role) => (
        <li key={role}>
          <svg width="34" height="10" aria-hidden="true" className="kind-arrow" data-role={role}>
            <path className="kind-shaft" d="M1 5H27" />
            <path className="kind-head" d="M33 5L26 1L26 9Z" />
          </svg>
          {legend[role]}
        </li>
      ))}
    </ul>
  );
}

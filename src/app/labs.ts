import { type Arriving, arriving } from '../parts/frame/arriving.tsx';
import type { LabProps } from '../parts/frame/lab-props.ts';

/** How every lab is fetched and shown, by its name in the address `#/lab/<name>`. */
export const labs: ReadonlyMap<string, Arriving<LabProps>> = new Map<string, Arriving<LabProps>>([
  ['why-sequences', arriving(async () => (await import('./why-sequences-lab.ts')).WhySequencesLab)],
  ['unfolding', arriving(async () => (await import('./unfolding-lab.ts')).UnfoldingLab)],
  ['kinds', arriving(async () => (await import('./kinds-lab.ts')).KindsLab)],
  ['counting', arriving(async () => (await import('./counting-lab.ts')).CountingLab)],
  ['bptt', arriving(async () => (await import('./bptt-lab.ts')).BpttLab)],
  ['functions', arriving(async () => (await import('./functions-lab.ts')).FunctionsLab)],
  ['vanishing', arriving(async () => (await import('./vanishing-lab.ts')).VanishingLab)],
  ['names', arriving(async () => (await import('./names-lab.ts')).NamesLab)],
  ['workbench', arriving(async () => (await import('./workbench-lab.ts')).WorkbenchLab)],
  ['forecast', arriving(async () => (await import('./forecast-lab.ts')).ForecastLab)],
  ['glossary', arriving(async () => (await import('./glossary-lab.ts')).GlossaryLab)],
]);

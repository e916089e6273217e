import { type Arriving, arriving } from '../parts/frame/arriving.tsx';
import type { LabProps } from '../parts/frame/lab-props.ts';

/** How every lab is fetched and shown, by its name in the address `#/lab/<name>`. */
export const labs: ReadonlyMap<string, Arriving<LabProps>> = new Map<string, Arriving<LabProps>>([
  [
    'why-sequences',
    arriving(async () => (await import('../pages/why-sequences/page.ts')).WhySequencesLab),
  ],
  ['unfolding', arriving(async () => (await import('../pages/unfolding/page.ts')).UnfoldingLab)],
  ['kinds', arriving(async () => (await import('../pages/kinds/page.ts')).KindsLab)],
  ['counting', arriving(async () => (await import('../pages/counting/page.ts')).CountingLab)],
  ['bptt', arriving(async () => (await import('../pages/bptt/page.ts')).BpttLab)],
  ['functions', arriving(async () => (await import('../pages/functions/page.ts')).FunctionsLab)],
  ['vanishing', arriving(async () => (await import('../pages/vanishing/page.ts')).VanishingLab)],
  ['names', arriving(async () => (await import('../pages/names/page.ts')).NamesLab)],
  ['workbench', arriving(async () => (await import('../pages/workbench/page.ts')).WorkbenchLab)],
  ['forecast', arriving(async () => (await import('../pages/forecast/page.ts')).ForecastLab)],
  ['glossary', arriving(async () => (await import('../pages/glossary/page.ts')).GlossaryLab)],
]);

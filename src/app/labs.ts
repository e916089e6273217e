import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { LabProps } from '../labs/frame/lab-props.ts';

type Load = () => Promise<ComponentType<LabProps>>;

/** How every lab is fetched, by its name in the address `#/lab/<name>`. */
const loads: Readonly<Record<string, Load>> = {
  'why-sequences': async () => (await import('./why-sequences-lab.ts')).WhySequencesLab,
  unfolding: async () => (await import('./unfolding-lab.ts')).UnfoldingLab,
  kinds: async () => (await import('./kinds-lab.ts')).KindsLab,
  counting: async () => (await import('./counting-lab.ts')).CountingLab,
  bptt: async () => (await import('./bptt-lab.ts')).BpttLab,
  functions: async () => (await import('./functions-lab.ts')).FunctionsLab,
  vanishing: async () => (await import('./vanishing-lab.ts')).VanishingLab,
  names: async () => (await import('./names-lab.ts')).NamesLab,
  workbench: async () => (await import('./workbench-lab.ts')).WorkbenchLab,
  forecast: async () => (await import('./forecast-lab.ts')).ForecastLab,
  glossary: async () => (await import('./glossary-lab.ts')).GlossaryLab,
};

const page = (load: Load) => lazy(async () => ({ default: await load() }));

/** The page of every lab, by its name. */
export const labs: ReadonlyMap<string, LazyExoticComponent<ComponentType<LabProps>>> = new Map(
  Object.entries(loads).map(([name, load]) => [name, page(load)]),
);

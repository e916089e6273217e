import type { ComponentType } from 'react';
import { type Arriving, arriving } from '../parts/frame/arriving.tsx';
import type { LabProps } from '../parts/frame/lab-props.ts';

const found = import.meta.glob<ComponentType<LabProps>>('../pages/*/page.ts', { import: 'Page' });

/** How every page beside the walk is fetched and shown, by its folder, which is its name in the address `#/lab/<name>`. */
export const pages: ReadonlyMap<string, Arriving<LabProps>> = new Map(
  Object.entries(found).map(([file, fetch]) => [file.split('/').at(-2) ?? file, arriving(fetch)]),
);

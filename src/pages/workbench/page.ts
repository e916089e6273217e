/** The workbench, fetched when it is opened. */
export { WorkbenchLab as Page } from './WorkbenchLab.tsx';

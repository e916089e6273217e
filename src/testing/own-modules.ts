import { afterAll, vi } from 'vitest';

// Files that follow each other in a worker share its libraries, and nothing else: each imports our modules anew.
vi.resetModules();

// What a file has asked for and not awaited would come among the modules of the next one.
afterAll(() => vi.dynamicImportSettled());

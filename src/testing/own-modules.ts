import { vi } from 'vitest';

// Files that follow each other in a worker share its libraries, and nothing else: each imports our modules anew.
vi.resetModules();

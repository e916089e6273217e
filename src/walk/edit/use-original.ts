import type { Example } from '../../example/example.ts';
import { useStore } from '../../store/store.ts';
import { originalOf } from '../../store/subject-address.ts';

/** The example as it was before any change; what differs from it is marked. */
export const useOriginal = (): Example | undefined =>
  useStore(({ subject }) => subject && originalOf(subject));

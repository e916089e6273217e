import { useStore } from '../store/store.ts';

/** What was only said about the example that was open until now. */
export function dropQuietNotice(): void {
  const key = useStore.getState().notice?.key;
  if (key === 'continued' || key === 'linked') useStore.setState({ notice: undefined });
}

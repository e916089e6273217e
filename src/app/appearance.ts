import { lasting } from '../store/door/web-storage.ts';
import { loadPreferences, type Preferences, savePreferences } from '../store/preferences.ts';
import { type State, useStore } from '../store/store.ts';

const kept: readonly (keyof Preferences)[] = [
  'language',
  'theme',
  'decimalSign',
  'speed',
  'motion',
  'keys',
  'notation',
];

/** Colours that the system forces are dark or light themselves: drawings, which keep their own, follow them. */
function themeFor({ theme, projector }: State, dark: boolean): 'dark' | 'light' {
  if (matchMedia('(forced-colors: active)').matches) return dark ? 'dark' : 'light';
  if (theme !== 'auto') return theme;
  return dark && !projector ? 'dark' : 'light';
}

/** Puts what the reader chose about looks on the root element, where the style sheets read it. */
function dress(state: State): void {
  const { documentElement: root } = document;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = themeFor(state, dark);
  const still = !state.motion || matchMedia('(prefers-reduced-motion: reduce)').matches;
  root.lang = state.language;
  root.dataset.theme = theme;
  root.dataset.projector = state.projector ? 'on' : 'off';
  root.dataset.motion = still ? 'off' : 'on';
  root.style.setProperty('--duration-scale', String(1 / state.speed));
}

/** Loads what was kept, and keeps the page and the storage in step with the choices from then on. */
export function followPreferences(): () => void {
  const { preferences, trouble } = loadPreferences(lasting, navigator.language);
  useStore.setState(preferences);
  if (trouble !== undefined) useStore.setState({ notice: { key: 'corruptStorage', values: {} } });
  dress(useStore.getState());
  return useStore.subscribe((state, before) => {
    const isSame = kept.every((key) => state[key] === before[key]);
    if (!isSame || state.projector !== before.projector) dress(state);
    if (isSame) return;
    const { language, theme, decimalSign, speed, motion, keys, notation } = state;
    const chosen = { language, theme, decimalSign, speed, motion, keys, notation };
    if (!savePreferences(lasting, chosen))
      useStore.setState({ notice: { key: 'fullStorage', values: {} } });
  });
}

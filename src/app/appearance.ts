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

/** What the system says of colours and motion; it may change its mind while the page is open. */
const system = {
  dark: '(prefers-color-scheme: dark)',
  forced: '(forced-colors: active)',
  still: '(prefers-reduced-motion: reduce)',
};

const asks = (query: string): boolean => matchMedia(query).matches;

/** Colours that the system forces are dark or light themselves: drawings, which keep their own, follow them. */
function themeFor({ theme, projector }: State, dark: boolean): 'dark' | 'light' {
  if (asks(system.forced)) return dark ? 'dark' : 'light';
  if (theme !== 'auto') return theme;
  return dark && !projector ? 'dark' : 'light';
}

/** Puts what the reader chose about looks on the root element, where the style sheets read it. */
function dress(state: State): void {
  const { documentElement: root } = document;
  const dark = asks(system.dark);
  const theme = themeFor(state, dark);
  const still = !state.motion || asks(system.still);
  root.lang = state.language;
  root.dataset.theme = theme;
  root.dataset.projector = state.projector ? 'on' : 'off';
  root.dataset.motion = still ? 'off' : 'on';
  root.style.setProperty('--duration-scale', String(1 / state.speed));
}

/** Loads what was kept, and keeps page and storage in step with the choices, and the page with the system, from then on. */
export function followPreferences(): () => void {
  const { preferences, trouble } = loadPreferences(lasting, navigator.language);
  useStore.setState(preferences);
  if (trouble !== undefined) useStore.setState({ notice: { key: 'corruptStorage', values: {} } });
  const dressAgain = (): void => dress(useStore.getState());
  dressAgain();
  const lists = Object.values(system).map((query) => matchMedia(query));
  for (const each of lists) each.addEventListener('change', dressAgain);
  const leave = useStore.subscribe((state, before) => {
    const isSame = kept.every((key) => state[key] === before[key]);
    if (!isSame || state.projector !== before.projector) dress(state);
    if (isSame) return;
    const { language, theme, decimalSign, speed, motion, keys, notation } = state;
    const chosen = { language, theme, decimalSign, speed, motion, keys, notation };
    if (!savePreferences(lasting, chosen))
      useStore.setState({ notice: { key: 'fullStorage', values: {} } });
  });
  return () => {
    leave();
    for (const each of lists) each.removeEventListener('change', dressAgain);
  };
}

import * as v from 'valibot';
import { conventionIds } from '../notation/convention.ts';
import { languages } from '../notation/language.ts';
import { attempt } from './kept.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export const speeds = [0.5, 0.75, 1, 1.5, 2] as const;

/** What the reader sets once and finds again at the next visit. */
export const preferencesSchema = v.object({
  language: v.picklist(languages),
  theme: v.picklist(themes),
  /** Decimal sign: as the language has it, or fixed. */
  decimalSign: v.picklist(['auto', 'comma', 'point']),
  speed: v.picklist(speeds),
  motion: v.boolean(),
  keys: v.boolean(),
  /** How symbols are written; as the lesson has it where nothing is chosen. */
  notation: v.optional(v.picklist(conventionIds)),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

const storageKey = 'unroll.preferences';

export interface LoadedPreferences {
  readonly preferences: Preferences;
  /** Why the stored preferences could not be used. */
  readonly trouble: 'corrupt' | undefined;
}

/** The stored preferences, or those that fit the browser where there are none or they cannot be read. */
export function loadPreferences(
  storage: Pick<Storage, 'getItem'>,
  browserLanguage: string,
): LoadedPreferences {
  const fallback: Preferences = {
    language: browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'id',
    theme: 'auto',
    decimalSign: 'auto',
    speed: 1,
    motion: true,
    keys: true,
  };
  try {
    const text = attempt(() => storage.getItem(storageKey)) ?? null;
    if (text === null) return { preferences: fallback, trouble: undefined };
    const result = v.safeParse(v.partial(preferencesSchema), JSON.parse(text));
    return result.success
      ? { preferences: { ...fallback, ...withoutUndefined(result.output) }, trouble: undefined }
      : { preferences: fallback, trouble: 'corrupt' };
  } catch {
    return { preferences: fallback, trouble: 'corrupt' };
  }
}

function withoutUndefined(
  some: Partial<{ [K in keyof Preferences]: Preferences[K] | undefined }>,
): Partial<Preferences> {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined));
}

/** Keeps the preferences; false where the storage is full or closed, and the app goes on without. */
export function savePreferences(
  storage: Pick<Storage, 'setItem'>,
  preferences: Preferences,
): boolean {
  try {
    storage.setItem(storageKey, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

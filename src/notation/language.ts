/** The languages of the app: Indonesian and English. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language. */
export type Texts = Readonly<Record<Language, string>>;

import type { Language } from '../notation/language.ts';
import { en } from './en.ts';
import { type Catalogue, id } from './id.ts';
import { textsOf } from './texts-of.ts';

const catalogues = textsOf<Catalogue>({ id, en });

export const catalogueOf = (language: Language): Catalogue => catalogues[language];

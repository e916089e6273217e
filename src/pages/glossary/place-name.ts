import type { GlossaryTexts } from '../../i18n/id/glossary.ts';
import { cards } from '../../lessons/index.ts';
import type { Language } from '../../notation/language.ts';

/** What a link to a step is called: `#/lesson/abccd?at=e0.f2.h` → ABCCD, forward, timestep 2. */
export function placeName(where: string, texts: GlossaryTexts, language: Language): string {
  const [, place, slug = '', , phase = '', t = ''] =
    /^#\/(\w+)\/([\w-]+)(\?at=e0\.(loss|[fbu])(\d*))?/.exec(where) ?? [];
  const title = place === 'example' ? exampleName(slug, texts) : cardName(slug, language);
  const step = stepName(phase, t, texts);
  return step === undefined ? title : `${title}, ${step}`;
}

const exampleName = (slug: string, { example }: GlossaryTexts): string =>
  new Map(Object.entries(example)).get(slug) ?? slug;

/** The title of a lesson or lab up to its dash. */
function cardName(slug: string, language: Language): string {
  const card = cards.find((each) => each.slug === slug);
  return card?.text[language].title.split(' — ')[0] ?? slug;
}

function stepName(phase: string, t: string, { phase: names }: GlossaryTexts): string | undefined {
  if (phase === 'f') return names.f(t);
  if (phase === 'b') return names.b(t);
  return phase === 'loss' ? names.loss : phase === 'u' ? names.u : undefined;
}

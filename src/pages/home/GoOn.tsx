import { type Card, nameOf } from '../../lessons/card.ts';
import { addressOf } from '../../lessons/index.ts';
import { useTexts } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useStore } from '../../store/store.ts';

/** Leads back to where the reader was last; nothing at the first visit. */
export function GoOn({ cards }: { readonly cards: readonly Card[] }) {
  const texts = useTexts().home;
  const language = useLanguage();
  const last = useStore(({ progress }) => progress.last);
  const card = cards.find(({ slug }) => slug === last?.slug);
  if (card === undefined) return null;
  const at = last?.at === undefined ? '' : `?at=${last.at}`;
  return (
    <a className="home-primary" href={`${addressOf(card)}${at}`}>
      {texts.goOn(nameOf(card.text[language]))}
    </a>
  );
}

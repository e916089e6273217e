import type { Card } from '../../lessons/card.ts';
import { addressOf } from '../../lessons/index.ts';
import { useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

/** The path: the lessons by chapter, in their order. */
export function LessonCards({ cards }: { readonly cards: readonly Card[] }) {
  const texts = useTexts().home;
  return (
    <section aria-labelledby="home-lessons">
      <h2 id="home-lessons">{texts.lessons}</h2>
      <ol className="home-cards">
        {cards.map((card) => (
          <LessonCard key={card.slug} card={card} />
        ))}
      </ol>
    </section>
  );
}

function LessonCard({ card }: { readonly card: Card }) {
  const { sequence, text } = card;
  const language = useStore((state) => state.language);
  const { title, aim } = text[language];
  return (
    <li>
      <a className="home-card" href={addressOf(card)}>
        <h3>{title}</h3>
        <p>{aim}</p>
        {sequence === undefined ? null : (
          <p className="home-card-facts">
            <Sequence of={sequence} />
          </p>
        )}
      </a>
    </li>
  );
}

/** What goes in and what should come out: A B C C → B C C D. */
function Sequence({ of: { from, to } }: { readonly of: NonNullable<Card['sequence']> }) {
  const texts = useTexts().home;
  return (
    <span className="home-sequence">
      <Tokens of={from} />
      <span aria-hidden="true">→</span>
      <span className="sr-only">{texts.target}</span>
      <Tokens of={to} />
    </span>
  );
}

function Tokens({ of }: { readonly of: readonly string[] }) {
  return <span className="home-tokens">{of.join(' ')}</span>;
}

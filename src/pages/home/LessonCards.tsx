import type { Card } from '../../lessons/card.ts';
import { cardsOf, type Group, groups, numberOf } from '../../lessons/chapters.ts';
import { addressOf } from '../../lessons/index.ts';
import { useTexts } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { isDone, standOf } from '../../store/progress.ts';
import { useStore } from '../../store/store.ts';

interface CardsProps {
  readonly cards: readonly Card[];
}

/** The path: the lessons by chapter, in their order, and how many are done. */
export function LessonCards({ cards }: CardsProps) {
  const texts = useTexts().home;
  return (
    <section className="home-path" aria-labelledby="home-lessons">
      <div className="home-path-head">
        <h2 id="home-lessons">{texts.lessons}</h2>
        <Done cards={cards} />
      </div>
      {groups.map((group) => (
        <GroupOfCards key={group.title.en} group={group} cards={cards} />
      ))}
    </section>
  );
}

/** How many lessons are done; nothing before the first was opened. */
function Done({ cards }: CardsProps) {
  const texts = useTexts().home;
  const progress = useStore((state) => state.progress);
  const stands = cards.flatMap(({ slug }) => standOf(progress, slug) ?? []);
  if (stands.length === 0) return null;
  return <p>{texts.done(stands.filter(isDone).length, cards.length)}</p>;
}

/** Chapters that belong together; nothing where none of them is there. */
function GroupOfCards({ group, cards }: CardsProps & { readonly group: Group }) {
  const language = useLanguage();
  const inside = cardsOf(group, cards);
  if (inside.length === 0) return null;
  return (
    <div className="home-group">
      <h3>{group.title[language]}</h3>
      <ol className="home-cards">
        {inside.map((card) => (
          <LessonCard key={card.slug} card={card} number={numberOf(card, cards)} />
        ))}
      </ol>
    </div>
  );
}

interface LessonCardProps {
  readonly card: Card;
  readonly number: string;
}

function LessonCard({ card, number }: LessonCardProps) {
  const { slug, sequence, text } = card;
  const language = useLanguage();
  const texts = useTexts().home;
  const { title, aim } = text[language];
  return (
    <li>
      <a className="home-card" href={addressOf(card)}>
        <span className="home-number">{texts.chapter(number)}</span>
        <h4>{title}</h4>
        <p>{aim}</p>
        <span className="home-card-facts">
          {sequence === undefined ? null : <Sequence of={sequence} />}
          <CardProgress slug={slug} />
        </span>
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

/** How far the reader is with a lesson, in words behind a mark; nothing before it was opened. */
function CardProgress({ slug }: { readonly slug: string }) {
  const texts = useTexts().home;
  const stand = useStore(({ progress }) => standOf(progress, slug));
  if (stand === undefined) return null;
  const { walked, right, questions } = stand;
  const said = [
    walked ? texts.walked : texts.opened,
    ...(right.length > 0 ? [texts.right(right.length, questions)] : []),
  ];
  return (
    <span className="home-progress" data-done={isDone(stand)}>
      {said.join(' · ')}
    </span>
  );
}

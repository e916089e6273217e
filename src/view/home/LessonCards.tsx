import type { Example } from '../../lessons/example.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { prepare } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { useTexts } from '../scenery.tsx';

/** The list of lessons, in their order. */
export function LessonCards({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const texts = useTexts().home;
  return (
    <section aria-labelledby="home-lessons">
      <h2 id="home-lessons">{texts.lessons}</h2>
      <ol className="home-cards">
        {lessons.map((lesson) => (
          <LessonCard key={lesson.slug} lesson={lesson} />
        ))}
      </ol>
    </section>
  );
}

function LessonCard({ lesson: { slug, text, example } }: { readonly lesson: Lesson }) {
  const language = useStore((state) => state.language);
  const texts = useTexts().home;
  const { title, aim } = text[language];
  const { steps } = prepare(example).timeline;
  return (
    <li>
      <a className="home-card" href={`#/lesson/${slug}`}>
        <h3>{title}</h3>
        <p>{aim}</p>
        <p className="home-card-facts">
          <Sequence example={example} />
          <span>{texts.operations(steps.length)}</span>
        </p>
      </a>
    </li>
  );
}

/** What goes in and what should come out: A B C C → B C C D. */
function Sequence({
  example: { inputs, targets, vocabulary = [] },
}: {
  readonly example: Example;
}) {
  const texts = useTexts().home;
  const isTokens = inputs.every((entry) => typeof entry === 'string');
  return (
    <span className="home-sequence">
      <Tokens of={isTokens ? inputs : vocabulary} />
      <span aria-hidden="true">→</span>
      <span className="sr-only">{texts.target}</span>
      <Tokens of={targets ?? []} />
    </span>
  );
}

function Tokens({ of }: { readonly of: Example['inputs'] }) {
  const tokens = of.filter((entry) => typeof entry === 'string');
  return <span className="home-tokens">{tokens.join(' ')}</span>;
}

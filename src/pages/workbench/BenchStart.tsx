import { Plus } from 'lucide-react';
import { useState } from 'react';
import { cards } from '../../lessons/index.ts';
import { useLanguage } from '../../parts/use-language.ts';
import type { Bench } from './use-bench.ts';

const lessons = cards.filter(({ place }) => place === 'lesson');

/** Begins with nothing, or with the network of a lesson. */
export function BenchStart({ bench: { texts, begin, beginWith } }: { readonly bench: Bench }) {
  const language = useLanguage();
  const [slug, setSlug] = useState(lessons[0]?.slug ?? '');
  const title = lessons.find((each) => each.slug === slug)?.text[language].title ?? '';
  return (
    <section className="bench-start" aria-label={texts.start}>
      <button type="button" className="bench-primary" onClick={begin}>
        <Plus aria-hidden="true" />
        {texts.fromNothing}
      </button>
      <label className="bench-lesson">
        <span className="sr-only">{texts.lesson}</span>
        <select value={slug} onChange={(event) => setSlug(event.currentTarget.value)}>
          {lessons.map((each) => (
            <option key={each.slug} value={each.slug}>
              {each.text[language].title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="bar-button" onClick={() => void beginWith(slug, title)}>
        {texts.fromLesson}
      </button>
    </section>
  );
}

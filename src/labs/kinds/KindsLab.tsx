import { useEffect, useState } from 'react';
import { kindsTexts } from '../../i18n/kinds-texts.ts';
import { fetchLesson } from '../../lessons/index.ts';
import { kindsCard } from '../../lessons/kinds.card.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { useLanguage } from '../../view/use-language.ts';
import { LabFrame } from '../frame/LabFrame.tsx';
import { about } from './about.ts';
import { KindFigure } from './KindFigure.tsx';
import { type Kind, kinds } from './kinds.ts';
import { Legend } from './Legend.tsx';

/** The five kinds of networks side by side, each drawn from the trace of its lesson. */
export function KindsLab() {
  const language = useLanguage();
  const texts = kindsTexts[language];
  const lessons = useLessons();
  return (
    <LabFrame slug={kindsCard.slug} title={kindsCard.text[language].title} about={about}>
      <div className="kinds">
        <p className="kinds-intro">{texts.intro}</p>
        <Legend />
        {lessons === undefined ? (
          <p role="status">{texts.loading}</p>
        ) : (
          <ol className="kinds-figures">
            {lessons.map(([kind, lesson]) => (
              <KindFigure key={kind} kind={kind} lesson={lesson} />
            ))}
          </ol>
        )}
        <p className="kinds-note">{texts.note}</p>
      </div>
    </LabFrame>
  );
}

type Fetched = readonly (readonly [Kind, Lesson])[];

/** The lessons, once they are there. */
function useLessons(): Fetched | undefined {
  const [lessons, setLessons] = useState<Fetched>();
  useEffect(() => {
    let isWanted = true;
    const fetchAll = async (): Promise<void> => {
      const fetched = await Promise.all(
        kinds.map(async (kind) => [kind, await fetchLesson(kind)] as const),
      );
      if (!isWanted) return;
      setLessons(
        fetched.flatMap(([kind, lesson]) => (lesson === undefined ? [] : [[kind, lesson]])),
      );
    };
    void fetchAll();
    return () => {
      isWanted = false;
    };
  }, []);
  return lessons;
}

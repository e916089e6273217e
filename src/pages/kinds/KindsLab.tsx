import './kinds.css';
import { useEffect, useState } from 'react';
import type { Lesson } from '../../lessons/lesson.ts';
import { Boundary } from '../../parts/frame/Boundary.tsx';
import { LabFrame } from '../../parts/frame/LabFrame.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { loadLesson } from '../../store/load-lesson.ts';
import { kindsCard } from './card.ts';
import { KindFigure } from './KindFigure.tsx';
import { type Kind, kinds } from './kinds.ts';
import { about, kindsTexts } from './texts.ts';

/** The five kinds of networks side by side, each drawn from the trace of its lesson. */
export function KindsLab() {
  const language = useLanguage();
  const texts = kindsTexts[language];
  const { lessons, failure } = useLessons();
  if (failure !== undefined) throw failure.error;
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
              <li className="kind" key={kind}>
                <Boundary size="pane">
                  <KindFigure kind={kind} lesson={lesson} />
                </Boundary>
              </li>
            ))}
          </ol>
        )}
        <p className="kinds-note">{texts.note}</p>
      </div>
    </LabFrame>
  );
}

type Fetched = readonly (readonly [Kind, Lesson])[];

/** The lessons, once they are there, or why they did not come. */
function useLessons() {
  const [lessons, setLessons] = useState<Fetched>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let isWanted = true;
    const fetchAll = async (): Promise<void> => {
      const fetched = await Promise.all(
        kinds.map(async (kind) => [kind, await loadLesson(kind)] as const),
      );
      if (!isWanted) return;
      setLessons(
        fetched.flatMap(([kind, lesson]) => (lesson === undefined ? [] : [[kind, lesson]])),
      );
    };
    fetchAll().catch((error: unknown) => isWanted && setFailure({ error }));
    return () => {
      isWanted = false;
    };
  }, []);
  return { lessons, failure };
}

const roles = ['input', 'recurrent', 'output', 'fed'] as const;

/** What the arrows mean; each has the colour of its weights in the lessons. */
function Legend() {
  const { legend } = kindsTexts[useLanguage()];
  return (
    <ul className="kinds-legend" aria-label={legend.heading}>
      {roles.map((role) => (
        <li key={role}>
          <svg width="34" height="10" aria-hidden="true" className="kind-arrow" data-role={role}>
            <path className="kind-shaft" d="M1 5H27" />
            <path className="kind-head" d="M33 5L26 1L26 9Z" />
          </svg>
          {legend[role]}
        </li>
      ))}
    </ul>
  );
}

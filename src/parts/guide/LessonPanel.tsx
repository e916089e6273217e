import './guide.css';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Lesson, LessonText, Recall } from '../../lessons/lesson.ts';
import type { Language } from '../../notation/language.ts';
import { MarkedTerms } from '../glossary/MarkedTerms.tsx';
import { useTexts } from '../scenery.tsx';
import { TabList } from '../tabs/TabList.tsx';
import { useLanguage } from '../use-language.ts';
import { useStepTexts } from '../use-step-texts.ts';
import { PathLinks } from './PathLinks.tsx';
import { Prose } from './Prose.tsx';
import { RecallQuestion } from './RecallQuestion.tsx';
import { answerTo, useAnswers } from './recall-answers.ts';

/** What the panel tells, of a lesson or of a lab. */
export type About = Pick<Lesson, 'slug'> & {
  readonly text: Readonly<Record<Language, Omit<LessonText, 'notes'>>>;
};

interface LessonPanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly lesson: About;
}

/** What is said about a lesson: aim, names of the parts, summary, questions, source. A drawer at the right. */
export function LessonPanel({ open, onClose, lesson }: LessonPanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close(); // gives the focus back to the opener
  }, [open]);
  return (
    <dialog ref={dialog} className="lesson-panel" aria-labelledby={id} onClose={onClose}>
      {open && <Inside id={id} lesson={lesson} onClose={onClose} />}
    </dialog>
  );
}

interface InsideProps extends Pick<LessonPanelProps, 'lesson' | 'onClose'> {
  readonly id: string;
}

function Inside({ id, lesson, onClose }: InsideProps) {
  const [tab, setTab] = useState<PanelTab>('parts');
  const language = useLanguage();
  const texts = useStepTexts().lesson;
  const text = lesson.text[language];
  return (
    <div className="lesson-panel-inside">
      <div className="lesson-panel-head">
        <h2 id={id}>{text.title}</h2>
        <button
          type="button"
          className="bar-button icon"
          aria-label={texts.close}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <PanelTabs tab={tab} id={id} onChoose={setTab} />
      <div
        className="lesson-panel-body"
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by keyboard
        tabIndex={0}
      >
        {tab === 'parts' && <Parts text={text} />}
        {tab === 'summary' && <Summary text={text} />}
        {tab === 'recall' && <RecallList slug={lesson.slug} questions={text.recall} />}
      </div>
      <div className="lesson-panel-foot">
        <PathLinks slug={lesson.slug} onGo={onClose} />
      </div>
    </div>
  );
}

function Parts({ text: { aim, parts, source } }: { readonly text: Omit<LessonText, 'notes'> }) {
  const texts = useStepTexts().lesson;
  const { glossary } = useTexts().home;
  return (
    <MarkedTerms texts={[aim, ...parts.map(({ meaning }) => meaning)]} arrows>
      <section>
        <h3>{texts.aim}</h3>
        <p>
          <Prose>{aim}</Prose>
        </p>
      </section>
      <section>
        <h3>{texts.parts}</h3>
        <p className="lesson-hint">
          {texts.partsHint} <a href="#/lab/glossary">{glossary}</a>
        </p>
        <dl className="lesson-parts">
          {parts.map(({ term, meaning }) => (
            <div key={term}>
              <dt>
                <Prose>{term}</Prose>
              </dt>
              <dd>
                <Prose>{meaning}</Prose>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{texts.source}</h3>
        <p>{source}</p>
      </section>
    </MarkedTerms>
  );
}

function Summary({ text: { summary } }: { readonly text: Omit<LessonText, 'notes'> }) {
  const texts = useStepTexts().lesson;
  return (
    <section>
      <h3>{texts.summary}</h3>
      <MarkedTerms texts={summary} arrows>
        <ol className="lesson-summary">
          {summary.map((line) => (
            <li key={line}>
              <Prose>{line}</Prose>
            </li>
          ))}
        </ol>
      </MarkedTerms>
    </section>
  );
}

const tabs = ['parts', 'summary', 'recall'] as const;
type PanelTab = (typeof tabs)[number];

interface PanelTabsProps {
  readonly tab: PanelTab;
  /** Start of the ids of tabs and panel. */
  readonly id: string;
  readonly onChoose: (tab: PanelTab) => void;
}

/** The tabs of the lesson's panel. */
function PanelTabs({ tab, id, onChoose }: PanelTabsProps) {
  const texts = useStepTexts().lesson;
  return (
    <TabList
      label={texts.tabsLabel}
      tabs={tabs}
      chosen={tab}
      nameOf={(each) => texts.tabs[each]}
      idOf={(each) => `${id}${each}`}
      panel={`${id}panel`}
      onChoose={onChoose}
    />
  );
}

interface RecallListProps {
  readonly slug: string;
  readonly questions: readonly Recall[];
}

/** The questions to answer from memory, and how many are right so far. */
function RecallList({ slug, questions }: RecallListProps) {
  const texts = useStepTexts().lesson;
  const answers = useAnswers();
  const right = questions.filter(({ answer }, index) => {
    const { chosen, checked } = answerTo(answers, slug, index);
    return checked && chosen === answer;
  });
  return (
    <section>
      <h3>{texts.recall}</h3>
      <p className="lesson-hint">{texts.recallHint}</p>
      {questions.map((recall, index) => (
        <RecallQuestion
          key={recall.question}
          slug={slug}
          recall={recall}
          index={index}
          count={questions.length}
        />
      ))}
      <p className="recall-score">{texts.score(right.length, questions.length)}</p>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useDrop } from '../files/use-drop.ts';
import { Boundary } from '../frame/Boundary.tsx';
import { LabFrame } from '../frame/LabFrame.tsx';
import type { About } from '../guide/LessonPanel.tsx';

interface TrainingPageProps {
  /** Of the page: the start of the classes. */
  readonly name: string;
  readonly slug: string;
  readonly title: string;
  readonly about: About;
  /** Whether a training is not over: no other data is taken meanwhile. */
  readonly isBusy: boolean;
  /** Takes the file that is dropped on the page. */
  readonly onFile: (file: File) => Promise<void>;
  /** What is trained, and how. */
  readonly setup: ReactNode;
  /** How the training goes. */
  readonly bar: ReactNode;
  /** What comes of it. */
  readonly children: ReactNode;
}

/** A page that trains: the settings beside what comes of them, and above that how the training goes. */
export function TrainingPage(props: TrainingPageProps) {
  const { name, slug, title, about, isBusy, onFile, setup, bar, children } = props;
  const { isOver, ...drop } = useDrop((file) => void onFile(file), isBusy);
  return (
    <LabFrame slug={slug} title={title} about={about}>
      <div className={name} data-drop={isOver} {...drop}>
        <Boundary size="pane">{setup}</Boundary>
        <div className={`${name}-right`}>
          <Boundary size="pane">{bar}</Boundary>
          {children}
        </div>
      </div>
    </LabFrame>
  );
}

import './lab.css';
import { type ReactNode, useEffect } from 'react';
import { TopBar } from '../bar/TopBar.tsx';
import type { About } from '../guide/LessonPanel.tsx';
import { PathLinks } from '../guide/PathLinks.tsx';
import { useTexts } from '../scenery.tsx';
import { Boundary } from './Boundary.tsx';

interface LabFrameProps {
  /** Of the card of the lab. */
  readonly slug: string;
  readonly title: string;
  /** What the panel of the page says: aim, parts, summary, questions, source. */
  readonly about?: About;
  readonly children: ReactNode;
}

/** What every page beside the walk has around it: the bar above, and the way to its neighbours in the path. */
export function LabFrame({ slug, title, about, children }: LabFrameProps) {
  const texts = useTexts().shell;
  useEffect(() => {
    document.title = `${title} · ${texts.name}`;
  }, [title, texts]);
  return (
    <div className="lab">
      <TopBar title={title} about={about} />
      <main className="lab-main">
        <Boundary size="pane">{children}</Boundary>
      </main>
      <footer className="lab-footer">
        <PathLinks slug={slug} />
      </footer>
    </div>
  );
}

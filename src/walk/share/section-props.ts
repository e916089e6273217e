import type { ShareMenuTexts } from '../../i18n/id/share-menu.ts';
import type { Subject } from '../../store/subject-address.ts';

/** What every part of the menu needs. */
export interface ShareSectionProps {
  readonly texts: ShareMenuTexts;
  readonly subject: Subject;
  /** Tells the reader what was done. */
  readonly say: (sentence: string) => void;
}

import { create } from 'zustand';
import { entryOf } from '../../engine/entry-of.ts';

/** What the reader answered to one question. */
export interface Answer {
  readonly chosen: number | undefined;
  readonly checked: boolean;
}

type Answers = Readonly<Record<string, Answer>>;

/** The answers of this visit, by question. They belong to the panel alone and outlive it until the page is left. */
export const useAnswers = create<Answers>()(() => ({}));

const nothing: Answer = { chosen: undefined, checked: false };

const keyOf = (slug: string, question: number): string => `${slug}/${question}`;

/** The answer to a question of a lesson, by its index. */
export const answerTo = (answers: Answers, slug: string, question: number): Answer =>
  entryOf(answers, keyOf(slug, question)) ?? nothing;

export function giveAnswer(slug: string, question: number, answer: Answer): void {
  useAnswers.setState({ [keyOf(slug, question)]: answer });
}

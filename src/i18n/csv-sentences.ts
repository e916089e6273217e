import type { Language } from '../notation/language.ts';
import {
  type CsvNote,
  type NoteSentences,
  csvNotes as notesEn,
  sentenceOf,
} from '../training/forecast/csv-notes.ts';
import {
  type Answer,
  answerOf,
  type CsvQuestion,
  type QuestionSentences,
  questionOf,
  csvQuestions as questionsEn,
} from '../training/forecast/csv-questions.ts';
import { csvNotes as notesId } from './id/csv-notes.ts';
import { csvQuestions as questionsId } from './id/csv-questions.ts';

const notes: Readonly<Record<Language, NoteSentences>> = { id: notesId, en: notesEn };
const questions: Readonly<Record<Language, QuestionSentences>> = {
  id: questionsId,
  en: questionsEn,
};

/** What is said about a file, in the reader's language. */
export const csvNoteSentence = (note: CsvNote, language: Language): string =>
  sentenceOf(note, notes[language]);

/** What a file leaves open, in the reader's language. */
export const csvQuestionSentence = (question: CsvQuestion, language: Language): string =>
  questionOf(question, questions[language]);

/** What an answer is called, in the reader's language. */
export const csvAnswerName = (answer: Answer, language: Language): string =>
  answerOf(answer, questions[language]);

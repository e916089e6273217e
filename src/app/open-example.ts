import { Fault, phrase } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { readExample } from '../example/read-example.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { idleSentence } from '../i18n/idle-sentence.ts';
import { cards } from '../lessons/index.ts';
import { openSubject } from '../store/actions.ts';
import { checkRuns } from '../store/edit.ts';
import { findKept } from '../store/find-kept.ts';
import { load, NotArrived } from '../store/load.ts';
import { loadLesson } from '../store/load-lesson.ts';
import { memory } from '../store/memory.ts';
import { useStore } from '../store/store.ts';
import { cameInLink, fileSlug, isOwn, pathOf, type Subject } from '../store/subject-address.ts';
import { makeReady } from '../store/work.ts';
import { type Address, goInstead, goTo, readAddress } from './address.ts';
import { keepOrTell } from './keep-changes.ts';
import { openKept } from './open-kept.ts';

/** Fetched when needed: few visits begin with a link that carries its example. */
const loadCode = () => load(() => import('../store/example-code.ts'));

/** Reads a file that the reader chose or dropped, keeps it, and opens it; says what is wrong where it cannot. */
export async function openFile(file: File): Promise<void> {
  useStore.setState({ dialog: undefined });
  try {
    const { checkSize } = await loadCode();
    checkSize(file.size, file.name, 'file');
    const example = readExample(await received(file.name, () => file.text()), file.name);
    checkRuns(example);
    if (!(await makeReady(example))) return;
    const title = example.title ?? file.name.replace(/\.json$/i, '');
    const subject: Subject = { slug: fileSlug, title, example, lesson: undefined };
    keepOrTell(subject);
    tellIdle(example);
    if (readAddress(location.hash).path !== pathOf(fileSlug)) goTo(pathOf(fileSlug));
    else {
      useStore.setState({ subject: undefined });
      await openKept(subject, undefined);
    }
  } catch (error) {
    if (error instanceof NotArrived) throw error;
    tell(error, file.name);
  }
}

/** What the disk or the network hands over. @throws Fault where it does not: browsers word their own messages. */
async function received<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(name, error);
  }
}

function unreadable(name: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.name : String(error);
  return new Fault(name, phrase('unreadable', { reason }), phrase('exampleFile'));
}

/** Opens the lesson that the address names, where it stands open already only the position. */
export async function openLesson(slug: string): Promise<void> {
  const { path, at } = readAddress(location.hash);
  const { subject } = useStore.getState();
  if (subject?.slug === slug) return openSubject(subject, at);
  const lesson = await loadLesson(slug);
  const now = readAddress(location.hash); // the reader may have moved on meanwhile
  if (now.path !== path) return;
  if (lesson === undefined) return leave(slug);
  const { title } = lesson.text[useStore.getState().language];
  const given = { slug, title, example: lesson.example, lesson };
  const isStillWanted = (): boolean => readAddress(location.hash).path === path;
  if (!(await openKept(given, now.at, isStillWanted)) && isStillWanted()) goBack(undefined);
}

/** Opens the example that the address names: kept from a file, shipped with the app, or in the address itself. */
export async function openNamedExample(name: string): Promise<void> {
  const address = readAddress(location.hash);
  const slug = `example/${name}`;
  if (!isAt(address.path, pathOf(slug))) return; // the page of an address that the reader has just left
  const { subject: open } = useStore.getState();
  if (open?.slug === slug) return openSubject(open, address.at);
  const isStillWanted = (): boolean => readAddress(location.hash).path === address.path;
  try {
    const subject = await given(slug, address);
    if (!isStillWanted()) return;
    if (subject === undefined) return leave(name);
    checkRuns(subject.example);
    const { at } = readAddress(location.hash); // the reader may have moved on meanwhile
    const isOpen = await openKept(subject, at, isStillWanted);
    if (!isOpen && isStillWanted()) goBack(address.lesson);
    if (isOpen && cameInLink(slug)) tellIdle(subject.example);
  } catch (error) {
    if (!isStillWanted()) return;
    if (error instanceof NotArrived) throw error;
    goBack(address.lesson);
    tell(error, fileOf(name));
  }
}

/** Leaves an address that shows nothing: for the lesson that it names, else for what is open. */
function goBack(lesson: string | undefined): void {
  const named = cards.find(({ slug }) => slug === lesson)?.slug;
  const slug = named ?? useStore.getState().subject?.slug;
  goInstead(slug === undefined ? '/' : pathOf(slug));
}

/** Whether an address stands for a path, which the router gives decoded. */
function isAt(address: string, path: string): boolean {
  try {
    return address === path || decodeURI(address) === path;
  } catch {
    return false;
  }
}

/** What messages call an example that ships with the app. */
const fileOf = (name: string): string => `${name.slice(0, 40)}.json`;

const lessonOf = async ({ lesson }: Address) =>
  lesson === undefined ? undefined : loadLesson(lesson);

async function given(slug: string, address: Address): Promise<Subject | undefined> {
  const texts = catalogueOf(useStore.getState().language).share;
  if (slug === fileSlug || isOwn(slug)) {
    const { kept } = findKept(memory, slug);
    const example = kept?.opened;
    return example && { slug, title: kept?.title ?? '', example, lesson: undefined };
  }
  const name = slug.replace('example/', '');
  if (cameInLink(slug)) {
    const example = await (await loadCode()).decodeExample(name, texts.linkName);
    const lesson = await lessonOf(address);
    return { slug, title: example.title ?? texts.untitled, example, lesson };
  }
  const text = await received(fileOf(name), () => fetchExample(name));
  if (text === undefined) return undefined;
  const example = readExample(text, fileOf(name));
  return { slug, title: example.title ?? name, example, lesson: undefined };
}

async function fetchExample(name: string): Promise<string | undefined> {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  const response = await fetch(`./examples/${name}.json`);
  const type = response.headers.get('content-type') ?? '';
  return response.ok && type.includes('json') ? response.text() : undefined;
}

function leave(name: string): void {
  useStore.setState({ notice: { key: 'unknownLesson', values: { slug: name.slice(0, 40) } } });
  goInstead(isOwn(`example/${name}`) ? '/lab/workbench' : '/');
}

/** Says which entries of an example change nothing. */
function tellIdle(example: Example): void {
  const sentence = idleSentence(example, useStore.getState().language);
  if (sentence !== undefined) useStore.setState({ notice: { key: 'idle', values: { sentence } } });
}

/** Says what is wrong. An error of the program goes on to the console, where its English message belongs. */
function tell(error: unknown, name: string): void {
  const { language } = useStore.getState();
  const fault = error instanceof Fault ? error : unreadable(name, error);
  const sentence = faultSentence(fault, language);
  useStore.setState({ notice: { key: 'badFile', values: { sentence } } });
  if (fault !== error) throw error;
}

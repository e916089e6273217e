import { Fault } from '../engine/fault.ts';
import { faultSentence } from '../i18n/fault-sentence.ts';
import type { Example } from '../lessons/example.ts';
import { readExample } from '../lessons/read-example.ts';
import { openSubject } from '../store/actions.ts';
import { prepare } from '../store/selectors.ts';
import { useStore } from '../store/store.ts';
import { goTo } from './address.ts';

const storageKey = 'unroll.example';
const largestFile = 2_000_000;

/** Reads a file that the reader chose or dropped, keeps it for a reload, and opens it; says what is wrong where it cannot. */
export async function openFile(file: File): Promise<void> {
  try {
    if (file.size > largestFile)
      throw new RangeError(`${file.name}: ${file.size} B > ${largestFile} B`);
    const text = await file.text();
    prepare(readExample(text, file.name));
    keep(text);
    if (location.hash === '#/example/file') openText(text, 'example/file', undefined);
    else goTo('/example/file');
  } catch (error) {
    tell(error);
  }
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(storageKey, text);
  } catch {
    useStore.setState({ notice: { key: 'fullStorage', values: {} } });
  }
}

/** Opens the example that the address names: one kept from a file, or one that ships with the app. */
export async function openNamedExample(name: string, at: string | undefined): Promise<void> {
  try {
    const text = name === 'file' ? sessionStorage.getItem(storageKey) : await fetchExample(name);
    if (text === null) leave(name);
    else openText(text, `example/${name}`, at);
  } catch (error) {
    goTo('/');
    tell(error);
  }
}

async function fetchExample(name: string): Promise<string | null> {
  if (!/^[a-z0-9-]+$/.test(name)) return null;
  const response = await fetch(`./examples/${name}.json`);
  const type = response.headers.get('content-type') ?? '';
  return response.ok && type.includes('json') ? response.text() : null;
}

function openText(text: string, slug: string, at: string | undefined): void {
  const example: Example = readExample(text);
  prepare(example);
  openSubject(
    { slug, title: example.title ?? slug.replace('example/', ''), example, lesson: undefined },
    at,
  );
}

function leave(name: string): void {
  useStore.setState({ notice: { key: 'unknownLesson', values: { slug: name.slice(0, 40) } } });
  goTo('/');
}

function tell(error: unknown): void {
  const { language } = useStore.getState();
  const sentence =
    error instanceof Fault
      ? faultSentence(error, language)
      : error instanceof Error
        ? error.message
        : String(error);
  useStore.setState({ notice: { key: 'badFile', values: { sentence } } });
}

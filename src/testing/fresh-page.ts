import { cleanup } from '@testing-library/react';
import { afterAll } from 'vitest';

/** What tests define anew; each with what it had at first. */
const shared = [globalThis, document, navigator, Element.prototype].map((owner) => ({
  owner,
  own: Object.getOwnPropertyDescriptors(owner),
}));

/** The ways back of all that listens to the window or the document. */
const listening: (() => void)[] = [];
for (const target of [window, document]) noteListeners(target);

/** Puts the page back to what it was before the first test: nothing on it, nothing kept, nobody listening. */
export function freshPage(): void {
  cleanup(); // components first: they take their own listeners away
  for (const stop of listening.splice(0)) stop();
  for (const { owner, own } of shared) restore(owner, own);
  for (const part of [document.head, document.body]) part.replaceChildren();
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
}

function noteListeners(target: Window | Document): void {
  const add: EventTarget['addEventListener'] = target.addEventListener.bind(target);
  const remove: EventTarget['removeEventListener'] = target.removeEventListener.bind(target);
  target.addEventListener = (...listener: Parameters<EventTarget['addEventListener']>) => {
    add(...listener);
    listening.push(() => remove(...listener));
  };
}

function restore(owner: object, own: PropertyDescriptorMap): void {
  for (const name of Object.getOwnPropertyNames(owner))
    if (!Object.hasOwn(own, name) && !name.startsWith('__')) Reflect.deleteProperty(owner, name);
  for (const [name, was] of Object.entries(own)) {
    const is = Object.getOwnPropertyDescriptor(owner, name);
    if (is?.value !== was.value || is?.get !== was.get) Object.defineProperty(owner, name, was);
  }
}

afterAll(freshPage);

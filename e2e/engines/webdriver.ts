import { answered, bodyOf, type Engine } from './engine.ts';

/** Sends a command of WebDriver by its name here and resolves to its value. */
export type Send = (command: keyof typeof commands, parameters: object) => Promise<unknown>;

/** What the walk needs of WebDriver: method and place over HTTP, and the name over Marionette. */
export const commands = {
  open: { path: '/url', marionette: 'WebDriver:Navigate' },
  run: { path: '/execute/sync', marionette: 'WebDriver:ExecuteScript' },
  keys: { path: '/actions', marionette: 'WebDriver:PerformActions' },
  resize: { path: '/window/rect', marionette: 'WebDriver:SetWindowRect' },
} as const;

const keyCodes: Readonly<Record<string, string>> = {
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Escape: '\uE00C',
  Enter: '\uE007',
};

/** An engine behind WebDriver, whichever way its commands travel. */
export function driven(name: string, send: Send, quit: () => Promise<void>): Engine {
  const say = (command: keyof typeof commands, parameters: object): Promise<unknown> =>
    answered(command, send(command, parameters));
  const run: Engine['run'] = async (page, ...given) =>
    // what comes back is what the function of the page returns
    (await say('run', { script: bodyOf(page), args: [given] })) as ReturnType<typeof page>;
  const press = async (key: string): Promise<void> => {
    const value = keyCodes[key] ?? key;
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await say('keys', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const resize = async (width: number, height: number): Promise<void> => {
    await say('resize', { width, height });
    const [w, h] = await run(() => [innerWidth, innerHeight] as const);
    if (w === width && h === height) return;
    await say('resize', { width: 2 * width - w, height: 2 * height - h });
  };
  const open = async (url: string): Promise<void> => void (await say('open', { url }));
  return { name, open, resize, press, run, quit };
}

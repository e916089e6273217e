import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { hostStatically, type StaticHost } from '../static-host.ts';

const folder = 'node_modules/.cache/unroll/engines';

/** Runs before the app, under its policy; what it notes is the same in every engine. */
const watch = `
window.faults = [];
var note = function (fault) { window.faults.push(String(fault)); };
addEventListener('error', function (event) {
  note('error: ' + (event.message || event.target.outerHTML));
}, true);
addEventListener('unhandledrejection', function (event) { note('rejection: ' + event.reason); });
document.addEventListener('securitypolicyviolation', function (event) {
  note('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
});
var say = console.error;
console.error = function () { note('console: ' + [].join.call(arguments, ' ')); say.apply(console, arguments); };
localStorage.clear();
localStorage.setItem('unroll.preferences', '{"language":"id","motion":false}');
`;

/** A frame as narrow as wanted, since no window gets as narrow as a phone. */
const narrow =
  '<!doctype html><html lang="id"><title>Narrow</title><iframe title="app" src="about:blank"></iframe>';

/** Builds the app and serves it with a script before it that notes errors and violations of the policy. */
export async function hostWatched(): Promise<StaticHost> {
  await build({ logLevel: 'warn' });
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  rmSync(`${folder}/sw.js`); // every page comes from this host
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const watched = page.replace('<meta charset', '<script src="./watch.js"></script><meta charset');
  if (watched === page) throw new Error('index.html: found no <meta charset>');
  writeFileSync(`${folder}/index.html`, watched);
  writeFileSync(`${folder}/watch.js`, watch);
  writeFileSync(`${folder}/narrow.html`, narrow);
  return hostStatically(folder, '/', (file) => !file.endsWith('narrow.html'));
}

import { writeFileSync } from 'node:fs';
import { formatPage } from '../example/format-page.ts';

writeFileSync(new URL('../../docs/example-file.md', import.meta.url), formatPage());

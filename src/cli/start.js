// `npm start`: from a fresh clone to a running site, without a question.
import { ensureBuilt } from './ensure-built.js';
import { ensureInstalled } from './ensure-installed.js';

await ensureInstalled();
ensureBuilt();
await import('./serve.js');

// `npm run dev`: the site with live reload, for working on it.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.js';

await ensureInstalled();
const vite = ['node_modules/vite/bin/vite.js', 'dev', ...process.argv.slice(2)];
spawn(process.execPath, vite, { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 0));

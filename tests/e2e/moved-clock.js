// Loaded into a server before its own code: its clock is as far off as a file says, in ms.
import { readFileSync } from 'node:fs';

const file = process.env['CLOCK_FILE'] ?? '';
const now = Date.now;
let off = 0;
setInterval(() => {
	try {
		off = Number(readFileSync(file, 'utf8'));
	} catch {
		off = 0;
	}
}, 20).unref();
Date.now = () => now() + off;

import { parentPort, workerData } from 'node:worker_threads';
import { backUp } from './back-up';

// Checking a large copy takes seconds in which nothing else would be answered: so it has a thread.
void backUp(workerData).then((result) => parentPort?.postMessage(result));

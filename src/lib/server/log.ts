import pino, { type DestinationStream, type Logger } from 'pino';
import { toldError } from '../../cli/told-error.js';

/** The log of a process: a line of JSON for each thing that happened, and nothing that somebody sent. */
export function createLog(level: string, to?: DestinationStream): Logger {
	return pino({ level, base: null, serializers: { err: toldError } }, to);
}

import { readSecrets } from '../e2e/key-secrets';
import { LOADED_ARTICLE } from '../e2e/fixtures';
import type { Who } from '../e2e/rights-world';
import { isFromElsewhere, type Envelope } from './bad-headers';
import type { Answered, Sent } from './send';

/** What shows the inside of the machine: traces, queries, paths. No nasty text holds any of it. */
const INSIDE: [what: string, sign: RegExp][] = [
	['a stack trace', /\n\s*at (async )?[\w.<>]+ \(?(file:|node:|\/)|node:internal|node_modules/],
	['a query', /SQLITE_|SqliteError|insert into "|select "[a-z]+"/i],
	['a path of the machine', /\/(tmp|home|root|build\/server)\/|bluepencil\.db/],
	['an error of the language', /\b(TypeError|RangeError|SyntaxError|ReferenceError|ZodError)\b/]
];

const { leaks: allLeaks, neutral } = readSecrets([LOADED_ARTICLE]);
/** Neutral wordings are words that a lesson may use as well. */
const leaks = (text: string) => allLeaks(text).filter((secret) => !neutral.has(secret));
const LEARNERS: Who[] = ['guest', 'learner', 'otherLearner'];
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND']);

/** What an answer amounts to: a form that a program sends is answered with an envelope. */
export function statusOf({ status, headers, text }: Answered): number {
	if (text.includes('"errorId"')) return 500;
	if (status !== 200 || !headers['content-type']?.startsWith('application/json')) return status;
	const kind = /^\{"type":"(?:success|failure|redirect)","status":(\d+)/.exec(text);
	return kind ? Number(kind[1]) : status;
}

interface Case {
	who: Who;
	envelope: Envelope;
	sent: Sent;
	answered: Answered;
	/** Whether the learner's key has become hers to see. */
	isKeyOpen: boolean;
}

/** Everything that is wrong with an answer, whatever was asked. */
export function faultsOf({ who, envelope, sent, answered, isKeyOpen }: Case): string[] {
	const status = statusOf(answered);
	const all = `${JSON.stringify(answered.headers)}\n${answered.text}`;
	const faults = INSIDE.filter(([, sign]) => sign.test(all)).map(([what]) => `shows ${what}`);
	if (answered.status === 0) faults.push(`no answer: ${answered.text}`);
	if (status >= 500) faults.push(`status ${status}`);
	// 308 leads to the same address in its proper form, and does nothing.
	const isDone = status > 0 && status < 400 && status !== 308;
	if (!SAFE.has(sent.method) && isDone && isFromElsewhere(envelope))
		faults.push('done for another site');
	if ('set-cookie' in answered.headers && /a=b/.test(String(answered.headers['set-cookie'])))
		faults.push('a header was smuggled in');
	if (isAwayFrom(answered.headers.location)) faults.push('leads to another site');
	if (LEARNERS.includes(who) && !isKeyOpen && leaks(answered.text).length > 0)
		faults.push(`tells of the key: ${leaks(answered.text)[0]}`);
	return faults;
}

const isAwayFrom = (location: string | undefined) =>
	location !== undefined && new URL(location, 'http://here.example').host !== 'here.example';

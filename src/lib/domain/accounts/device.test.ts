import { expect, it } from 'vitest';
import { readDevice } from './device';

const KIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
	['Firefox', 'Windows', 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0'],
	['Chrome', 'ChromeOS', `Mozilla/5.0 (X11; CrOS x86_64 16181.0.0) ${KIT} Chrome/140.0 Safari/537`],
	['Edge', 'Windows', `Mozilla/5.0 (Windows NT 10.0) ${KIT} Chrome/140.0 Safari/537.36 Edg/140.0`],
	['Safari', 'iPad', 'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) Version/18.5 Safari/604.1'],
	['Chrome', 'iPhone', 'Mozilla/5.0 (iPhone; CPU like Mac OS X) CriOS/140.0 Safari/604.1'],
	['Samsung Internet', 'Android', `(Linux; Android 14) ${KIT} SamsungBrowser/28.0 Chrome/130.0`],
	['Safari', 'macOS', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605']
])('knows %s on %s', (browser, system, userAgent) => {
	expect(readDevice(userAgent)).toEqual({ browser, system });
});

it('does not guess', () => {
	expect(readDevice('curl/8.5.0')).toEqual({ browser: null, system: null });
	expect(readDevice('')).toEqual({ browser: null, system: null });
});

/** What a device is, as far as its browser says; null where it says nothing that is known. */
export interface Device {
	browser: string | null;
	system: string | null;
}

type Sign = [name: string, sign: RegExp];

// Order counts: nearly every browser also calls itself by the names of others.
const BROWSERS: Sign[] = [
	['Edge', /\bEdgA?(iOS)?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
	['Safari', /\bVersion\/[\d.]+.*\bSafari\//]
];

const SYSTEMS: Sign[] = [
	['iPad', /\biPad\b/],
	['iPhone', /\biPhone\b/],
	['Android', /\bAndroid\b/],
	['ChromeOS', /\bCrOS\b/],
	['Windows', /\bWindows\b/],
	['macOS', /\bMac OS X\b/],
	['Linux', /\bLinux\b/]
];

/** "Firefox" on "Windows", from what a browser calls itself. */
export function readDevice(userAgent: string): Device {
	return { browser: nameIn(BROWSERS, userAgent), system: nameIn(SYSTEMS, userAgent) };
}

const nameIn = (signs: Sign[], userAgent: string) =>
	signs.find(([, sign]) => sign.test(userAgent))?.[0] ?? null;

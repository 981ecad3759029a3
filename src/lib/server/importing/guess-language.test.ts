import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language';

const LIBRARY = 'src/content/articles';

describe('the language', () => {
	it.each(readdirSync(LIBRARY))('of %s is English', (slug) => {
		expect(guessLanguage(readFileSync(`${LIBRARY}/${slug}/article.txt`, 'utf8'))).toBe('en');
	});

	it.each([
		[
			'German',
			'Der Rat hat am Dienstag beschlossen, zwei Büchereien zu schließen, und die Leute in der Stadt erfuhren es erst aus der Zeitung, sagte der Bürgermeister.'
		],
		[
			'Spanish',
			'El ayuntamiento decidió el lunes cerrar la carretera durante tres semanas, y los comerciantes dicen que nadie les había avisado de la decisión.'
		],
		[
			'Dutch',
			'De gemeenteraad heeft maandag besloten om de weg drie weken te sluiten, en de winkeliers in de straat zeggen dat niemand hun iets had verteld.'
		],
		[
			'Danish',
			'Kommunen besluttede mandag at lukke vejen for biler i tre uger, og butikkerne siger, at ingen havde fortalt dem om det før mødet.'
		],
		['Russian', 'Городской совет решил закрыть дорогу на три недели.'],
		['Hebrew', 'מועצת העיר הצביעה ביום שלישי לסגור שתי ספריות.'],
		['Arabic', 'قرر مجلس المدينة إغلاق الطريق لمدة ثلاثة أسابيع.'],
		['Chinese', '市议会周一决定将这条道路关闭三个星期,商店事先没有得到通知。']
	])('of a text in %s is another one', (_, text) => {
		expect(guessLanguage(text)).toBe('other');
	});

	it('is unknown below twenty words', () => {
		expect(guessLanguage('the road and '.repeat(6) + 'closed')).toBe('unknown');
		expect(guessLanguage('the road and '.repeat(6) + 'closed today')).toBe('en');
		expect(guessLanguage('')).toBe('unknown');
	});
});

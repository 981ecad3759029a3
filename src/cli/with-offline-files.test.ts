import { expect, it } from 'vitest';
import { listOfflineFiles } from './with-offline-files.js';

const node = (n: number) => `.svelte-kit/generated/client-optimized/nodes/${n}.js`;

it('lists what learners need without a network, each file once, and nothing of teachers', () => {
	const manifest = {
		'.svelte-kit/generated/client-optimized/app.js': { file: 'app.js', imports: ['_frame.js'] },
		'_frame.js': { file: 'frame.js', css: ['frame.css'], assets: ['font.woff2'] },
		[node(0)]: { file: 'layout.js', imports: ['_frame.js'] },
		[node(1)]: { file: 'work.js', imports: ['_frame.js', '_player.js'] },
		'_player.js': { file: 'player.js', imports: ['_frame.js'] },
		'src/lib/ui/exercise/SpotPlayer.svelte': { file: 'spot.js', imports: ['_player.js'] },
		[node(2)]: { file: 'teach.js', imports: ['_teach.js'] },
		'_teach.js': { file: 'teach-more.js' },
		[node(3)]: { file: 'result.js' }
	};
	const nodes = {
		[node(0)]: 'export … from "../src/routes/+layout.svelte"',
		[node(1)]: 'export … from "../src/routes/attempts/[attempt]/[exercise]/+page.svelte"',
		[node(2)]: 'export … from "../src/routes/teach/+page.svelte"',
		[node(3)]: 'export … from "../src/routes/attempts/[attempt]/[exercise]/result/+page.svelte"'
	};
	expect(listOfflineFiles(manifest, nodes)).toEqual({
		frame: ['/app.js', '/font.woff2', '/frame.css', '/frame.js', '/layout.js'],
		player: ['/player.js', '/spot.js', '/work.js']
	});
});

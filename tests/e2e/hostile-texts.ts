/** Scripts in every dress that browsers have been known to take off. Each calls `ran`, or a dialog. */
export const SCRIPTS = [
	...[
		'<script>ran=1</script>',
		'<ScRiPt src=//evil.example/x></sCrIpT>',
		'<scr<script>ipt>ran=1</script>'
	],
	...[
		'<img src=x onerror=ran=1>',
		'<img/src/onerror=ran=1>',
		'<svg onload=ran=1>',
		'<svg/onload=alert(1)//'
	],
	...[
		'<svg><script>ran=1</script></svg>',
		'<svg><a xlink:href="javascript:ran=1"><text>x',
		'<math href=javascript:ran=1>'
	],
	...[
		'<iframe srcdoc="<script>parent.ran=1</script>">',
		'<iframe src=javascript:ran=1>',
		'<object data=javascript:ran=1>'
	],
	...[
		'<a href="javascript:ran=1">x</a>',
		'<a href="jAva&Tab;script:ran=1">x</a>',
		'javascript:ran=1',
		'data:text/html,<script>ran=1</script>'
	],
	...[
		'"><script>ran=1</script>',
		"'><img src=x onerror=ran=1>",
		'" autofocus onfocus=ran=1 x="',
		"' onmouseover=ran=1 '"
	],
	...[
		'` onerror=ran=1 `',
		'</title><script>ran=1</script>',
		'</textarea><img src=x onerror=ran=1>',
		'</script><script>ran=1</script>'
	],
	...[
		'</style><svg onload=ran=1>',
		'--><img src=x onerror=ran=1>',
		']]><img src=x onerror=ran=1>',
		'<!--<img src="--><img src=x onerror=ran=1>">'
	],
	...[
		'<noscript><p title="</noscript><img src=x onerror=ran=1>">',
		'<template><img src=x onerror=ran=1></template>'
	],
	...[
		'<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran=1>',
		'<details open ontoggle=ran=1>'
	],
	...[
		'<base href=//evil.example/>',
		'<meta http-equiv=refresh content="0;url=javascript:ran=1">',
		'<link rel=stylesheet href=//evil.example/x>'
	],
	...[
		'{{constructor.constructor("ran=1")()}}',
		'${ran=1}',
		'{@html "<img src=x onerror=ran=1>"}',
		'%bluepencil.reading%'
	],
	...[
		'\u003cscript\u003eran=1\u003c/script\u003e',
		'＜script＞ran=1＜/script＞',
		'\u2028ran=1//',
		'&lt;img src=x onerror=ran=1&gt;'
	],
	...[
		'<input autofocus onfocus=ran=1>',
		'<video><source onerror=ran=1>',
		'<style>*{x:expression(ran=1)}</style>',
		'\u202e<b>\u2066'
	]
];

/** What spreadsheets take for a formula. */
export const FORMULAS = [
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(1)',
	'\t=1+1',
	'\r=1+1',
	'＝1+1',
	'=cmd|"/c x"!A1',
	'|x',
	'%0a=1'
];

/** What could begin a header of its own, or lead a file elsewhere. */
export const FILE_NAMES = [
	'a\r\nset-cookie: a=b',
	'a";\r\nx: y',
	'../../etc/passwd',
	'C:\\x\\y',
	'é€💡',
	'con',
	'"',
	'%0d%0a'
];

/** Places to go back to that lie elsewhere. */
export const ELSEWHERE = [
	...[
		'//evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'https://evil.example',
		'https:evil.example'
	],
	...[
		'/\t/evil.example',
		'/\n/evil.example',
		'/\r\n//evil.example',
		'%2f%2fevil.example',
		'javascript:alert(1)'
	],
	...[
		'/%09/evil.example',
		'///evil.example',
		'/.//evil.example',
		'@evil.example',
		' //evil.example',
		'\u0000//evil.example'
	]
];

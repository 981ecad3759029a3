import { text } from '@sveltejs/kit';

/** The process answers. */
export const GET = () => text('ok\n');

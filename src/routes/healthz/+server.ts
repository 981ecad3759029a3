import { text } from '@sveltejs/kit';

/** The process answers. Asks nothing of the database: a restart would not mend that. */
export const GET = () => text('ok\n');

import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';

/** Made with the page: the same form sent twice carries it twice. */
export const requestId = z.uuid({ error: () => m.form_incomplete() });

/** A form that only needs to be told from the same form sent again. */
export const onceForm = z.object({ requestId });

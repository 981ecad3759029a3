import { BASE_PATH } from '$lib/base-path';

/** Where the whole site is, for links that people pass on. */
export const siteAddress = ({ origin }: URL): string => origin + BASE_PATH;

/** The same as people say and type it. */
export const siteName = ({ host }: URL): string => host + BASE_PATH;

import { deskOr404 } from '../owned-desk';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { open } = await deskOr404(event);
	const { id, about, keyVersionId } = open.article;
	return { article: { id, title: about.title, isPublished: keyVersionId !== null } };
};

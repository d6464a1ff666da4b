import { defineMiddleware } from 'astro:middleware';
import { editionOf } from './editions.ts';

/** Tells every page, and every part of it, which edition it belongs to. */
export const onRequest = defineMiddleware((context, next) => {
	context.locals.edition = editionOf(context.params['lang']);
	return next();
});

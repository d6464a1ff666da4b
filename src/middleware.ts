import { defineMiddleware } from 'astro:middleware';
import { editionOf } from './edition/editions.ts';

/** Tells every page, and every part of it, which edition it belongs to. */
export const onRequest = defineMiddleware(async (context, next) => {
	context.locals.edition = editionOf(context.params['lang']);
	try {
		return await next();
	} catch (error) {
		// Astro prints the trace of each page; that a disk is full or locked lies at no place in the code.
		if (error instanceof Error && 'syscall' in error) error.stack = error.message;
		throw error;
	}
});

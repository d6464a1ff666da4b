import type { Edition } from './edition/edition.ts';

declare global {
	namespace App {
		interface Locals {
			/** The site in the language of the page. */
			edition: Edition;
		}
	}
}

declare namespace App {
	interface Locals {
		/** The site in the language of the page. */
		edition: import('./editions.ts').Edition;
	}
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cardFonts } from './card-fonts.ts';
import { columnTree } from './card-column.ts';
import { cardTree, rungs } from './card-tree.ts';
import type { Card } from './card.ts';

let tools: string | undefined;
const hashes = new WeakMap<Card, string>();

/**
 * Hash of everything that the picture of a card follows from: its trees at every size (the template and
 * the words), the fonts, and the program that draws them. Equal hashes mean equal pictures.
 */
export function cardHash(card: Card): string {
	const hash = hashes.get(card) ?? hashOf(card);
	hashes.set(card, hash);
	return hash;
}

function hashOf(card: Card): string {
	// Only the column differs from rung to rung.
	const trees = [
		...rungs.map((rung) => columnTree(card, rung)),
		...rungs.slice(0, 1).map((rung) => cardTree(card, rung)),
	];
	return sha256([toolsHash(), card.lang, JSON.stringify(rungs), JSON.stringify(trees)].join('\n'));
}

/** Path of a card from the site’s root; it changes when the picture does. */
export function cardPath(card: Card): string {
	return `cards/${card.id}.${cardHash(card).slice(0, 12)}.png`;
}

function toolsHash(): string {
	return (tools ??= sha256(`${cardFonts().hash} ${versionOfDrawer()}`));
}

function versionOfDrawer(): string {
	const { resolve } = createRequire(import.meta.url);
	const file = join(resolve('@takumi-rs/core'), '..', '..', 'package.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

import type { z } from 'zod';
import { actorSchema } from '../schema/actor.ts';
import { articleSchema } from '../schema/article.ts';
import { categorySchema } from '../schema/category.ts';
import { changeSchema, correctionSchema } from '../schema/correction.ts';
import { eventSchema } from '../schema/event.ts';
import { findingsSchema } from '../schema/findings.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { linkSchema } from '../schema/link.ts';
import { publishedSchema } from '../schema/published.ts';
import { publisherSchema } from '../schema/publisher.ts';
import {
	eraSchema,
	methodSchema,
	obligationsSchema,
	positionSchema,
	questionSchema,
	topicSchema,
} from '../schema/record.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { releaseSchema } from '../schema/release.ts';
import { seenSchema } from '../schema/seen.ts';
import { sideSchema } from '../schema/side.ts';
import { siteSchema } from '../schema/site.ts';
import { sourceSchema } from '../schema/source.ts';
import { statementSchema } from '../schema/statement.ts';
import { translationOf } from '../schema/translation.ts';

/** How the files of one kind are shaped: a Markdown file, one YAML map, or a YAML list of entries. */
export type Shape = 'markdown' | 'map' | 'list';

/** One kind of content file. */
export interface Kind {
	readonly shape: Shape;
	/** Matches the paths of its files; the group `id` is the entry's id, `lang` its language. */
	readonly path: RegExp;
	/** How an editor writes the path. */
	readonly example: string;
	/** Schema of the front matter, of the map, or of one entry of the list. */
	readonly schema: z.ZodType;
	readonly isRequired: boolean;
	/** What stands below the front matter of a Markdown file. */
	readonly body?: string;
}

const id = '(?<id>[^/.]+)';

/** Every kind of file that a content folder may hold, by name. */
export const kinds = {
	site: one('site', 'map', siteSchema, true),
	article: kind(
		'markdown',
		/^article(?:\.(?<lang>[^/.]+))?\.md$/u,
		'article.md',
		articleSchema,
		true,
		'The article, word for word: paragraphs, headings, lists, quotations, links and emphasis; the signs of its notes as they are printed, `[1]` or `²`.'
	),
	sides: one('sides', 'list', sideSchema, true),
	actors: one('actors', 'list', actorSchema, true),
	categories: one('categories', 'list', categorySchema, false),
	statements: folder(
		'statements',
		statementSchema,
		'The assessment: a few short paragraphs in neutral words, each assertion with its source, `[@source-id]`.'
	),
	statementCopies: folderCopies(
		'statements',
		translationOf(statementSchema, {
			evidence: 'What each source says, in the order of the original.',
		})
	),
	events: folder(
		'timeline',
		eventSchema,
		'What happened, in two or three sentences, each with its source, `[@source-id]`; every figure with who gave it.'
	),
	eventCopies: folderCopies('timeline', translationOf(eventSchema)),
	sources: kind('list', /^sources\/[^/]+\.yaml$/u, 'sources/<any-name>.yaml', sourceSchema, false),
	publishers: one('publishers', 'list', publisherSchema, false),
	corrections: one('corrections', 'list', correctionSchema, false),
	changes: one('changes', 'list', changeSchema, false),
	eras: one('eras', 'list', eraSchema, false),
	topics: one('topics', 'list', topicSchema, false),
	positions: one('positions', 'list', positionSchema, false),
	obligations: one('obligations', 'map', obligationsSchema, false),
	questions: one('questions', 'list', questionSchema, false),
	findings: one('findings', 'map', findingsSchema, false),
	glossary: one('glossary', 'list', glossarySchema, false),
	siteCopies: copies('site', 'map', translationOf(siteSchema)),
	topicCopies: copies('topics', 'list', translationOf(topicSchema)),
	eraCopies: copies('eras', 'list', translationOf(eraSchema)),
	positionCopies: copies('positions', 'list', translationOf(positionSchema)),
	obligationsCopies: copies('obligations', 'map', translationOf(obligationsSchema)),
	findingsCopies: copies('findings', 'map', translationOf(findingsSchema)),
	questionCopies: copies('questions', 'list', translationOf(questionSchema)),
	glossaryCopies: copies('glossary', 'list', translationOf(glossarySchema)),
	links: one('links', 'list', linkSchema, false),
	seen: kind('map', new RegExp(`^seen/${id}\\.yaml$`, 'u'), 'seen/<id>.yaml', seenSchema, false),
	published: one('published', 'map', publishedSchema, false),
	redirects: one('redirects', 'map', redirectsSchema, false),
	releases: kind(
		'map',
		new RegExp(`^releases/${id}\\.yaml$`, 'u'),
		'releases/<day>.yaml',
		releaseSchema,
		false
	),
	method: kind(
		'markdown',
		/^method\.md$/u,
		'method.md',
		methodSchema,
		false,
		'The page: how the site was made, what was read and what was not.'
	),
	methodCopies: kind(
		'markdown',
		/^method\.(?<lang>[^/.]+)\.md$/u,
		'method.<lang>.md',
		translationOf(methodSchema),
		false
	),
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
/** What the schema of a kind makes of one entry. */
export type RecordOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

/** The kind of file that has such a path. */
export function kindOf(path: string): KindName | undefined {
	return (Object.keys(kinds) as KindName[]).find((name) => kinds[name].path.test(path));
}

function kind<S extends z.ZodType>(
	shape: Shape,
	path: RegExp,
	example: string,
	schema: S,
	isRequired: boolean,
	body?: string
) {
	return { shape, path, example, schema, isRequired, ...(body !== undefined && { body }) } as const;
}

function one<S extends z.ZodType>(name: string, shape: Shape, schema: S, isRequired: boolean) {
	return kind(shape, new RegExp(`^${name}\\.yaml$`, 'u'), `${name}.yaml`, schema, isRequired);
}

function folder<S extends z.ZodType>(name: string, schema: S, body: string) {
	const path = new RegExp(`^${name}/${id}\\.md$`, 'u');
	return kind('markdown', path, `${name}/<id>.md`, schema, false, body);
}

function copies<S extends z.ZodType>(name: string, shape: Shape, schema: S) {
	const path = new RegExp(`^${name}\\.(?<lang>[^/.]+)\\.yaml$`, 'u');
	return kind(shape, path, `${name}.<lang>.yaml`, schema, false);
}

function folderCopies<S extends z.ZodType>(name: string, schema: S) {
	const path = new RegExp(`^${name}/${id}\\.(?<lang>[^/.]+)\\.md$`, 'u');
	return kind('markdown', path, `${name}/<id>.<lang>.md`, schema, false);
}

import type { Site } from '../../story/model/types/site.ts';
import type { Words } from '../../edition/words/words.ts';
import { toAnnotations } from './annotations.ts';
import { writeBiblatex, writeBibtex } from './bibtex.ts';
import { writeCalendar } from './calendar.ts';
import { changeTables } from './change-tables.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Table } from './columns.ts';
import { toCsl } from './csl.ts';
import { toDataPackage } from './data-package.ts';
import { sha256, type Download, type Group } from './download.ts';
import { eventTables } from './event-tables.ts';
import { toGeoJson } from './geojson.ts';
import { licenceText } from './licence.ts';
import { writeRis } from './ris.ts';
import { contentSchemas, tableSchemas } from './schemas.ts';
import { sourceTables } from './source-tables.ts';
import { statementTables } from './statement-tables.ts';
import { writeCsv } from './write-csv.ts';
import { jsonText, recordLines, writeJson } from './write-json.ts';

/** Everything below `data/`. */
export interface Downloads {
	readonly tables: readonly Table[];
	readonly files: readonly Download[];
}

/** Writes every download. Pure: the same site and addresses make the same bytes. */
export function buildDownloads(edition: Edition): Downloads {
	const { site, words, url } = edition;
	const says = words.file.downloads;
	const tables = [
		...statementTables(edition),
		...eventTables(edition),
		...sourceTables(edition),
		...changeTables(edition),
	];
	const files = [
		...tables.flatMap((table) => tableFiles(table, tables)),
		...referenceFiles(site, says),
		file('other', 'events.ics', says.calendar, 'text/calendar', writeCalendar(edition)),
		file(
			'other',
			'events.geojson',
			says.geojson,
			'application/geo+json',
			jsonText(toGeoJson(edition))
		),
		file(
			'other',
			'annotations.jsonld',
			says.annotations,
			'application/ld+json',
			jsonText(toAnnotations(edition))
		),
		...[...tableSchemas(tables, url), ...contentSchemas(url)].map(({ path, title, schema }) =>
			file('schemas', path, title, 'application/schema+json', jsonText(schema))
		),
	];
	const described = [
		...files,
		file(
			'package',
			'datapackage.json',
			says.package,
			'application/json',
			jsonText(toDataPackage(site, tables, files, url))
		),
		file('package', 'licence.txt', says.licence, 'text/plain', licenceText(site)),
	];
	return { tables, files: [...described, checksums(described, says.checksums)] };
}

function tableFiles(table: Table, tables: readonly Table[]): Download[] {
	const { name, description, isLink } = table;
	const csv = file('tables', `${name}.csv`, description, 'text/csv', writeCsv(table));
	if (isLink) return [csv];
	const json = writeJson(table, tables);
	return [csv, file('tables', `${name}.json`, description, 'application/json', json)];
}

function referenceFiles(site: Site, says: Words['file']['downloads']): Download[] {
	return [
		file(
			'references',
			'sources.csl.json',
			says.csl,
			'application/vnd.citationstyles.csl+json',
			recordLines(site.sources.map(toCsl))
		),
		file('references', 'sources.bib', says.bibtex, 'application/x-bibtex', writeBibtex(site)),
		file(
			'references',
			'sources.biblatex.bib',
			says.biblatex,
			'application/x-bibtex',
			writeBiblatex(site)
		),
		file(
			'references',
			'sources.ris',
			says.ris,
			'application/x-research-info-systems',
			writeRis(site)
		),
	];
}

/** Checked with `sha256sum -c checksums.txt`. */
function checksums(files: readonly Download[], description: string): Download {
	const lines = files.map(({ path, text }) => `${sha256(text)}  ${path}\n`);
	return file('package', 'checksums.txt', description, 'text/plain', lines.join(''));
}

function file(
	group: Group,
	path: string,
	description: string,
	mediaType: string,
	text: string
): Download {
	return { group, path, description, mediaType, text };
}

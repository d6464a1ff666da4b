import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { TimelineEvent } from '../../story/model/types/record.ts';
import { codeOf, lettersIn, topology } from '../../story/world/countries.ts';
import { writePath } from './path-writer.ts';
import { median } from './median.ts';

/** A point on the earth, in decimal degrees, WGS 84. */
export interface GeoPoint {
	readonly lat: number;
	readonly lon: number;
}

/** Where an event took place; `undefined` where that is not known to a point. */
export function pointOf({ place }: TimelineEvent): GeoPoint | undefined {
	return place?.lat === undefined || place.lon === undefined
		? undefined
		: { lat: place.lat, lon: place.lon };
}

/** West, south, east and north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The name of a country in English, its code in ISO 3166-1 (`KE`), and where to write it. */
export interface CountryName {
	readonly name: string;
	readonly code: string;
	readonly x: number;
	readonly y: number;
}

/** A drawn map: path data in the units of its view box. */
export interface LocatorMap {
	readonly width: number;
	readonly height: number;
	readonly land: string;
	/** Boundaries that nobody has named as disputed. */
	readonly borders: string;
	/** Boundaries that the story names as disputed. */
	readonly disputed: string;
	/** Names of the countries that take up room on the map, and where to write them. */
	readonly names: readonly CountryName[];
	/** Place of a point; `undefined` where it lies outside the map. */
	readonly project: (point: GeoPoint) => readonly [x: number, y: number] | undefined;
}

/** Two countries by ISO 3166-1 numeric code whose common boundary is disputed. */
export type DisputedPair = readonly [string, string];

/**
 * The stretch of the earth that most of some points lie in: those near their median, with a margin.
 * Points far from it (a conference on another continent) do not widen it.
 */
export function regionOf(points: readonly GeoPoint[]): Bounds | undefined {
	if (points.length === 0) return undefined;
	const [lat, lon] = [
		median(points.map((point) => point.lat)),
		median(points.map((point) => point.lon)),
	];
	const near = points.filter(
		(point) => Math.abs(point.lat - lat) < 8 && Math.abs(point.lon - lon) < 10
	);
	const [lats, lons] = [near.map((point) => point.lat), near.map((point) => point.lon)];
	return [
		Math.min(...lons) - 3,
		Math.min(...lats) - 2,
		Math.max(...lons) + 3,
		Math.max(...lats) + 2,
	];
}

const drawn = new Map<string, LocatorMap>();

/**
 * Land and boundaries within bounds (Natural Earth 1:50m, public domain, by `world-atlas`). Drawn once,
 * however many pages show it.
 */
export function mapOf(
	bounds: Bounds,
	width: number,
	disputed: readonly DisputedPair[]
): LocatorMap {
	const key = JSON.stringify([bounds, width, disputed]);
	const map = drawn.get(key) ?? drawMap(bounds, width, disputed);
	drawn.set(key, map);
	return map;
}

function drawMap(bounds: Bounds, width: number, disputed: readonly DisputedPair[]): LocatorMap {
	const { projection, height } = project(bounds, width);
	const path = geoPath(projection);
	const written = (shape: GeoPermissibleObjects) =>
		writePath((context) => {
			geoPath(projection, context)(shape);
		});
	const isDisputed = (a: unknown, b: unknown) => {
		const [one, other] = [codeOf(a), codeOf(b)];
		return disputed.some((pair) => pair.includes(one) && pair.includes(other));
	};
	const { countries } = topology.objects;
	const shapes = feature(topology, countries);
	const names = shapes.features.flatMap((shape) => {
		const [x, y] = path.centroid(shape).map(Math.round);
		const isRoomy = path.area(shape) > (width * height) / 60;
		return isRoomy && x !== undefined && y !== undefined
			? [
					{
						name: (shape.properties as { name?: string }).name ?? '',
						code: lettersIn(shape),
						x,
						y,
					},
				]
			: [];
	});
	return {
		width,
		height,
		// One shape: what the countries have in common is drawn as borders.
		land: written(merge(topology, countries.geometries as (Polygon | MultiPolygon)[])),
		borders: written(mesh(topology, countries, (a, b) => a !== b && !isDisputed(a, b))),
		disputed: written(mesh(topology, countries, (a, b) => a !== b && isDisputed(a, b))),
		names,
		project: ({ lat, lon }) => {
			const at = projection([lon, lat]);
			if (!at || at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) return undefined;
			return [Math.round(at[0]), Math.round(at[1])];
		},
	};
}

function project(
	[west, south, east, north]: Bounds,
	width: number
): { projection: GeoProjection; height: number } {
	const projection = geoMercator().scale(1).translate([0, 0]);
	const [left, top] = projection([west, north]) ?? [0, 0];
	const [right, bottom] = projection([east, south]) ?? [1, 1];
	const scale = width / (right - left);
	const height = Math.round((bottom - top) * scale);
	projection
		.scale(scale)
		.translate([-left * scale, -top * scale])
		.clipExtent([
			[-2, -2],
			[width + 2, height + 2],
		]);
	return { projection, height };
}

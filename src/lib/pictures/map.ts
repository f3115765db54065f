import {
  type ExtendedFeature,
  type GeoPermissibleObjects,
  type GeoProjection,
  geoArea,
  geoCentroid,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasJson from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Place } from './countries.ts';
import { Pen } from './pen.ts';

/** The width of a map and the range of its height, in pixels of its own: it is drawn as wide as the page lets it. */
export const MAP_WIDTH = 640;
const LEAST_HEIGHT = 240;
const MOST_HEIGHT = 360;

export interface StatesMap {
  height: number;
  /** Path data of all land, and of the borders in it where the map is near enough to show them. */
  land: string;
  borders: string;
  /** One for each place, in their order; an empty shape is too small to be seen, and a dot stands for it where its name goes. */
  states: { shape: string; x: number; y: number }[];
}

type Shape = ExtendedFeature<Polygon | MultiPolygon>;
type MainPart = Point | Polygon | MultiPolygon;

const atlas = atlasJson as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const land = feature(atlas, atlas.objects.land);
const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
const shapes = new Map(feature(atlas, atlas.objects.countries).features.map((shape) => [String(shape.id), shape as Shape]));

/** Pixels between the states and the edge. */
const MARGIN = 36;
/** A radian in pixels: at the most, so that the neighbours show, and from where on borders are worth their bytes. */
const NEAREST = 1100;
const WITH_BORDERS = 260;
/** Square pixels from which on a shape can be seen. */
const VISIBLE = 90;

/**
 * Draws a locator map: some states in the world around them, on a natural earth projection turned to them (d3-geo), from the shapes of
 * world-atlas (Natural Earth, 1:110 million).
 *
 * @param places at least one
 */
export function drawMap(places: Place[]): StatesMap {
  const mains = places.map((place) => mainPart(place));
  const middles = mains.map((main) => middleOf(main));
  const { projection, height } = projectionFor(mains, middles);
  const path = geoPath(projection);
  return {
    height,
    land: draw(projection, land, 2.6),
    borders: projection.scale() >= WITH_BORDERS ? draw(projection, borders, 2.6) : '',
    states: places.map(({ code }, index) => {
      const [x, y] = projection(middles[index] ?? [0, 0]) ?? [0, 0];
      const shape = shapes.get(code);
      const isVisible = shape && path.area(shape) >= VISIBLE;
      return { shape: isVisible ? draw(projection, shape, 1.6) : '', x: Math.round(x), y: Math.round(y) };
    }),
  };
}

/** The part of a state that the map is to show: without far islands and colonies, which would make it a map of the world. */
function mainPart({ code, middle }: Place): MainPart {
  const geometry = shapes.get(code)?.geometry;
  if (!geometry) return { type: 'Point', coordinates: middle };
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ coordinates, area: geoArea({ type: 'Polygon', coordinates }) }));
  const largest = Math.max(...parts.map(({ area }) => area));
  return { type: 'MultiPolygon', coordinates: parts.filter(({ area }) => area >= largest * 0.16).map(({ coordinates }) => coordinates) };
}

function middleOf(part: MainPart): [number, number] {
  if (part.type !== 'MultiPolygon') return geoCentroid(part);
  const areaOf = (coordinates: Position[][]): number => geoArea({ type: 'Polygon', coordinates });
  return geoCentroid({ type: 'Polygon', coordinates: part.coordinates.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [] });
}

function projectionFor(parts: MainPart[], middles: [number, number][]): { projection: GeoProjection; height: number } {
  const projection = geoNaturalEarth1().rotate([-middleMeridian(middles.map(([longitude]) => longitude)), 0]);
  const all = { type: 'GeometryCollection', geometries: parts } as GeoPermissibleObjects;
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [MAP_WIDTH - MARGIN, MOST_HEIGHT - MARGIN],
  ];
  projection.fitExtent(frame, all);
  // A single point fits at any scale.
  if (!(projection.scale() <= NEAREST)) projection.scale(NEAREST);
  const [[left, top], [right, bottom]] = geoPath(projection.translate([0, 0])).bounds(all);
  const height = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, bottom - top + 2 * MARGIN)));
  projection.translate([(MAP_WIDTH - left - right) / 2, (height - top - bottom) / 2]).clipExtent([
    [0, 0],
    [MAP_WIDTH, height],
  ]);
  return { projection, height };
}

/** The meridian opposite to the widest stretch of longitudes without any of them, in degrees. */
export function middleMeridian(longitudes: number[]): number {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const gaps = sorted.map((longitude, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    return { from: longitude, width: next - longitude };
  });
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best), { from: 0, width: 0 });
  const opposite = widest.from + widest.width / 2 + 180;
  return ((opposite + 540) % 360) - 180;
}

function draw(projection: GeoProjection, what: GeoPermissibleObjects, tolerance: number): string {
  const pen = new Pen(tolerance);
  geoPath(projection, pen)(what);
  return pen.data;
}

import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import shapesAddress from 'world-atlas/countries-50m.json?url';

/** Size of the map in its own units. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 470;

/** The outline of a country, as SVG draws it. */
export interface Shape {
  /** M49 code, three digits; null for an area that has none. */
  readonly m49: string | null;
  readonly path: string;
}

type World = Topology<{ readonly countries: GeometryCollection }>;

/** Fetches the shapes of countries from this server and lays them out; areas are shown in their true proportions. */
export async function loadShapes(): Promise<readonly Shape[]> {
  const response = await fetch(shapesAddress);
  const world: unknown = await response.json();
  if (!isWorld(world)) throw new UnreadableShapesError(shapesAddress);
  const { features } = feature(world, world.objects.countries);
  const print = geoPath(geoEqualEarth().fitSize([MAP_WIDTH, MAP_HEIGHT], { type: 'Sphere' })).digits(1);
  return features.map((country) => ({
    m49: country.id === undefined ? null : String(country.id).padStart(3, '0'),
    path: print(country) ?? '',
  }));
}

/** Thrown where the file of shapes is not what it should be. */
class UnreadableShapesError extends Error {
  constructor(address: string) {
    super(`no shapes of countries at ${address}`);
    this.name = 'UnreadableShapesError';
  }
}

function isWorld(value: unknown): value is World {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value
  );
}

import countries from 'world-countries';
import supplement from '../../vocabulary/countries.json' with { type: 'json' };

/** Where a state is. */
export interface Place {
  /** ISO 3166-1 numeric, three digits: the id of its shape in world-atlas. */
  code: string;
  /** Longitude and latitude of about its middle, in degrees. */
  middle: [number, number];
}

const byWikidata = new Map<string, Place>(
  countries.flatMap(({ cca2, ccn3, latlng: [latitude = 0, longitude = 0] }) => {
    const own = (supplement as Record<string, { wikidata: string }>)[cca2];
    return own ? [[own.wikidata, { code: ccn3, middle: [longitude, latitude] }] as const] : [];
  }),
);

/**
 * Where the state with a Wikidata id is; undefined for what is no state that world-countries knows. Names are not looked up: they can
 * mislead.
 */
export const placeOf = (id: string | undefined): Place | undefined => byWikidata.get(id ?? '');

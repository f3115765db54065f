/** The terms of a picture: what they are called, and where they can be read. */
export interface Licence {
  name: string;
  url?: string;
}

/** As Creative Commons and SPDX write it: "CC BY-SA 4.0", "CC-BY-SA-4.0". */
const NAMED = /^CC[ -](?<terms>BY(?:-NC)?(?:-SA|-ND)?)[ -](?<version>[1-4]\.[05])$/i;
const ADDRESS = /^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/(?<terms>by(?:-nc)?(?:-sa|-nd)?)\/(?<version>\d\.\d)\b/i;
const ZERO_NAMED = /^CC0(?:[ -]1\.0)?$/i;
const ZERO_ADDRESS = /^https?:\/\/(?:www\.)?creativecommons\.org\/publicdomain\/zero\/1\.0\b/i;

/** Reads what an editor names as a licence: one of Creative Commons by its name or address, another address, or words. */
export function licenceOf(given: string): Licence {
  if (ZERO_NAMED.test(given) || ZERO_ADDRESS.test(given))
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const { terms, version } = (NAMED.exec(given) ?? ADDRESS.exec(given))?.groups ?? {};
  if (terms && version)
    return { name: `CC ${terms.toUpperCase()} ${version}`, url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` };
  return /^https?:\/\//i.test(given) && URL.canParse(given) ? { name: new URL(given).hostname, url: given } : { name: given };
}

/** The addresses in a `srcset`: candidates are separated by a comma and white space, each an address and a size. */
export const readSrcset = (value: string): string[] =>
  value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');

import allowed from './allowed.json' with { type: 'json' };

/** A package that the project brings along when it is installed without what only its makers need. */
export interface Licensed {
  name: string;
  version: string;
  /** As the package names it, an SPDX expression; undefined where it names none. */
  licence: string | undefined;
}

/** A package as package-lock.json has it. */
interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/**
 * The packages of a lockfile that ship, each version once, by name.
 *
 * @param manifestOf what a package says of itself, by its path from the project's root; undefined for one that this system does not install
 */
export function shippedPackages(
  packages: Record<string, Locked>,
  manifestOf: (path: string) => { license?: string; licenses?: string | { type: string }[] } | undefined,
): Licensed[] {
  const shipped = Object.entries(packages).flatMap(([path, { version = '', license, dev, optional }]): Licensed[] => {
    if (path === '' || dev) return [];
    const manifest = license === undefined ? manifestOf(path) : undefined;
    // One for another system, of which the lockfile knows no licence: its own package is listed.
    if (license === undefined && manifest === undefined && optional) return [];
    const { licenses } = manifest ?? {};
    const stated = typeof licenses === 'string' ? licenses : licenses?.map(({ type }) => type).join(' AND ');
    return [{ name: path.split('node_modules/').at(-1) ?? '', version, licence: license ?? manifest?.license ?? stated }];
  });
  const byKey = new Map(shipped.map((own) => [`${own.name} ${own.version}`, own]));
  return [...byKey.values()].toSorted((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

/** Whether all that a licence asks for is known to be kept: one of its alternatives (OR), all of its parts (AND). */
export const isAllowed = (licence = ''): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((way) => way.split(' AND ').every((part) => allowed.includes(part.trim())));

import { posix } from 'node:path';
import { attributeOf, type Element } from '../html/tree.ts';
import { resolveTarget, type SiteAddress } from './address.ts';
import { type FactsFinding, type FactsRule, type Finding, findingAt, lineOf, type PageRule, type Site } from './site.ts';

/** Finds addresses on the site that lead nowhere: to no file, to no id of the page, or out of the base path. */
export const checkLinks: FactsRule = ({ files, leftOut, address }) => {
  // Most addresses stand on many pages.
  const known = new Map<string, Fault | undefined>();
  const faultAt = (target: string, path: string): Fault | undefined => {
    if (!isSameEverywhere(target)) return faultOf(target, path, files, leftOut, address);
    if (!known.has(target)) known.set(target, faultOf(target, path, files, leftOut, address));
    return known.get(target);
  };
  return [...files].flatMap(([path, { targets }]) =>
    targets.flatMap((target) => {
      const fault = faultAt(target, path);
      return fault ? [{ path, target, ...fault }] : [];
    }),
  );
};

type Fault = Pick<FactsFinding, 'problem' | 'hint'>;

/** True for an address that leads to the same place from every page. */
const isSameEverywhere = (target: string): boolean => /^(?:\/|https?:\/\/)/.test(target);

function faultOf(value: string, from: string, files: Site['files'], leftOut: Site['leftOut'], address: SiteAddress): Fault | undefined {
  const target = resolveTarget(value, from, address);
  if (target.kind === 'elsewhere') return undefined;
  if (target.kind === 'unreadable')
    return { problem: `"${value}" is not an address`, hint: 'Percent-encode what is not a letter or digit.' };
  if (target.kind === 'outside-base') {
    return {
      problem: `the link ${value} leads out of the site, which lies under ${address.base}`,
      hint: 'Build links with the function of src/lib that puts the base path before them.',
    };
  }
  const ids = files.get(target.path)?.ids;
  if (leftOut.has(/^explainers\/([^/]+)\//.exec(target.path)?.[1] ?? '')) return undefined;
  if (!ids) return { problem: `dead link ${value}: the site has no ${target.path}`, hint: nearest(target.path, files) };
  if (target.fragment !== '' && target.path.endsWith('.html') && !ids.has(target.fragment)) {
    return {
      problem: `dead anchor ${value}: ${target.path} has no id "${target.fragment}"`,
      hint: `Ids there: ${list([...ids]) || 'none'}.`,
    };
  }
  return undefined;
}

function nearest(path: string, files: Site['files']): string {
  if (files.has(`${path}/index.html`)) return `There is ${path}/ with a slash at its end.`;
  const folder = posix.dirname(path.replace(/\/index\.html$/, ''));
  const siblings = [...files.keys()].filter((other) => posix.dirname(other.replace(/\/index\.html$/, '')) === folder);
  return siblings.length > 0 ? `In ${folder}/ there are: ${list(siblings)}.` : `There is no folder ${folder}/.`;
}

function list(names: string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

/** Finds ids that a link could not land on: empty ones, ones with white space, and ones that stand twice on a page. */
export const checkIds: PageRule = (page) => {
  const first = new Map<string, Element>();
  return (page.having.get('id') ?? []).flatMap((element): Finding[] => {
    const id = attributeOf(element, 'id') ?? '';
    if (id === '' || /\s/.test(id)) {
      const problem = `<${element.tag}> has the id "${id}", which no link can name`;
      return [findingAt(page, element, problem, 'Give it an id without white space, or none.')];
    }
    const other = first.get(id);
    if (!other) {
      first.set(id, element);
      return [];
    }
    const problem = `the id "${id}" stands twice on the page, first in line ${lineOf(page, other)}`;
    return [findingAt(page, element, problem, 'Give one of the two another id; an id of the interface starts with "ui-".')];
  });
};

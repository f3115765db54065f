import { articleWords as said } from '@words/desk/article.ts';
import type { Explained } from './article-types.ts';
import { base } from './ask.ts';
import { h } from './dom.ts';

/** What a person has to know at once; the rest of what was found is unfolded by whoever wants it. */
const FIRST: ReadonlySet<keyof typeof said.found> = new Set(['leftOut', 'unsure', 'undetermined']);

/** What was found in an article, and what became of its explainer. */
export function reportView({ slug, report }: Explained): HTMLElement[] {
  const { became, findings = [], gone, lapsed, before } = report;
  const [first, rest] = [findings.filter(({ about }) => FIRST.has(about)), findings.filter(({ about }) => !FIRST.has(about))];
  const rowsOf = (own: typeof findings): [string, string[]][] => own.map(({ about, lines }) => [said.found[about], lines]);
  const told = rowsOf(first);
  if (gone.length > 0) told.push([said.gone, gone.map(({ what, line }) => said.goneAt(what, line))]);
  if (lapsed.length > 0) told.push([said.lapsed, lapsed]);
  return [
    h('p', {}, `${said.became[became]}.`, ' ', h('a', { attributes: { href: `${base}desk/${encodeURIComponent(slug)}/` } }, said.openIt)),
    ...(before === undefined ? [] : [h('p', {}, said.before(before))]),
    ...(told.length > 0 ? [listOf(told)] : []),
    ...(rest.length > 0 ? [h('details', {}, h('summary', {}, said.wasFound), listOf(rowsOf(rest)))] : []),
  ];
}

const listOf = (rows: readonly [label: string, lines: readonly string[]][]): HTMLElement =>
  h(
    'dl',
    { class: 'findings' },
    ...rows.flatMap(([label, lines]) => [h('dt', {}, label), ...(lines.length > 0 ? lines : [said.none]).map((line) => h('dd', {}, line))]),
  );

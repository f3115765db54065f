import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Mark } from '../explainer/document.ts';
import { inOrder, pieces } from '../explainer/marks.ts';
import { colourClass } from '../graph/colour.ts';
import { relationLabel } from '../graph/relation-label.ts';
import type { ActorNode, PassageNode } from '../graph/types.ts';
import { actorHref } from '../routes/href.ts';

const made = new WeakMap<PassageNode, string>();

/**
 * The words of a passage as HTML, with a link at each mention. Made once a passage; all pages that show it share it.
 *
 * @param actors all actors of the site, by id
 */
export function proseOf(passage: PassageNode, actors: ReadonlyMap<string, ActorNode>): string {
  const known = made.get(passage);
  if (known !== undefined) return known;
  const html = write(passage, actors);
  made.set(passage, html);
  return html;
}

/** The same with the mentions of one actor marked. */
export const proseAbout = (passage: PassageNode, actors: ReadonlyMap<string, ActorNode>, actor: string): string =>
  write(passage, actors, actor);

function write({ text, marks, mentions }: PassageNode, actors: ReadonlyMap<string, ActorNode>, highlight?: string): string {
  const relations = new Map(mentions.map(({ start, end, actor, relation }) => [`${start} ${end} ${actor}`, relation]));
  const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
  });
  const around = ({ start, end, node, actor: id }: Mark, children: ElementContent[], words: string): ElementContent[] => {
    if (node.type === 'emphasis') return [element('em', {}, children)];
    if (node.type === 'strong') return [element('strong', {}, children)];
    if (node.type === 'inlineCode') return [element('code', {}, children)];
    if (node.type === 'link') return [element('a', { href: node.url, title: node.title ?? undefined }, children)];
    const actor = actors.get(id ?? '');
    if (!actor) return children;
    const relation = relations.get(`${start} ${end} ${id}`) ?? 'name';
    const title = relation === 'name' ? undefined : relationLabel(relation, actor.name, words);
    const link = element('a', { className: ['mention', colourClass(actor)], href: actorHref(actor.id), title }, children);
    return [actor.id === highlight ? element('mark', {}, [link]) : link];
  };
  const nodesIn = (marks: readonly Mark[], from: number, to: number): ElementContent[] =>
    pieces(text, marks, from, to).flatMap(({ text: value, mark }): ElementContent[] => {
      if (!mark) return [{ type: 'text', value }];
      const inner = marks.slice(marks.indexOf(mark) + 1).filter(({ start, end }) => start >= mark.start && end <= mark.end);
      return around(mark, nodesIn(inner, mark.start, mark.end), value);
    });
  return toHtml(nodesIn(inOrder(marks), 0, text.length));
}

import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cellsIn } from '../explainer/blocks.ts';
import type { Mark } from '../explainer/document.ts';
import { inOrder, inside, isSameTag, pieces, type Tag } from '../explainer/marks.ts';
import { wordsBeside } from '../explainer/words.ts';
import { colourClass } from '../graph/colour.ts';
import { relationLabel } from '../graph/relation-label.ts';
import type { ActorNode, PassageNode } from '../graph/types.ts';
import { actorHref, passageHref, termHref } from '../routes/href.ts';
import { words } from '../words/words.ts';

type Actors = ReadonlyMap<string, ActorNode>;

const made = new WeakMap<PassageNode, string>();

/**
 * The words of a passage as HTML, with a link at each mention and each term. Made once a passage; all pages that show it share it.
 *
 * @param actors all actors of the site, by id
 */
export function proseOf(passage: PassageNode, actors: Actors): string {
  const known = made.get(passage);
  if (known !== undefined) return known;
  const html = write(passage, { actors });
  made.set(passage, html);
  return html;
}

/** The same with the words marked that are tagged with an actor or a term. */
export const proseAbout = (passage: PassageNode, actors: Actors, tag: Tag): string => write(passage, { actors, highlight: tag });

/** The same of a row of a table, cell by cell. */
export const cellsOf = (passage: PassageNode, actors: Actors): string[] =>
  cellsIn(passage.text).map(({ start, end }) => write(passage, { actors }, start, end));

interface Around {
  actors: Actors;
  /** The tag whose words are marked. */
  highlight?: Tag;
}

function write(passage: PassageNode, { actors, highlight }: Around, from = 0, to = passage.text.length): string {
  const { text, mentions, marks } = passage;
  const relations = new Map(mentions.map(({ start, end, actor, relation }) => [`${start} ${end} ${actor}`, relation]));
  /** A link stands in no other: of several around the same words the article's goes before one to an actor, and that before one to a term. */
  const isInLink = ({ start, end, term }: Mark): boolean =>
    marks.some(({ node, ...own }) => {
      const isBefore = node.type === 'link' || (term !== undefined && actors.has(own.actor ?? ''));
      return isBefore && own.start < end && start < own.end;
    });
  const isShown = (mark: Mark): boolean => highlight !== undefined && isSameTag(mark, highlight);
  const around = (mark: Mark, children: ElementContent[]): ElementContent[] => {
    const { start, end, node, actor: id } = mark;
    const term = passage.terms.find((own) => own.id === mark.term);
    if (term) {
      const own = isInLink(mark)
        ? element('span', { className: ['term'] }, children)
        : element('a', { className: ['term'], href: termHref(term.id) }, children);
      return [isShown(mark) ? element('mark', {}, [own]) : own];
    }
    const actor = actors.get(id ?? '');
    if (!actor) return [elementOf(node, children)];
    const relation = relations.get(`${start} ${end} ${id}`) ?? 'name';
    const title = relation === 'name' ? undefined : relationLabel(relation, actor.name, text.slice(start, end));
    const className = ['mention', colourClass(actor)];
    const own = isInLink(mark)
      ? element('span', { className, title }, children)
      : element('a', { className, href: actorHref(actor.id), title }, children);
    return [isShown(mark) ? element('mark', {}, [own]) : own];
  };
  const nodesIn = (marks: readonly Mark[], from: number, to: number): ElementContent[] =>
    pieces(text, marks, from, to).flatMap(({ text: value, mark }): ElementContent[] => {
      if (!mark) return linesOf(value);
      if (mark.start === mark.end) return [beside(mark.node, passage)];
      return around(mark, nodesIn(inside(marks, mark), mark.start, mark.end));
    });
  const own = inOrder(marks).filter(({ start, end }) => start >= from && end <= to);
  return toHtml(nodesIn(own, from, to));
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const TAGS: Partial<Record<Mark['node']['type'], string>> = { emphasis: 'em', strong: 'strong', inlineCode: 'code' };

/** What tags are called: one that leads nowhere is no more than the place of its words. */
const TAGGED = new Set(['Actor', 'Term']);

function elementOf(node: Mark['node'], children: ElementContent[]): Element {
  if (node.type === 'link') return element('a', { href: node.url, title: node.title ?? undefined }, children);
  if (node.type === 'mdxJsxTextElement') return element(TAGGED.has(node.name ?? '') ? 'span' : (node.name ?? 'span'), {}, children);
  return element(TAGS[node.type] ?? 'span', {}, children);
}

/** Text with its line ends. */
const linesOf = (value: string): ElementContent[] =>
  value
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index === 0 ? [] : [element('br', {}, [])]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);

/** What stands beside the words and is none of them. */
const BESIDE = { dataLabel: '', dataPagefindIgnore: 'all' };

/** Words that are struck out, or the mark of a note. */
function beside(node: Mark['node'], { explainer }: PassageNode): Element {
  if (node.type === 'delete') return element('del', BESIDE, [{ type: 'text', value: wordsBeside(node) }]);
  const label = wordsBeside(node);
  const [note] = explainer.notes.get(label) ?? [];
  const text: ElementContent = { type: 'text', value: label };
  const link = note && element('a', { href: passageHref(explainer.slug, note.id), ariaLabel: words.parts.note(label) }, [text]);
  return element('sup', { className: ['note-mark'], ...BESIDE }, [link ?? text]);
}

import type { Move } from '../../schemas/moved.ts';
import { approvalOf } from '../explainer/approval.ts';
import type { SectionText } from '../explainer/document.ts';
import { editorFields, readEditorField } from '../explainer/editor-words.ts';
import { sectionName } from '../explainer/section-name.ts';
import { idNow } from '../moved/moves.ts';
import { flatten, gather, type Piece } from '../shape.ts';
import { collectActors, linkParents } from './actors.ts';
import { assignColours } from './colour.ts';
import { buildHistory, noHistory } from './history.ts';
import { mentionedInContent } from './speech.ts';
import { linkStories } from './stories.ts';
import { linkTerms, linkUnlistedTerms } from './terms.ts';
import { linkThemes, linkUnlistedThemes } from './themes.ts';
import type {
  ActorNode,
  ExplainerInput,
  ExplainerNode,
  Graph,
  GraphInput,
  PassageNode,
  SectionNode,
  ShownLeaf,
  StatementNode,
} from './types.ts';

/**
 * Links explainers, sections, passages, actors, themes and statements with one another. The time it takes grows with the number
 * of passages and mentions, not with their square.
 *
 * @param input checked content: every id that it uses exists
 */
export function buildGraph(input: GraphInput): Graph {
  const moved = input.moved ?? [];
  const all = [...input.explainers].sort(newestFirst);
  const inputs = all.filter(isListed);
  const actors = collectActors(inputs, input.actors);
  linkParents(actors, inputs, input.actors);
  const explainers = new Map(inputs.map((explainer) => [explainer.slug, buildExplainer(explainer, actors, moved)]));
  for (const explainer of explainers.values()) linkBack(explainer, actors);
  assignColours([...explainers.values()], actors);
  const themes = linkThemes([...explainers.values()], input.themes);
  const terms = linkTerms(
    input.terms ?? new Map(),
    [...explainers.values()].flatMap(({ passages }) => passages),
  );
  const statements = [...explainers.values()].flatMap((explainer) => explainer.statements);
  const stories = linkStories(input.stories ?? [], explainers);
  const hidden = buildUnlisted(
    all.filter((explainer) => !isListed(explainer)),
    input,
    { actors, themes, terms },
  );
  const pages = new Map(input.pages.map((page) => [page.id, page]));
  const { withdrawn = [], withdrawnStories = [] } = input;
  return { explainers, actors, themes, terms, statements, stories, ...hidden, withdrawn, withdrawnStories, moved, pages };
}

/** Whether an explainer or a story stands in lists. */
export const isListed = ({ data }: { data: Pick<ExplainerInput['data'], 'status'> }): boolean => data.status !== 'unlisted';

/** Builds what stands in no list, and links nothing with it. @param listed what is linked already, which stays as it is */
function buildUnlisted(inputs: ExplainerInput[], publisher: GraphInput, listed: Pick<Graph, 'actors' | 'themes' | 'terms'>) {
  const own = collectActors(inputs, publisher.actors);
  for (const id of listed.actors.keys()) own.delete(id);
  for (const actor of own.values()) actor.isListed = false;
  const everyActor = new Map([...listed.actors, ...own]);
  const unlisted = new Map(inputs.map((explainer) => [explainer.slug, buildExplainer(explainer, everyActor, publisher.moved ?? [])]));
  assignColours([...unlisted.values()], own);
  const everyTheme = linkUnlistedThemes([...unlisted.values()], publisher.themes, listed.themes);
  linkUnlistedTerms(
    listed.terms,
    [...unlisted.values()].flatMap(({ passages }) => passages),
  );
  return { unlisted, everyActor, everyTheme };
}

/** By date, the undated last; the slug decides between two of the same day. */
export const newestFirst = (a: Pick<ExplainerInput, 'slug' | 'data'>, b: Pick<ExplainerInput, 'slug' | 'data'>): number =>
  compare(b.data.published ?? '', a.data.published ?? '') || compare(a.slug, b.slug);

/** By code units, so that the order does not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function buildExplainer(
  { slug, key, data, sections, account, withheld }: ExplainerInput,
  actors: Map<string, ActorNode>,
  moved: readonly Move[],
): ExplainerNode {
  const explainer: ExplainerNode = {
    slug,
    key,
    data,
    sections: [],
    passages: [],
    statements: [],
    editorBlocks: [],
    own: ownFields(data, slug),
    themes: [],
    stories: [],
    approval: approvalOf({ data, sections }, account?.approved),
    withheld,
    notes: new Map(),
    history: noHistory,
  };
  for (const own of sections) {
    const section = buildSection(own, explainer);
    explainer.sections.push(section);
    explainer.passages.push(...section.passages);
  }
  for (const passage of explainer.passages) {
    const note = passage.within.find((holder) => holder.kind === 'note');
    if (note) explainer.notes.set(note.label, [...(explainer.notes.get(note.label) ?? []), passage]);
  }
  explainer.statements = linkStatements(explainer, actors);
  if (account) {
    const renamed = moved.filter((move) => move.in === slug).map(({ from }) => from);
    const sectionNow = (id: string): string => idNow(moved, { kind: 'section', in: slug, id });
    explainer.history = buildHistory(account, explainer, new Map(renamed.map((id) => [id, sectionNow(id)])));
  }
  return explainer;
}

/** Links the actors with the passages and statements of an explainer. */
function linkBack({ passages, statements }: ExplainerNode, actors: Map<string, ActorNode>): void {
  for (const passage of passages) {
    for (const id of new Set(passage.mentions.map(({ actor }) => actor))) actors.get(id)?.passages.push(passage);
  }
  for (const statement of statements) {
    statement.actor?.statements.push(statement);
    for (const other of statement.about) if (other !== statement.actor) other.spokenOf.push(statement);
  }
}

function ownFields(data: ExplainerInput['data'], slug: string): ExplainerNode['own'] {
  const given = Object.entries(editorFields(data)).filter(([, markdown]) => markdown !== undefined);
  return Object.fromEntries(given.map(([key, markdown = '']) => [key, readEditorField(markdown, slug)]));
}

function buildSection(text: SectionText, explainer: ExplainerNode): SectionNode {
  const { id, heading, under, from, passages, blocks, editorBlocks = [] } = text;
  const section: SectionNode = {
    ...{ id, heading, name: sectionName(text), under, from },
    explainer,
    passages: [],
    blocks: [],
    above: [],
    below: [],
  };
  const editors = new Map(editorBlocks.map(({ block, outside }) => [block.id, { node: { block, explainer, section }, outside }]));
  for (const { node, outside } of editors.values()) {
    explainer.editorBlocks.push(node);
    if (outside) section[outside].push(node);
  }
  const texts = new Map(passages.map((passage) => [passage.id, passage]));
  const pieces = flatten(blocks).map(({ within, leaf }): Piece<ShownLeaf> => {
    if (leaf?.kind === 'editor') {
      const { node: editor } = editors.get(leaf.id) ?? {};
      return { within, ...(editor && { leaf: { kind: 'editor', editor } }) };
    }
    if (leaf?.kind !== 'passage') return { within, ...(leaf && { leaf }) };
    const { kind, text = '', mentions = [], marks = [] } = texts.get(leaf.id) ?? {};
    const passage: PassageNode = { id: leaf.id, kind, text, mentions, marks, within, explainer, section, themes: [], terms: [] };
    section.passages.push(passage);
    return { within, leaf: { kind: 'passage', passage } };
  });
  section.blocks = gather(pieces);
  return section;
}

function linkStatements({ data, passages }: ExplainerNode, actors: Map<string, ActorNode>): StatementNode[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return data.statements.flatMap((statement) => {
    const passage = byId.get(statement.passage);
    if (!passage) return [];
    const actor = statement.actor === undefined ? undefined : actors.get(statement.actor);
    const about = mentionedInContent(statement, passage).flatMap((id) => actors.get(id) ?? []);
    return [{ ...statement, passage, actor, about }];
  });
}

import type { SectionText } from '../explainer/document.ts';
import { flatten, gather, type Piece } from '../shape.ts';
import { collectActors, linkParents } from './actors.ts';
import { assignColours } from './colour.ts';
import { buildHistory, noHistory } from './history.ts';
import { mentionedInContent } from './speech.ts';
import { linkTerms } from './terms.ts';
import { linkThemes } from './themes.ts';
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
  const inputs = [...input.explainers].sort(newestFirst);
  const actors = collectActors(inputs, input.actors);
  linkParents(actors, inputs, input.actors);
  const explainers = new Map(inputs.map((explainer) => [explainer.slug, buildExplainer(explainer, actors)]));
  assignColours([...explainers.values()], actors);
  const themes = linkThemes([...explainers.values()], input.themes);
  const terms = linkTerms(
    input.terms ?? new Map(),
    [...explainers.values()].flatMap(({ passages }) => passages),
  );
  const statements = [...explainers.values()].flatMap((explainer) => explainer.statements);
  return { explainers, actors, themes, terms, statements };
}

/** By date, the undated last; the slug decides between two of the same day. */
export const newestFirst = (a: Pick<ExplainerInput, 'slug' | 'data'>, b: Pick<ExplainerInput, 'slug' | 'data'>): number =>
  compare(b.data.published ?? '', a.data.published ?? '') || compare(a.slug, b.slug);

/** By code units, so that the order does not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function buildExplainer({ slug, key, data, sections, account }: ExplainerInput, actors: Map<string, ActorNode>): ExplainerNode {
  const explainer: ExplainerNode = {
    slug,
    key,
    data,
    sections: [],
    passages: [],
    statements: [],
    themes: [],
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
  for (const passage of explainer.passages) {
    for (const id of new Set(passage.mentions.map(({ actor }) => actor))) actors.get(id)?.passages.push(passage);
  }
  explainer.statements = linkStatements(explainer, actors);
  if (account) explainer.history = buildHistory(account, explainer);
  return explainer;
}

function buildSection({ id, heading, under, from, passages, blocks }: SectionText, explainer: ExplainerNode): SectionNode {
  const section: SectionNode = { id, heading, under, from, explainer, passages: [], blocks: [] };
  const texts = new Map(passages.map((passage) => [passage.id, passage]));
  const pieces = flatten(blocks).map(({ within, leaf }): Piece<ShownLeaf> => {
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
    const node = { ...statement, passage, actor, about };
    actor?.statements.push(node);
    for (const other of about) if (other !== actor) other.spokenOf.push(node);
    return [node];
  });
}

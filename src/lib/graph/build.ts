import { collectActors, linkParents } from './actors.ts';
import { assignColours } from './colour.ts';
import { buildHistory, noHistory } from './history.ts';
import { mentionedInContent } from './speech.ts';
import { linkThemes } from './themes.ts';
import type { ActorNode, ExplainerInput, ExplainerNode, Graph, GraphInput, SectionNode, StatementNode } from './types.ts';

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
  const statements = [...explainers.values()].flatMap((explainer) => explainer.statements);
  return { explainers, actors, themes, statements };
}

/** By date, the undated last; the slug decides between two of the same day. */
export const newestFirst = (a: Pick<ExplainerInput, 'slug' | 'data'>, b: Pick<ExplainerInput, 'slug' | 'data'>): number =>
  compare(b.data.published ?? '', a.data.published ?? '') || compare(a.slug, b.slug);

/** By code units, so that the order does not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function buildExplainer({ slug, key, data, sections, account }: ExplainerInput, actors: Map<string, ActorNode>): ExplainerNode {
  const explainer: ExplainerNode = { slug, key, data, sections: [], passages: [], statements: [], themes: [], history: noHistory };
  for (const { id, heading, from, passages } of sections) {
    const section: SectionNode = { id, heading, from, explainer, passages: [] };
    section.passages = passages.map(({ id, text, mentions, marks }) => ({ id, text, mentions, marks, explainer, section, themes: [] }));
    explainer.sections.push(section);
    explainer.passages.push(...section.passages);
  }
  for (const passage of explainer.passages) {
    for (const id of new Set(passage.mentions.map(({ actor }) => actor))) actors.get(id)?.passages.push(passage);
  }
  explainer.statements = linkStatements(explainer, actors);
  if (account) explainer.history = buildHistory(account, explainer);
  return explainer;
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

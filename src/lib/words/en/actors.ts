import type { ActorKind, Relation } from '../../../schemas/actor.ts';
import type { StatementKind } from '../../../schemas/statement.ts';
import { sentence } from '../../text/in-language.ts';
import { article, counts, list, named, number } from './counts.ts';

const actors = {
  title: 'Actors',
  description: (site: string) => `Everyone the explainers of ${site} mention, from A to Z.`,
  lead: (n: number) => `Who the explainers mention, and in how many passages: ${counts.actors(n)}.`,
  titleOf: (letter: string, position: string) => `Actors: ${letter === '#' ? 'other' : letter}${position && `, ${position}`}`,
  first: (n: number) => `These are the ${n} that are mentioned most; the letters lead to all.`,
  empty: 'No explainer names an actor yet.',
  whichToShow: 'Which actors to show',
  all: 'All',
  aToZ: 'From A to Z',
  kind: {
    country: 'Country',
    government: 'Government',
    organisation: 'Organisation',
    person: 'Person',
    group: 'Group',
  } satisfies Record<ActorKind, string>,
  kinds: {
    country: 'Countries',
    government: 'Governments',
    organisation: 'Organisations',
    person: 'People',
    group: 'Groups',
  } satisfies Record<ActorKind, string>,
};

const actor = {
  description: (name: string, summary: string) =>
    `${name}: every passage that names or refers to this actor (${summary}), the words used, and the statements.`,
  belongsTo: <Item>(parent: string, link: (name: string) => Item) => sentence`, belongs to ${article(parent)}${link(parent)}`,
  /** @param more a link to the others, where not all stand here */
  belonging: <Item>(name: string, children: Item[], more: Item | undefined) => [
    `Belonging to ${named(name)}: `,
    ...list(children),
    ...(more === undefined ? [] : [', ', more]),
  ],
  moreBelonging: (n: number) => `${number(n)} more`,
  wikidata: (id: string) => `Wikidata ${id}`,
  inArticles: 'In the articles',
  relation: 'Relation',
  times: 'Times',
  lists: {
    words: () => 'Words used',
    belonging: (name: string) => `Belonging to ${named(name)}`,
    said: (name: string) => `What ${named(name)} said`,
    'others-said': (name: string) => `What others said about ${named(name)}`,
    passages: () => 'In context',
  },
  listTitle: (name: string, list: string, position: string) => `${name}: ${list}, ${position}`,
  noPassage: 'No passage mentions this actor yet.',
};

/** What the words of a mention are to the actor that they stand for. */
const relation = {
  name: () => 'the name',
  alias: (actor: string) => `another name for ${named(actor)}`,
  /** @param role of the place that stands for it, where that is known: "seat of the presidency" */
  metonym: (actor: string, role: string | undefined) => `${role ? `${role}, ` : ''}stands for ${named(actor)} here`,
  demonym: (actor: string) => `the people of ${named(actor)}, or the adjective for it`,
  nominal: (actor: string) => `refers to ${named(actor)} here`,
} satisfies Record<Relation, (actor: string, role: string | undefined) => string>;

/** The same, short, under the actor's name. */
const relations = {
  name: 'name',
  alias: 'another name',
  metonym: 'stand-in',
  demonym: 'people or adjective',
  nominal: 'description',
} satisfies Record<Relation, string>;

const themes = {
  title: 'Themes',
  titleOf: (position: string) => `Themes${position && `, ${position}`}`,
  description: (site: string) => `What the explainers of ${site} are about.`,
  lead: (position: string) =>
    `What the explainers are about: IPTC Media Topics, and local themes under them${position && `, from A to Z, ${position}`}.`,
  empty: 'No explainer has a theme yet.',
};

const theme = {
  title: (name: string) => `Theme: ${name}`,
  description: (name: string, summary: string) => `${name}: ${summary}.`,
  theme: 'Theme',
  local: 'Local theme',
  mediaTopic: <Item>(link: (words: string) => Item, code: string) => [link(`IPTC Media Topic ${code}`)],
  below: <Item>(link: (words: string) => Item, code: string) => sentence`Under ${link(`IPTC Media Topic ${code}`)}`,
  because: <Item>(words: Item[]) => ['Suggested because of the words ', ...list(words)],
  lists: { explainers: 'Explainers', passages: 'In context' },
  listTitle: (name: string, list: string, position: string) => `Theme: ${name}: ${list}, ${position}`,
  dated: <Item>(day: Item, passages: number) => sentence`${day}, ${counts.passages(passages)}`,
  noPassage: 'No passage has these words.',
};

const statements = {
  title: 'Who said what',
  titleOf: (list: string) => `Who said what: ${list.toLowerCase()}`,
  titleOfPage: (title: string, position: string) => `${title}, ${position}`,
  description: (title: string, site: string, position: string) => `${title} in the explainers of ${site}${position && `, ${position}`}.`,
  lead: (n: number, position: string) =>
    `${counts.statements(n)}${position && `, ${position}`}. Where the speaker could not be determined, the list says so.`,
  empty: 'No explainer has a statement yet.',
  kinds: 'Kinds of statements',
  lists: { all: 'All', direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect', 'not-determined': 'Speaker not determined' },
  bySpeaker: 'By speaker',
  byExplainer: 'By explainer',
  mostNames: (n: number) => `These are the ${number(n)} with the most statements.`,
  allNames: (list: string) => `All ${list.toLowerCase()}`,
  linkTo: (id: string) => `Link to statement ${id}`,
  noSource: 'No source named',
  notDetermined: 'Not determined',
  kind: {
    direct: { badge: 'direct', meaning: 'All of it is in quotation marks.' },
    mixed: { badge: 'mixed', meaning: 'Part of it is in quotation marks.' },
    indirect: { badge: 'indirect', meaning: 'The article reports it in its own words.' },
  } satisfies Record<StatementKind, { badge: string; meaning: string }>,
};

/** What a link to an actor or theme shows before it is followed. */
const preview = {
  partOf: (kind: string, parent: string) => `${kind}, part of ${named(parent)}`,
  words: (words: string[]) => `In the articles: ${list(words.map((word) => `“${word}”`)).join('')}`,
};

export const actorWords = { actors, actor, relation, relations, themes, theme, statements, preview };

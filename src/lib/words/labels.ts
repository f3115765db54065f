import type { ActorKind, Relation } from '../../schemas/actor.ts';
import type { ExplainerData } from '../../schemas/explainer.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { StatementKind } from '../../schemas/statement.ts';
import type { PassageChange } from '../revisions/changes.ts';
import type { Fact } from '../revisions/facts.ts';
import { standInRole } from '../vocabulary/stand-ins.ts';
import { dateInWords } from './dates.ts';

/** Headings of lists of actors, in the order in which the site shows them. */
export const KINDS: Record<ActorKind, string> = {
  country: 'Countries',
  government: 'Governments',
  organisation: 'Organisations',
  person: 'People',
  group: 'Groups',
};

export const KIND: Record<ActorKind, string> = {
  country: 'Country',
  government: 'Government',
  organisation: 'Organisation',
  person: 'Person',
  group: 'Group',
};

/** What the words of a mention are to the actor that they stand for: "seat of the presidency, stands for Russia here". */
export function relationLabel(relation: Relation, actor: string, words: string): string {
  const role = relation === 'metonym' ? standInRole(words, actor) : undefined;
  const labels: Record<Relation, string> = {
    name: 'the name',
    alias: `another name for ${actor}`,
    metonym: `${role ? `${role}, ` : ''}stands for ${actor} here`,
    demonym: `the people or the adjective of ${actor}`,
    nominal: `refers to ${actor} here`,
  };
  return labels[relation];
}

/** The same, short, under the actor's name. */
export const RELATIONS: Record<Relation, string> = {
  name: 'name',
  alias: 'another name',
  metonym: 'stand-in',
  demonym: 'people or adjective',
  nominal: 'description',
};

/** A badge, and the sentence that explains it. */
export const PROVENANCE: Record<Provenance, { badge: string; meaning: string }> = {
  article: { badge: 'from the article', meaning: 'It stands in the article as such.' },
  suggested: { badge: 'suggested', meaning: 'The build derived it from the article; no editor has approved it yet.' },
  editor: { badge: 'editor', meaning: 'An editor wrote or corrected it.' },
};

/** Whether an editor has approved an explainer, and who and when. */
export const reviewLabel = (review: ExplainerData['review'], language: string): string =>
  review.status === 'approved' ? `Approved by ${review.by}, ${dateInWords(review.on, language)}` : 'Not yet reviewed by an editor';

export const STATEMENT_KINDS: Record<StatementKind, { badge: string; list: string; meaning: string }> = {
  direct: { badge: 'direct', list: 'Direct', meaning: 'All of it stands in quotation marks.' },
  mixed: { badge: 'mixed', list: 'Mixed', meaning: 'A part of it stands in quotation marks.' },
  indirect: { badge: 'indirect', list: 'Indirect', meaning: 'The article reports it in words of its own.' },
};

/** What became of a passage, and what a change of it touches besides the wording. */
export const FATES: Record<PassageChange['fate'], string> = {
  added: 'Added',
  changed: 'Changed',
  moved: 'Moved',
  merged: 'Merged',
  removed: 'Removed',
};
export const FACTS: Record<Fact, string> = {
  numbers: 'a number changed',
  names: 'a name changed',
  quotations: 'a quotation changed',
  statements: 'who said what changed',
};

/** A number as text has it: "1,475". */
export const numeral = (n: number): string => n.toLocaleString('en');

/** "1 passage", "2 passages". */
export const count = (n: number, one: string, many = `${one}s`): string => `${numeral(n)} ${n === 1 ? one : many}`;

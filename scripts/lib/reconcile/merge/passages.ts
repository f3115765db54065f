import type { DocumentSection, Mark, Passage } from '../../../../src/lib/explainer/document.ts';
import { isSameTag, isTag, keepSpaces, type Tag } from '../../../../src/lib/explainer/marks.ts';
import type { WrittenPassage } from '../../../../src/lib/explainer/write-blocks.ts';
import type { Rejected } from '../../../../src/schemas/ledger.ts';
import { isSameMark, isSameText } from './marks.ts';
import { goneEdit, placeEdit, type TagEdit, tagEdits } from './tag-edits.ts';
import { mergeTags } from './tags.ts';
import { decidedTerms, withDecided } from './terms.ts';
import type { Judge, Versions } from './types.ts';

/** A passage of the result. */
export type MergedPassage = WrittenPassage;

export interface PassageRules {
  /** Actors that a person took out; their tags go. */
  actors: ReadonlySet<string>;
  /** Actors that nobody suggests any more and an editor has accepted; their tags stay as if the editor had put them in. */
  accepted: ReadonlySet<string>;
  mentions: Rejected['mentions'];
  /** Terms that a person took out in earlier runs. */
  terms: readonly string[];
  judge: Judge;
}

export const passagesOf = (sections: readonly DocumentSection[]): Map<string, Passage> =>
  new Map(sections.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage])));

/**
 * Merges the passages, with the editor's tags around the words of now.
 *
 * @returns them by address, the tags that are taken away, and the terms of which all are
 */
export function mergePassages(
  { base, edited, generated }: Versions<DocumentSection[]>,
  rules: PassageRules,
): { passages: Map<string, MergedPassage>; mentions: Rejected['mentions']; terms: string[] } {
  const { judge, actors, accepted } = rules;
  const before = passagesOf(base);
  const mine = passagesOf(edited);
  const old = new Map([...before].map(([id, passage]) => [id, withoutKept(passage, mine.get(id), accepted)]));
  const terms = decidedTerms(before, mine, rules.terms);
  const now = new Map([...passagesOf(generated)].map(([id, passage]) => [id, withDecided(withoutActors(passage, actors), terms)]));
  const passages = new Map<string, MergedPassage>();
  for (const passage of mine.values()) {
    if (keepsOwnWords(passage, old.get(passage.id), now.get(passage.id), judge)) passages.set(passage.id, passage);
  }
  for (const passage of now.values()) {
    if (!mine.has(passage.id) && staysOut(passage, old.get(passage.id), lineBefore(passage.id, base, mine), judge)) now.delete(passage.id);
  }

  const changed = [...now.values()].filter(({ id, text }) => old.get(id)?.text !== text);
  const edits = [...mine.values()].filter(({ id }) => !passages.has(id)).flatMap((passage) => tagEdits(old.get(passage.id), passage));
  const placed = edits.flatMap((edit) => {
    if (edit.mark.actor !== undefined && actors.has(edit.mark.actor)) return [];
    const found = placeEdit(edit, now.get(edit.passage), changed);
    const isOwn = !before.get(edit.passage)?.marks.some((mark) => isSameMark(mark, edit.mark));
    if (!found && edit.isAdded && isOwn) judge.gone(goneEdit(edit, 'its words are no longer in the article'));
    else if (!found && mayBeBack(edit, changed))
      judge.gone(goneEdit(edit, 'you took this tag away; its words moved, and may be tagged again'));
    return found ?? [];
  });
  for (const passage of now.values()) {
    if (passages.has(passage.id)) continue;
    const own = placed.filter((entry) => entry.passage === passage.id);
    const marks = mergeTags({ base: old.get(passage.id), generated: passage }, own, withoutTagged(rules.mentions, mine), judge);
    const kept = keepSpaces(passage.text, marks);
    for (const { edit } of own) {
      const isDropped = marks.some((mark) => mark.node === edit.mark.node && !kept.includes(mark));
      if (isDropped) judge.gone(goneEdit(edit, 'a passage that is nothing but tags can hold one'));
    }
    const { id, kind, text } = passage;
    passages.set(id, { id, kind, text, marks: kept });
  }
  const taken = edits.flatMap(({ isAdded, mark, instead, text, passage }) => {
    if (
      isAdded ||
      !isTag(mark) ||
      actors.has(mark.actor ?? '') ||
      terms.rejected.has(mark.term ?? '') ||
      (instead && isSameTag(mark, instead))
    )
      return [];
    const now = placed.find(({ edit }) => edit.mark === mark)?.passage ?? passage;
    const words = text.slice(mark.start, mark.end);
    return [...new Set([passage, now])].map((where) => ({ passage: where, words, ...tagOf(mark) }));
  });
  const mentions = [...withoutTagged(rules.mentions, mine), ...taken];
  return {
    passages,
    mentions: [...new Map(mentions.map((own) => [JSON.stringify(own), own])).values()],
    terms: [...terms.rejected],
  };
}

/** What a tag stands for, and nothing else of it. */
const tagOf = ({ actor, term }: Tag): Tag => (actor === undefined ? { term } : { actor });

const mayBeBack = ({ mark, text }: TagEdit, changed: readonly Passage[]): boolean =>
  changed.some((passage) =>
    passage.marks.some((own) => isSameTag(own, mark) && passage.text.slice(own.start, own.end) === text.slice(mark.start, mark.end)),
  );

function keepsOwnWords(edited: Passage, base: Passage | undefined, generated: Passage | undefined, judge: Judge): boolean {
  if ([base, generated].some((own) => own && isSameText(edited.text, own.text))) return false;
  if (base ? generated?.text === base.text : !generated) return true;
  const clash = {
    what: `the words of passage "${edited.id}"`,
    line: edited.line,
    ours: edited.text,
    theirs: generated?.text,
    base: base?.text,
  };
  return judge.decide(clash) === 'ours';
}

function staysOut(generated: Passage, base: Passage | undefined, line: number, judge: Judge): boolean {
  if (!base) return false;
  if (generated.text === base.text) return true;
  return judge.decide({ what: `passage "${base.id}"`, line, ours: undefined, theirs: generated.text, base: base.text }) === 'ours';
}

function lineBefore(id: string, base: readonly DocumentSection[], edited: ReadonlyMap<string, Passage>): number {
  const ids = [...passagesOf(base).keys()];
  const above = ids.slice(0, ids.indexOf(id)).findLast((own) => edited.has(own));
  return (above === undefined ? undefined : edited.get(above)?.line) ?? 1;
}

const withoutActors = (passage: Passage, actors: ReadonlySet<string>): Passage => ({
  ...passage,
  marks: passage.marks.filter(({ actor }) => actor === undefined || !actors.has(actor)),
});

/** Without the tags of these actors that the edited passage has, too. */
function withoutKept(passage: Passage, edited: Passage | undefined, accepted: ReadonlySet<string>): Passage {
  const kept = new Set(edited?.marks.map((mark) => taggedWords(mark, edited.text)));
  return {
    ...passage,
    marks: passage.marks.filter((mark) => !accepted.has(mark.actor ?? '') || !kept.has(taggedWords(mark, passage.text))),
  };
}

const taggedWords = ({ actor, start, end }: Mark, text: string): string => `${actor} ${text.slice(start, end)}`;

/** A tag that the editor has put back is no longer rejected. */
const withoutTagged = (mentions: Rejected['mentions'], edited: ReadonlyMap<string, Passage>): Rejected['mentions'] =>
  mentions.filter(({ passage, words, ...tag }) => {
    const own = edited.get(passage);
    return !own?.marks.some((mark) => isSameTag(mark, tag) && own.text.slice(mark.start, mark.end) === words);
  });

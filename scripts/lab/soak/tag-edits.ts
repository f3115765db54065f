import type { Mention } from '../../../src/lib/explainer/document.ts';
import { relationSchema } from '../../../src/schemas/actor.ts';
import type { Edit, Editor } from './editor.ts';
import { passagesIn } from './explainer.ts';

export const tagAdded: Editor = ({ sections, data }, random) => {
  const passage = random.pickAny(passagesIn({ sections }));
  const actor = String(random.pickAny(data.actors)?.id ?? '');
  const words = [...(passage?.text.matchAll(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?/gu) ?? [])];
  const found = random.pickAny(words);
  if (!passage || !found || actor === '') return undefined;
  const span = { start: found.index, end: found.index + found[0].length };
  if (passage.mentions.some(({ start, end }) => start < span.end && span.start < end)) return undefined;
  passage.mentions.push({ ...span, actor, relation: random.index(2) === 0 ? 'alias' : 'name' });
  return tagIn(`tag on “${found[0]}”`, found[0], actor);
};

function tagIn(what: string, words: string, actor: string): Edit {
  const isTag = (text: string, own: Mention): boolean => own.actor === actor && text.slice(own.start, own.end) === words;
  return {
    what: `${what} → ${actor}`,
    signs: tagsAround(words, actor),
    isIn: (now) =>
      passagesIn(now).some(({ text, mentions }) => mentions.some((own) => isTag(text, own))) &&
      now.data.actors.some(({ id }) => id === actor),
  };
}

/** A tag as a report has it; its passage may have another address by then. */
const tagsAround = (words: string, actor: string): string[] =>
  ['', ...relationSchema.options.map((as) => ` as="${as}"`)].map((as) => `<Actor id="${actor}"${as}>${words}</Actor>`);

export const tagMoved: Editor = (explainer, random) => {
  const passage = random.pickAny(passagesIn(explainer).filter(({ mentions }) => mentions.length > 0));
  const mention = passage && random.pickAny(passage.mentions);
  const actor = random.pickAny(explainer.data.actors.map(({ id }) => String(id)).filter((id) => id !== mention?.actor));
  if (!passage || !mention || actor === undefined) return undefined;
  mention.actor = actor;
  const words = passage.text.slice(mention.start, mention.end);
  return tagIn(`other tag on “${words}”`, words, actor);
};

/** So many characters on both sides tell a place from others with the same words. */
const AROUND = 25;

export const tagRemoved: Editor = (explainer, random) => {
  const passage = random.pickAny(passagesIn(explainer).filter(({ mentions }) => mentions.length > 0));
  const mention = passage && random.pickAny(passage.mentions);
  if (!passage || !mention) return undefined;
  passage.mentions = passage.mentions.filter((own) => own !== mention);
  const around = (text: string, { start, end }: Mention): string => text.slice(Math.max(0, start - AROUND), end + AROUND);
  const place = around(passage.text, mention);
  return {
    what: `no tag at “${place}” → ${mention.actor}`,
    signs: tagsAround(passage.text.slice(mention.start, mention.end), mention.actor),
    isIn: (now) =>
      !passagesIn(now).some(({ text, mentions }) => mentions.some((own) => own.actor === mention.actor && around(text, own) === place)),
  };
};

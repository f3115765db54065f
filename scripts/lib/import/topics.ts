import mediaTopics from '../../../src/vocabulary/mediatopics.json' with { type: 'json' };
import { slug } from '../analyse/model/slug.ts';
import type { Topic } from './model/item.ts';

/** A Media Topic of the IPTC. */
export interface MediaTopic {
  code: string;
  name: string;
}

const byCode = new Map(mediaTopics.topics.map(({ id, label }) => [id, { code: id, name: label }]));
const byName = Map.groupBy(byCode.values(), ({ name }) => slug(name));

/** Subject Codes, which the agencies used before: their first two digits are the same seventeen fields as the Media Topics' own. */
const SUBJECT = /(?:subj|subjectcode|iptc)[:/](\d{2})\d{6}$/i;
const MEDIA_TOPIC = /(?:(?:medtop|mediatopic)[:/](?:medtop:)?|^)(\d{8})$/i;

/**
 * What an item is filed under: the Media Topics among it, and the words of what is none. One is a Media Topic by its code; by its name, word for
 * word; or by an older Subject Code, which says its field.
 */
export function sortTopics(topics: readonly Topic[]): { about: MediaTopic[]; keywords: string[] } {
  const about = new Map<string, MediaTopic>();
  const keywords = new Set<string>();
  for (const topic of topics) {
    const found = topicOf(topic);
    const name = topic.name?.trim() || topic.code;
    if (found) about.set(found.code, found);
    if (name && (!found || (topic.name && slug(name) !== slug(found.name)))) keywords.add(name);
  }
  return { about: [...about.values()], keywords: [...keywords] };
}

function topicOf({ code = '', name = '' }: Topic): MediaTopic | undefined {
  const media = byCode.get(`medtop:${MEDIA_TOPIC.exec(code.trim())?.[1]}`);
  if (media) return media;
  const named = byName.get(slug(name)) ?? [];
  if (named.length === 1) return named[0];
  return byCode.get(`medtop:${SUBJECT.exec(code.trim())?.[1]}000000`);
}

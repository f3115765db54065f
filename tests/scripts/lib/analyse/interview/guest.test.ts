import { describe, expect, test } from 'vitest';
import { guestOf } from '../../../../../scripts/lib/analyse/interview/guest.ts';
import type { FoundActor, FoundMention } from '../../../../../scripts/lib/analyse/model/analysis.ts';

const PEOPLE: FoundActor[] = ['Sven Dahl', 'Rita Moe', 'Ida Vane'].map((name) => ({
  id: name.slice(0, 4).toLowerCase(),
  name,
  kind: 'person',
}));

/** Whom an introduction leads to; its people in the order in which it names them. */
function guest(introduction: string, headline: string | null = null): string | null {
  const texts = introduction.split('\n');
  const mentions = texts.flatMap((text, paragraph) =>
    PEOPLE.flatMap(({ id, name }): FoundMention[] =>
      [...text.matchAll(new RegExp(`${name}|${name.split(' ')[1]}`, 'g'))].map(({ index, 0: words }) => ({
        paragraph,
        start: index,
        end: index + words.length,
        actor: id,
        relation: 'name',
      })),
    ),
  );
  const place = ({ id }: FoundActor) => introduction.indexOf(PEOPLE.find((person) => person.id === id)?.name as string);
  const people = PEOPLE.toSorted((a, b) => place(a) - place(b));
  return guestOf(
    people,
    mentions,
    texts.map((text) => ({ text, sentences: [] })),
    headline,
  );
}

describe('the guest is', () => {
  test.each<[string, string, string | null, string | null]>([
    ['nobody where nobody is named', 'The pier is shut.', 'Sven Dahl', null],
    ['the only one named', 'Sven Dahl builds boats.', null, 'sven'],
    ['the only one named, though the headline names another', 'Sven Dahl builds boats.', 'Rita Moe', 'sven'],
    ['whoever is met', 'Rita Moe met Sven Dahl.', null, 'sven'],
    ['whoever is met with a title', 'Rita Moe met Dr. Sven Dahl.', null, 'sven'],
    ['whoever is met, after what he is', 'Rita Moe met the old boat builder, Sven Dahl.', null, 'sven'],
    ['whoever a conversation is with', 'Rita Moe knows him. A Conversation with Sven Dahl.', null, 'sven'],
    ['whoever is asked for a Q&A', 'Rita Moe knows him. Q&A with Sven Dahl.', null, 'sven'],
    ['not who is named in the next sentence', 'Rita Moe met Sven Dahl. Moe sells.', null, 'sven'],
    ['whoever is met once, however often else named', 'Sven Dahl builds. Rita Moe met Dahl. Dahl sells.', null, 'sven'],
    ['nobody where two are met', 'We met Rita Moe.\nWe met Sven Dahl.', null, null],
    ['not who comes second of two', 'Rita Moe met Sven Dahl and Ida Vane.', null, 'sven'],
    ['not whom the talk is about', 'Rita Moe spoke to Sven Dahl about the work of Ida Vane.', 'Dahl builds', 'sven'],
    ['whoever answers', 'Rita Moe and Sven Dahl build boats. Dahl explains how.', null, 'sven'],
    ['whoever answers in the same sentence', 'Rita Moe asked. Sven Dahl, who is 61, answered.', null, 'sven'],
    ['not whoever stands before an answer of another sentence', 'Rita Moe came. Sven Dahl builds. Somebody explains it.', null, null],
    ['whoever the headline names', 'Rita Moe knows Sven Dahl.', 'Dahl builds boats', 'sven'],
    ['nobody where the headline names both', 'Rita Moe knows Sven Dahl.', 'Dahl and Moe build boats', null],
    ['whoever comes first and is named most', 'Sven Dahl knows Rita Moe. Dahl builds.', null, 'sven'],
    ['nobody where both are named as often', 'Sven Dahl knows Rita Moe.', null, null],
    ['nobody where the first is named less', 'Sven Dahl knows Rita Moe. Moe builds.', null, null],
    ['nobody where one of three is named as often', 'Sven Dahl knows Rita Moe. Dahl knows Ida Vane. Vane builds.', null, null],
  ])('%s: %s', (_, introduction, headline, id) => {
    expect(guest(introduction, headline)).toBe(id);
  });
});

describe('of two who talk to each other it is', () => {
  test.each<[string, string, string | null, string | null]>([
    ['nobody, though one comes first and is named most', 'Sven Dahl talks to Rita Moe. Dahl builds.', null, null],
    ['whoever the headline names', 'Sven Dahl talks to Rita Moe.', 'Moe builds', 'rita'],
    ['whoever is described behind the name', 'Sven Dahl talks to Rita Moe, the builder.', null, 'rita'],
    ['whoever is described before it', 'The old builder Sven Dahl talks to Rita Moe.', null, 'sven'],
    ['whoever is described somewhere', 'Sven Dahl talks to Rita Moe. Moe, 61, builds.', null, 'rita'],
    ['nobody where both are described', 'Sven Dahl, who sells, talks to Rita Moe, who builds.', null, null],
    ['nobody where neither is', 'Sven Dahl, quite, talks to Rita Moe.', null, null],
    ['whoever is met, where she answers', 'Ida Vane came. Sven Dahl spoke to Rita Moe, who explained it all.', null, 'rita'],
    ['not whose work they talk about', 'Sven Dahl spoke to Rita Moe about the work of Ida Vane.', null, null],
  ])('%s: %s', (_, introduction, headline, id) => {
    expect(guest(introduction, headline)).toBe(id);
  });

  test('but whoever is met and answers, where the other only asks', () => {
    expect(guest('Ida Vane met Rita Moe. Moe explains.')).toBe('rita');
  });
});

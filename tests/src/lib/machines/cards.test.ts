import { expect, test } from 'vitest';
import * as cards from '../../../../src/lib/machines/card.ts';
import { site } from '../../../../src/site.config.ts';
import { data } from '../../../support/samples.ts';

const suggested = { status: 'suggested' as const };
const approved = { status: 'approved' as const, by: 'Ada Brun', on: '2031-03-02' };
const none = { kicker: '', under: '', byline: '', note: '' };

test('the card of the site has its name and what it is', () => {
  expect(cards.siteCard()).toEqual({ ...none, title: site.name, under: site.description });
});

test.each([
  [{ author: 'Ada Brun', published: '2031-03-01' }, suggested, 'By Ada Brun · 1 March 2031'],
  [{ author: 'Ada Brun' }, suggested, 'By Ada Brun'],
  [{ published: '2031-03-01' }, suggested, '1 March 2031'],
  [{}, suggested, ''],
])('the card of an explainer has author and date as far as they are known: %j', (own, approval, byline) => {
  const explainer = { data: data({ headline: 'Ice', ...own }), approval: approval as never };
  const card = cards.explainerCard(explainer);
  expect(card).toEqual({ kicker: 'Explainer', title: 'Ice', under: '', byline, note: card.note });
  expect(cards.sectionCard(explainer, 'The quay', 0, 3)).toEqual({
    kicker: 'Section 1 of 3',
    title: 'The quay',
    under: 'Ice',
    byline,
    note: card.note,
  });
});

test('a card says whether an editor has approved the page', () => {
  const noteOf = (approval: object) => cards.explainerCard({ data: data({}), approval: approval as never }).note;
  expect([noteOf(suggested), noteOf(approved)]).toEqual(['Not yet reviewed by an editor', 'Approved by Ada Brun, 2 March 2031']);
});

test('terms and stories have cards of their own', () => {
  expect(cards.termCard({ term: 'Ferry', definition: 'A ship.' })).toEqual({
    ...none,
    kicker: 'Glossary',
    title: 'Ferry',
    under: 'A ship.',
  });
  expect(cards.storyCard('The wall')).toEqual({ ...none, kicker: 'Story', title: 'The wall' });
});

test.each([
  [cards.cardPath('ice'), '/cards/ice.png'],
  [cards.cardPath('ice', 'quay'), '/cards/ice/quay.png'],
  [cards.SITE_CARD_PATH, '/card.png'],
  [cards.termCardPath('ferry'), '/glossary/ferry/card.png'],
  [cards.storyCardPath('wall'), '/stories/wall/card.png'],
])('a card lies at %s', (path, address) => {
  expect(path).toBe(address);
});

test('who does not see a card is told what it says, each thing once', () => {
  expect(cards.cardAlt({ kicker: 'Story', title: 'The wall', under: '', byline: 'By Ada Brun', note: 'Suggested' })).toBe(
    `Story · The wall · By Ada Brun · ${site.name}`,
  );
  expect(cards.cardAlt(cards.siteCard())).toBe(`${site.name} · ${site.description}`);
});

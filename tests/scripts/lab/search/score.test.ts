import { expect, test } from 'vitest';
import { firstPlace, toPlace } from '../../../../scripts/lab/search/place.ts';
import type { Query } from '../../../../scripts/lab/search/queries.ts';
import { type Answer, scoreAnswer, summarise } from '../../../../scripts/lab/search/score.ts';

const answer = (...links: string[]): Answer => ({
  found: links.map((link) => toPlace(link, '/')),
  saysNothing: false,
  isRespelt: false,
  admitsLack: false,
});
const query = (...expected: string[]): Query => ({
  q: 'rain',
  class: 'two words',
  expect: expected.map((link) => {
    const { page, anchor } = toPlace(link, '/');
    return anchor === null ? { page } : { page, anchor };
  }),
});
/** The passage p1 lies in the section rain of the page /flood/. */
const sectionOf = (page: string, id: string) => (page === '/flood/' && id === 'p1' ? 'rain' : id);
const score = (asked: Query, given: Answer) => scoreAnswer(asked, given, sectionOf);

test('the rank is that of the first page which is expected, whatever its anchor', () => {
  expect(score(query('/flood/#rain', '/vote/'), answer('/other/', '/flood/#wind'))).toMatchObject({ rank: 2, isSectionRight: false });
  expect(score(query('/flood/#rain'), answer('/other/'))).toMatchObject({ rank: null, isSectionRight: false });
});

test('a section is right by its own anchor or that of something in it', () => {
  expect(score(query('/flood/#rain'), answer('/flood/#rain')).isSectionRight).toBe(true);
  expect(score(query('/flood/#rain'), answer('/flood/#p1')).isSectionRight).toBe(true);
  expect(score(query('/flood/#wind'), answer('/flood/#p1')).isSectionRight).toBe(false);
  expect(score(query('/flood/#rain'), answer('/flood/')).isSectionRight).toBe(false);
});

test('a passage that is expected is not found by its section alone', () => {
  expect(score(query('/flood/#p1'), answer('/flood/#rain')).isSectionRight).toBe(false);
});

test('a passage that no section has makes every section wrong', () => {
  const asked: Query = { q: 'rain', class: 'two words', expect: [{ page: '/flood/', passage: 'Rain fell' }] };
  expect(score(asked, answer('/flood/#rain'))).toEqual({ rank: 1, isSectionRight: false });
});

test('where no section is expected, none is judged', () => {
  expect(score(query('/actors/rain/'), answer('/actors/rain/'))).toMatchObject({ rank: 1, isSectionRight: null });
  // A page that is right as a whole may stand before the one whose section is judged.
  expect(score(query('/actors/rain/', '/flood/#rain'), answer('/actors/rain/', '/flood/#rain')).isSectionRight).toBe(true);
});

test('a page that is not found counts against MRR, success and sections', () => {
  const scores = [
    score(query('/flood/#rain'), answer('/flood/#rain')),
    score(query('/flood/#rain'), answer('/other/', '/flood/#rain')),
    score(query('/flood/#rain'), answer('/other/')),
    score(query('/vote/'), answer('/vote/')),
  ];
  expect(summarise(scores)).toEqual({
    of: 4,
    mrr: (1 + 1 / 2 + 0 + 1) / 4,
    success1: 2 / 4,
    success10: 3 / 4,
    section: 2 / 3,
    sectionOfFound: 2 / 2,
    ofSection: 3,
    ofSectionFound: 2,
  });
  expect(summarise([])).toMatchObject({ of: 0, mrr: null, section: null });
});

test('a result leads where its first link with an anchor does', () => {
  expect(firstPlace(['http://localhost/base/flood/', 'http://localhost/base/flood/?mark=rain#wind'], '/base/')).toEqual({
    page: '/flood/',
    anchor: 'wind',
  });
  expect(firstPlace(['/flood/'], '/')).toEqual({ page: '/flood/', anchor: null });
});

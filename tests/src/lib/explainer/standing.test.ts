import { expect, test } from 'vitest';
import type { Approval } from '../../../../src/lib/explainer/approval.ts';
import { withheldBecause } from '../../../../src/lib/explainer/standing.ts';
import { data, type Frontmatter } from '../../../support/samples.ts';

const why = (frontmatter: Frontmatter, status: Approval['status'] = 'suggested', onlyApproved = false) =>
  withheldBecause(data(frontmatter), { status, by: 'Jo Lind', on: '2026-03-11' }, { day: '2026-03-12', onlyApproved });

test('an explainer is public unless a person says otherwise', () => {
  expect(why({})).toBeUndefined();
  expect(why({ status: 'unlisted' })).toBeUndefined();
  expect(why({}, 'lapsed')).toBeUndefined();
  expect(why({ status: 'draft', publish: '2026-03-01' })).toBe('draft');
});

test('it is public from the day on that it is due', () => {
  expect(why({ publish: '2026-03-13' })).toBe('not due');
  expect(why({ publish: '2026-03-12' })).toBeUndefined();
  expect(why({ publish: '2026-03-11', status: 'unlisted' })).toBeUndefined();
});

test('where only what is approved is public, one that has changed since is not', () => {
  expect(why({}, 'suggested', true)).toBe('not approved');
  expect(why({}, 'lapsed', true)).toBe('lapsed');
  expect(why({}, 'approved', true)).toBeUndefined();
});

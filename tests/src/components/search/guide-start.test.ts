import { expect, test } from 'vitest';
import { guideStart } from '../../../../src/components/search/show-hit.ts';

test.each([
  ['behind other pages', ['explainer', 'actor', 'guide', 'guide'], 2],
  ['on its own', ['guide', 'guide'], -1],
  ['nowhere', ['explainer', 'actor'], -1],
  ['between others, by their day', ['explainer', 'guide', 'actor'], -1],
])('the guide %s: its heading stands at %j, place %i', (_, kinds, place) => {
  expect(guideStart(kinds)).toBe(place);
});

import { expect, test } from 'vitest';
import { embedCode, embedHeight } from '../../../../src/lib/text/embed-code.ts';

test('the code is one frame, whatever its title says', () => {
  expect(embedCode('https://x.example/a/embed/?b=1&c=2#k3f9q', 'Say "<b>" & go', 300)).toBe(
    '<iframe src="https://x.example/a/embed/?b=1&amp;c=2#k3f9q" title="Say &quot;&lt;b>&quot; &amp; go" width="420" height="300" ' +
      'loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});

test('a frame is higher for more words, and for a picture', () => {
  expect(embedHeight(400)).toBeGreaterThan(embedHeight(100));
  expect(embedHeight(100, true)).toBeGreaterThan(embedHeight(100) + 200);
});

test('a frame has room for each line of a card on a phone, begun ones too', () => {
  expect([embedHeight(0), embedHeight(1), embedHeight(34), embedHeight(35), embedHeight(35, true)]).toEqual([190, 217, 217, 244, 484]);
});

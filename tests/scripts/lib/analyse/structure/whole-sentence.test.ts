import { expect, test } from 'vitest';
import { wholeSentence } from '../../../../../scripts/lib/analyse/structure/whole-sentence.ts';
import type { Sentence } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

test.each([
  ['The old mill of Orrin burned down in the night.', ['The old mill of Orrin burned down in the night']],
  ['The old mill of Orrin burned down in the night!', ['The old mill of Orrin burned down in the night']],
  ['The old mill burned.', ['The old mill burned']],
  ['The mill burned.', []],
  [
    'The old mill of Orrin burned down in the cold night of the storm.',
    ['The old mill of Orrin burned down in the cold night of the storm'],
  ],
  ['The old mill of Orrin burned down in the cold night of the last storm.', []],
  ['But the old mill of Orrin burned down in the night.', []],
  ['To burn the old mill of Orrin was a crime.', []],
  ['If the old mill of Orrin burns, the town will weep.', []],
  ['Burning the old mill of Orrin was a crime.', []],
  ['“The old mill of Orrin burned down in the night.”', []],
  ['(The old mill of Orrin burned down in the night.)', []],
  ['Bridge where the two lorries met.', []],
  ['Where the two lorries met stands a bridge.', []],
  ['The bridge where the two lorries met was closed.', ['The bridge where the two lorries met was closed']],
  ['The bridge of Orrin and the old mill.', []],
  ['The coming weeks will be hard for the bakers.', []],
  ['The coming winter will be hard for the bakers.', ['The coming winter will be hard for the bakers']],
  ['A week of rain hit the bakers of Orrin.', []],
  ['Weeks of rain hit the bakers of Orrin.', ['Weeks of rain hit the bakers of Orrin']],
  ['Not only the mill burned down in the night.', []],
  ['This old mill burned down in the night.', []],
  ['The bakers of Orrin gave us some bread.', []],
  ['The bakers of Orrin came to the US by boat.', ['The bakers of Orrin came to the US by boat']],
  ['She was there with her.', []],
  ['VELL — The old mill of Orrin burned down in the night.', ['The old mill of Orrin burned down in the night']],
  ['The old mill of Orrin burned down (in the night.', []],
  ['The old mill of Orrin burned down at night, which it was in.', ['The old mill of Orrin burned down at night, which it was in']],
  ['% of the bakers of Orrin burned down.', []],
])('a sentence of up to fourteen words that stands by itself: %s', (text, titles) => {
  expect(wholeSentence(text, readParagraph(text).sentences[0] as Sentence, 14)).toEqual(titles);
});

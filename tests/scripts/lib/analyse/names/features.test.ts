import { describe, expect, test } from 'vitest';
import { describe as describeStretches } from '../../../../../scripts/lib/analyse/names/document.ts';
import { gatherRows, nameOfFeature } from '../../../../../scripts/lib/analyse/names/features.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** The features of the last token that reads so, in the order in which they are told. */
function featuresOf(text: string, word: string): string[] {
  const paragraphs = readParagraphs(text.split('\n'));
  const runs = findNameRuns(paragraphs, smallVocabulary);
  let own: string[] = [];
  for (const { sentence, first, last, tell } of describeStretches(paragraphs, smallVocabulary, runs))
    for (let i = first; i < last; i++) {
      if (sentence.tokens[i]?.text !== word) continue;
      own = [];
      tell(i - first, (template, value) => own.push(nameOfFeature(template, value)));
    }
  return own;
}

const valuesOf = (text: string, word: string, template: string): string[] =>
  featuresOf(text, word).flatMap((feature) => (feature.startsWith(`${template}=`) ? [feature.slice(template.length + 1)] : []));

// The trained model knows each of these by its name: one that is told otherwise is one that it never learnt.
describe('all that the model is told of a word', () => {
  const text = 'Mayor Anna Reed of New York met Norland’s farmers.';

  test('that opens a sentence', () => {
    expect(featuresOf(text, 'Mayor').join('; ')).toBe(
      't=title; bias; w=mayor; s=Xxx; p=PROPN; g=__; w-1=; w+1=anna; w-2=; w+2=reed; p-1=undefined; p+1=PROPN; p-2=undefined; ' +
        'p+2=PROPN; s-1=; s+1=Xxx; ss=|Xxx|Xxx; p3=undefined|PROPN|PROPN; x2=or; x3=yor; x4=ayor; y3=may; l=role; l=role|true; ' +
        'l=title:U; l=title:U|true; l1=given name; l1=given:U; l2=surname; l2=surnames:U; ll=role,title:U; ' +
        'll-1=undefined|role,title:U; c=; c=|false|true; c-1=|; c+1=|PU; n=3; n=0/3; b=; b=|3; a=of; b2= ; a2=of new; h=reed; ' +
        'hl=surname; hl=surnames:U; o=true; ev#=1; ev=before capital; ev=before capital+; r=undefined; r-1=undefined|undefined; ' +
        'r+1=undefined|B person titled',
    );
  });

  test('that closes a name', () => {
    expect(featuresOf(text, 'York').join('; ')).toBe(
      't=title; bias; w=york; s=Xxx; p=PROPN; g=__; w-1=new; w+1=met; w-2=of; w+2=norland; p-1=PROPN; p+1=VERB; p-2=ADP; ' +
        'p+2=PROPN; s-1=Xxx; s+1=xx; ss=Xxx|Xxx|xx; p3=PROPN|PROPN|VERB; x2=rk; x3=ork; y3=yor; l=place:L; l=place:L|false; ' +
        'l=cities:L; l=cities:L|false; l=regions:L; l=regions:L|false; l=surnames:U; l=surnames:U|false; l-1=place:B; ' +
        'l-1=cities:B; l-1=regions:B; l2=name/country:U; ll=place:L,cities:L,regions:L,surnames:U; ' +
        'll-1=place:B,cities:B,regions:B|place:L,cities:L,regions:L,surnames:U; c=LLPU; c=LLPU|false|false; c-1=LB|LLPU; ' +
        'c+1=LLPU|; n=2; n=1/2; b=of; b=of|2; a=met; b2=reed of; a2=met norland; d=new; dl=place:B; dl=cities:B; dl=regions:B; ' +
        'o=falsei; ev#=1; ev=after capital; ev=after capital+; r=L place; r-1=B place|L place; r+1=L place|undefined',
    );
  });

  test('in small letters, between names', () => {
    expect(featuresOf(text, 'of').join('; ')).toBe(
      't=title; bias; w=of; s=xx; p=ADP; g=__; w-1=reed; w+1=new; w-2=anna; w+2=york; p-1=PROPN; p+1=PROPN; p-2=PROPN; p+2=PROPN; ' +
        's-1=Xxx; s+1=Xxx; ss=Xxx|xx|Xxx; p3=PROPN|ADP|PROPN; l=none; l=none|false; l-2=given name; l-2=given:U; l-1=surname; ' +
        'l-1=surnames:U; l1=place:B; l1=cities:B; l1=regions:B; l2=place:L; l2=cities:L; l2=regions:L; l2=surnames:U; ll=; ' +
        'll-1=surname,surnames:U|; c=; c=|false|false; c-1=PU|; c+1=|LB; n=5; n=3/5; b=; b=|5; a=met; b2= ; a2=met norland; h=york; ' +
        'hl=place:L; hl=cities:L; hl=regions:L; hl=surnames:U; d=mayor; dl=role; dl=title:U; o=falses; r=undefined; ' +
        'r-1=L person titled|undefined; r+1=undefined|B place',
    );
  });
});

const prose = 'The rain fell and Anna Reed went home early';
test.each([
  [`${prose}.`, 'Anna', 't', ['prose']],
  ['Rain Closes Anna Reed’s Mill Near Orlen Bridge', 'Anna', 't', ['title']],
  ['RAIN CLOSES ANNA REED’S MILL NEAR ORLEN BRIDGE', 'ANNA', 't', ['capitals']],
  ['RAIN CLOSES ANNA Mill', 'ANNA', 't', ['title']],
  ['Rain Closes Anna', 'Anna', 't', ['prose']],
  ['Rain Closes Anna Reed slowly', 'Anna', 't', ['title']],
  ['Rain Closes Anna slowly', 'Anna', 't', ['prose']],
  ['She met iPhone7 there.', 'iPhone7', 's', ['xXxx0']],
  ['She met Årbø there.', 'Årbø', 's', ['Xxx']],
  ['She met DNA2022 there.', 'DNA2022', 's', ['XX00']],
  ['She met Jean-Luc there.', 'Jean', 'g', ['_-']],
  ['She met Jean-Luc there.', '-', 'g', ['wXxxwXxx']],
  ['She met Jean-Luc there.', 'Luc', 'g', ['-_']],
  ['She met “Luc” there.', 'Luc', 'g', ['..']],
  ['She met Luc’s son.', 'Luc', 'g', ['_w']],
  ['She met Al there.', 'Al', 'x2', []],
  ['She met Ali there.', 'Ali', 'x2', ['li']],
  ['She met Ali there.', 'Ali', 'x3', []],
  ['She met Alia there.', 'Alia', 'x3', ['lia']],
  ['She met Alia there.', 'Alia', 'y3', ['ali']],
  ['She met Ali there.', 'Ali', 'y3', []],
  ['She met Alia there.', 'Alia', 'x4', []],
  ['She met Aliah there.', 'Aliah', 'x4', ['liah']],
  ['She met Anna Reed of the North.', 'of', 'x2', []],
  ['She met Anna M. Q. R. S. T. Zed there.', 'Zed', 'n', ['5', '6/5']],
  ['She met Norland’s Anna there.', 'Norland', 'a', ["'s PROPN"]],
  ['Zed left.', 'Zed', 'o', ['true']],
  ['Zed left. She met zed and Zed.', 'Zed', 'o', ['falsesi']],
  ['Zed left. Nobody saw Ann.\nZed wept.', 'Zed', 'o', ['true']],
  ['Nobody saw Zed.\nZed wept.', 'Zed', 'o', ['truei']],
  ['She said: “Zed left.” Then: “Zed wept.”', 'Zed', 'o', ['truei']],
  ['She said: “Zed left.”', 'Zed', 'o', ['true']],
  ['They saw Zed. They saw Zed. They saw Zed. They saw Zed. They saw Zed.', 'Zed', 'ev#', ['4']],
  ['They went to Zed. They went to Zed, and to Zed.', 'Zed', 'ev', ['after to', 'after to+', 'before comma']],
  ['They went to Zed. They saw Zed.', 'Zed', 'ev', ['after to']],
  ['They saw Anna Reed. They saw Acme there.', 'Acme', 'r', ['U organisation']],
  ['They saw Mr Zed. They saw Paul M. Reed there.', 'M.', 'r', ['I person']],
  ['They saw Mr Zed. They saw Zed there.', 'Zed', 'r', ['U person']],
  ['They saw Mr Zed there.', 'Zed', 'r', ['U person titled']],
  ['They sailed to Zed there.', 'Zed', 'r', ['U ?']],
])('in "%s" it is told of "%s" as "%s": %j', (text, word, template, values) => {
  expect(valuesOf(text, word, template)).toEqual(values);
});

test('each feature has its row of weights, in the order of their names', () => {
  const rows = gatherRows(['bias', 'w=the', 'w=a=b', 'w-1=the'], 17);
  expect([...rows].map(([template, values]) => [template, [...values]])).toEqual([
    ['bias', [['', 0]]],
    [
      'w',
      [
        ['the', 17],
        ['a=b', 34],
      ],
    ],
    ['w-1', [['the', 51]]],
  ]);
});

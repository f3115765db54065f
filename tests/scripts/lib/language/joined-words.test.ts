import { expect, test } from 'vitest';
import { joinedNames, withJoinedNames } from '../../../../scripts/lib/language/joined-names.ts';
import { tagged } from '../../../support/tagged.ts';

/** Words with capitals are names, "the" is an article, marks are marks. */
const plain = (text: string) =>
  tagged(
    text.replace(/[^ ~]+/g, (word) => {
      if (/\/\w+$/.test(word)) return word;
      if (/^(the|a)$/i.test(word)) return `${word}/DET`;
      if (/^(and|&)$/i.test(word)) return `${word}/CCONJ`;
      return `${word}/${/^\p{Lu}/u.test(word) ? 'PROPN' : /^\p{L}/u.test(word) ? 'NOUN' : 'PUNCT'}`;
    }),
  );

const joined = (text: string): string[] => {
  const { tokens, words } = plain(text);
  return joinedNames(tokens).map(({ first, last, kind }) => `${kind}: ${words(first, last)}`);
};

test.each([
  // a body: its head, a link, its fields, the last after “and”
  ['the Ministry of Health , Labour and Welfare left', 'body: Ministry of Health , Labour and Welfare'],
  ['the Ministry on Health , Labour and Welfare left', 'body: Ministry on Health , Labour and Welfare'],
  ['the Ministry Of Health , Labour & Welfare left', 'body: Ministry Of Health , Labour & Welfare'],
  ['the Ministry of Health , Labour , and the Welfare left', 'body: Ministry of Health , Labour , and the Welfare'],
  ['the Ministry of the Health , Labour and Welfare left', 'body: Ministry of the Health , Labour and Welfare'],
  ['the Royal Ministry of Health , Labour and Welfare left', 'body: Royal Ministry of Health , Labour and Welfare'],
  ['The/PROPN Royal Ministry of Health , Labour and Welfare left', 'body: Royal Ministry of Health , Labour and Welfare'],
  ['Some/DET Ministry of Health , Labour and Welfare left', 'body: Ministry of Health , Labour and Welfare'],
  ['the secretary of State for Health , Labour and Welfare left', 'office: secretary of State for Health , Labour and Welfare'],
  ['the minister for health , labour and welfare left', 'office: minister for health , labour and welfare'],
  ['the Minister for Health , Labour and Welfare left', 'office: Minister for Health , Labour and Welfare'],
  ['the Ministry of health , labour and welfare left', undefined],
  ['the Ministry with Health , Labour and Welfare left', undefined],
  ['the Ministry of Health and Welfare left', undefined],
  ['the Ministry of Health , Labour left', undefined],
  ['the Ministry of Health , labour and welfare left', undefined],
  ['the Ministry of Brell , Labour and Welfare left', undefined],
  ['the Mayor of Health , Labour and Welfare left', undefined],
  ['the Union of Painters , Glaziers and Drivers left', 'body: Union of Painters , Glaziers and Drivers'],
  ['the Ministry of Painters , Glaziers and Drivers left', undefined],
  // a school and its campus
  ['the University of California , Berkeley left', 'body: University of California , Berkeley'],
  ['they left the University of California , Berkeley', 'body: University of California , Berkeley'],
  ['they left the University of California , Brell', undefined],
  ['the University of the Fens , Brell said/VERB so', 'body: University of the Fens , Brell'],
  ['the University of the Fens , Brell was/AUX old', 'body: University of the Fens , Brell'],
  ['University of the Fens , Brell said/VERB so', 'body: University of the Fens , Brell'],
  ['near/ADP University of the Fens , Brell said/VERB so', undefined],
  ['the University of the Fens , Brell said/VERB , too', undefined],
  ['the University of the Fens , Brell said/VERB . ', undefined],
  ['the University of the Fens , Brell said/VERB~”', undefined],
  ['the University of the Fens , Brell old', undefined],
  ['the University of the , Brell said/VERB so', undefined],
  ['the University of Texas at Austin left', 'body: University of Texas at Austin'],
  ['the University of Texas at Brell left', undefined],
  ['the University of Wisconsin~–~Madison left', 'body: University of Wisconsin–Madison'],
  ['the University of Wisconsin~-~Madison left', 'body: University of Wisconsin-Madison'],
  ['the University of Wisconsin – Madison left', undefined],
  ['the University of Illinois , Urbana~-~Champaign left', 'body: University of Illinois , Urbana-Champaign'],
  ['California State University , Long Beach left', 'body: California State University , Long Beach'],
  ['the University , Berkeley left', undefined],
  // firms, and those of a couple
  ['a plan of Smith and Wesson failed', 'body: Smith and Wesson'],
  ['a plan of Ann Smith and Wesson failed', undefined],
  ['The Smith and Wesson failed', 'body: Smith and Wesson'],
  ['Brand and Wesson failed', undefined],
  ['Harlow Mills , Inc. failed', 'body: Harlow Mills , Inc.'],
  ['Harlow Mills , Brell failed', undefined],
  ['Smith , Jones and Co. failed', 'body: Smith , Jones and Co.'],
  ['Smith , Jones , and Co. failed', 'body: Smith , Jones , and Co.'],
  ['Smith , Jones and Brown failed', undefined],
  ['Smith , Jones and Brown LLP failed', 'body: Smith , Jones and Brown LLP'],
  ['in Brell , Jones and Co. failed', 'body: Jones and Co.'],
  ['at Brell , Jones and Co. failed', 'body: Jones and Co.'],
  ['of Brell , Jones and Co. failed', 'body: Brell , Jones and Co.'],
  ['in Jones and Co. it failed', 'body: Jones and Co.'],
  ['Marks & Doyle failed', 'body: Marks & Doyle'],
  ['Marks and Doyle failed', undefined],
  ['Ann Marks & Doyle failed', undefined],
  ['Marks & doyle failed', undefined],
  ['Hale and Sons failed', 'body: Hale and Sons'],
  ['Hale and Dunn Sons failed', 'body: Hale and Dunn Sons'],
  ['Procter~-~Hale & Doyle failed', undefined],
  ['men - Hale & Doyle failed', 'body: Hale & Doyle'],
  ['Procter & Hale~-~Doyle failed', 'body: Procter & Hale-Doyle'],
  ['Procter & Hale - Doyle failed', 'body: Procter & Hale'],
  ['Block & Leigh Museum of Art failed', 'body: Block & Leigh Museum of Art'],
  ['the Bill and Melinda Harte Foundation paid', 'body: Bill and Melinda Harte Foundation'],
  ['The Bill & Melinda Harte Foundation paid', 'body: Bill & Melinda Harte Foundation'],
  ['Bill and Melinda Foundation paid', undefined],
  ['Bill and Melinda Harte paid', undefined],
  ['Old Bill and Melinda Harte Foundation paid', undefined],
  ['Bill and Ann Bea Cleo Dora Foundation paid', 'body: Bill and Ann Bea Cleo Dora Foundation'],
  ['Bill and Ann Bea Cleo Dora Eve Foundation paid', undefined],
  ['Block & Leigh Museum on Art failed', 'body: Block & Leigh Museum'],
  ['Block & Leigh Brell of Art failed', 'body: Block & Leigh Brell'],
  ['Hale and Dunn Brell Sons failed', undefined],
  ['Smith , Jones and Dunn Sons failed', 'body: Jones and Dunn Sons'],
  ['Smith , Jones & Dunn failed', 'body: Jones & Dunn'],
  ['“~Hale & Doyle failed', 'body: Hale & Doyle'],
  ['All/DET & Doyle failed', undefined],
  ['We/PRON & Doyle failed', undefined],
  // persons with another name, or a generation
  ['Maria "~Mia~" de la Cruz sang', 'person: Maria "Mia" de la Cruz'],
  ['Maria “~Mia~” Cruz sang', 'person: Maria “Mia” Cruz'],
  ['Maria ‘~Mia~’ Cruz sang', 'person: Maria ‘Mia’ Cruz'],
  ["Maria '~Mia~' Cruz sang", "person: Maria 'Mia' Cruz"],
  ['Maria (~Mia~) Cruz sang', 'person: Maria (Mia) Cruz'],
  ['Maria “~Mia~" Cruz sang', undefined],
  ['Maria “~mia~” Cruz sang', undefined],
  ['Maria “~Jane the Great~” Cruz sang', 'person: Maria “Jane the Great” Cruz'],
  ['Maria ( née Hale~) Cruz sang', 'person: Maria ( née Hale) Cruz'],
  ['Maria ( nee Hale~) Cruz sang', 'person: Maria ( nee Hale) Cruz'],
  ['Maria ( born Hale~) Cruz sang', 'person: Maria ( born Hale) Cruz'],
  ['Maria ( née~) Cruz sang', undefined],
  ['Maria ( Hale née~) Cruz sang', undefined],
  ['Maria ( the Great~) Cruz sang', undefined],
  ['Maria (~NATO~) Cruz sang', undefined],
  ['Maria (~A~) Cruz sang', 'person: Maria (A) Cruz'],
  ['Maria (~Mia~)~Cruz sang', undefined],
  ['Maria (~Mia~) sang', undefined],
  ['Maria ( Ann Bea Cleo Dora~) Cruz sang', undefined],
  ['Maria ( Ann Bea Cleo~) Cruz sang', 'person: Maria ( Ann Bea Cleo) Cruz'],
  ['maria (~Mia~) Cruz sang', undefined],
  ['MARIA (~Mia~) Cruz sang', undefined],
  ['J. (~Mia~) Cruz sang', 'person: J. (Mia) Cruz'],
  ['A B.C. Maria Ann Bea (~Mia~) Cruz Hale Jr. sang', 'person: B.C. Maria Ann Bea (Mia) Cruz Hale Jr.'],
  ['Robert Dolan , Jr. left', 'person: Robert Dolan , Jr.'],
  ['Robert Dolan , Jr left', 'person: Robert Dolan , Jr'],
  ['Dolan , Jr. left', undefined],
  ['Robert Dolan , Brell left', undefined],
  ['Robert Dolan Jr. left', undefined],
  ['It/PRON (~Mia~) Cruz sang', undefined],
  ['Say/VERB (~Mia~) Cruz sang', undefined],
  ['All/DET (~Mia~) Cruz sang', undefined],
  ['Maria “~” Cruz sang', undefined],
  ['Maria ( Ann NATO~) Cruz sang', undefined],
])('%s', (text, name) => {
  expect(joined(text)).toEqual(name === undefined ? [] : [name]);
});

test('two joined names of a sentence are found in their order, none within another', () => {
  expect(joined('Marks & Doyle paid Maria (~Mia~) Cruz')).toEqual(['body: Marks & Doyle', 'person: Maria (Mia) Cruz']);
});

test('what stands within a joined name is read as a part of it, but for small words', () => {
  const { tokens } = plain('the mayor of Brell , Levelling/VERB and Welfare left');
  expect(withJoinedNames(plain('the Ministry of Health/NOUN , Labour/VERB and Welfare left').tokens).map(({ pos }) => pos)).toEqual([
    ...['DET', 'PROPN', 'NOUN', 'PROPN', 'PROPN', 'PROPN', 'PROPN', 'PROPN', 'NOUN'],
  ]);
  expect(withJoinedNames(plain('Marks/X &/SYM Doyle/X failed').tokens).map(({ pos }) => pos)).toEqual(['PROPN', 'PROPN', 'PROPN', 'NOUN']);
  expect(withJoinedNames(tokens)).toEqual(tokens);
});

import { expect, it } from 'vitest';
import { inLanguage, sentence } from '../../../../src/lib/text/in-language.ts';

it('one is not written as many, and thousands as the language writes them', () => {
  const { count } = inLanguage('en-GB');
  const passages = (n: number) => count(n, { one: '{n} passage', other: '{n} passages' });
  expect([0, 1, 2, 1475].map(passages)).toEqual(['0 passages', '1 passage', '2 passages', '1,475 passages']);
});

it('a language has as many plurals as it needs', () => {
  const { count } = inLanguage('pl');
  const pages = (n: number) => count(n, { one: '{n} strona', few: '{n} strony', many: '{n} stron', other: '{n} strony' });
  expect([1, 3, 5, 22].map(pages)).toEqual(['1 strona', '3 strony', '5 stron', '22 strony']);
});

it('a list keeps its items, whatever they are, with what the language puts between them', () => {
  const links = [{ to: 'a' }, { to: 'b' }, { to: 'c' }];
  expect(inLanguage('en-GB').list(links)).toEqual([links[0], ', ', links[1], ', ', links[2]]);
  expect(inLanguage('ja').list(['a', 'b']).join('')).toBe('a b');
});

it('a sentence has its parts in the order in which it is written', () => {
  const link = { to: 'a' };
  expect(sentence`On ${'Monday'}, ${link} said no.`).toEqual(['On ', 'Monday', ', ', link, ' said no.']);
  expect(sentence`${link}`).toEqual([link]);
});

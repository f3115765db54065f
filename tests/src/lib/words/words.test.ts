import { expect, it } from 'vitest';
import { ContentError } from '../../../../src/lib/content-error.ts';
import type { PluralForms } from '../../../../src/lib/text/in-language.ts';
import { type Catalogue, wordsFolderOf } from '../../../../src/lib/words/words.ts';

it('the region of a language changes its dates, not its words', () => {
  expect([wordsFolderOf('en'), wordsFolderOf('en-GB'), wordsFolderOf('en-US')]).toEqual(['en', 'en', 'en']);
});

it.each(['xx', 'xx-XX', 'constructor', ''])('a site in the language %j is refused: the interface does not speak it', (language) => {
  const refuse = () => wordsFolderOf(language);
  expect(refuse).toThrow(ContentError);
  expect(refuse).toThrow(`the interface has no words in the language "${language}"`);
});

// A translation is checked by its types: each of these lines has a fault, and would be one without.
const said = { linkCopied: '', linkInAddressBar: '', share: '', copyWords: '', searchUnavailable: '', reload: '' };
const relation = (words: string): string => words;
// @ts-expect-error "retry" is missing
export const lacking: Catalogue['reading'] = { ...said, relation };
// @ts-expect-error nobody asks for "again"
export const surplus: Catalogue['reading'] = { ...said, relation, retry: '', again: '' };
// @ts-expect-error a plural needs the form for all other numbers
export const singular: PluralForms = { one: '{n} page' };

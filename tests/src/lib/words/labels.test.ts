import { describe, expect, it } from 'vitest';
import { pieces } from '../../../../src/lib/explainer/marks.ts';
import { sharedProvenance } from '../../../../src/lib/graph/shared-provenance.ts';
import { undetermined } from '../../../../src/lib/graph/undetermined.ts';
import { hrefUnder } from '../../../../src/lib/routes/href.ts';
import { excerpt } from '../../../../src/lib/text/excerpt.ts';
import { xmlSafe } from '../../../../src/lib/text/xml.ts';
import { dateInWords } from '../../../../src/lib/words/dates.ts';
import { count, relationLabel } from '../../../../src/lib/words/labels.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

describe('a link', () => {
  it('stays within the base path, with or without its last slash', () => {
    expect(hrefUnder('/', '/actors/lindmoor/')).toBe('/actors/lindmoor/');
    expect(hrefUnder('/some/repo', '/actors/lindmoor/')).toBe('/some/repo/actors/lindmoor/');
    expect(hrefUnder('/some/repo/', '/')).toBe('/some/repo/');
  });

  it('can be written down when the slug has other letters', () => {
    expect(hrefUnder('/', '/explainers/größe/#b1000')).toBe('/explainers/gr%C3%B6%C3%9Fe/#b1000');
  });
});

it('the relation of a mention is said with the name of the actor', () => {
  expect(relationLabel('metonym', 'Russia', 'the Kremlin')).toBe('seat of the presidency, stands for Russia here');
  expect(relationLabel('metonym', 'Russia', 'Moscow')).toBe('capital, stands for Russia here');
  expect(relationLabel('metonym', 'European Union', 'Brussels')).toBe('seat of the institutions, stands for European Union here');
  expect(relationLabel('metonym', 'Belgium', 'Brussels')).toBe('capital, stands for Belgium here');
  expect(relationLabel('metonym', 'Russia', 'the Bear')).toBe('stands for Russia here');
  expect(relationLabel('nominal', 'Russia', 'Russian officials')).toBe('refers to Russia here');
  expect(relationLabel('alias', 'Russia', 'the Federation')).toBe('another name for Russia');
});

it('one is not written as many', () => {
  expect([count(0, 'passage'), count(1, 'passage'), count(2, 'passage'), count(1475, 'passage')]).toEqual([
    '0 passages',
    '1 passage',
    '2 passages',
    '1,475 passages',
  ]);
});

describe('an excerpt', () => {
  it('is made of whole sentences', () => {
    expect(excerpt('The wall stands. Nobody pays. It rains.', 30)).toBe('The wall stands. Nobody pays.');
  });

  it('of one long sentence ends at a word and says that it goes on', () => {
    expect(excerpt('The wall at Lindmoor stands alone.', 20)).toBe('The wall at…');
  });
});

it('a date is the same day in every time zone', () => {
  expect(dateInWords('2025-03-01', 'en')).toBe('March 1, 2025');
});

it('a feed has no characters that break its readers', () => {
  expect(xmlSafe('a\u0000b\u001Fc\uFFFEd\uD800e\tf\u{1F600}')).toBe('abcde\tf\u{1F600}');
});

describe('a passage in pieces', () => {
  const text = 'The Kremlin said no.';
  const mention = (start: number, end: number) => ({ start, end, actor: 'russia', relation: 'metonym' as const });

  it('put together is the passage', () => {
    const cut = pieces(text, [mention(17, 19), mention(0, 11)]);
    expect(cut.map((piece) => piece.text)).toEqual(['The Kremlin', ' said ', 'no', '.']);
  });

  it('has no word twice when mentions overlap', () => {
    const cut = pieces(text, [mention(4, 11), mention(0, 11)]);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('the badge of a list', () => {
  it('is there only when all of it comes from one hand', () => {
    expect(sharedProvenance([{ from: 'suggested' }, { from: 'suggested' }])).toBe('suggested');
    expect(sharedProvenance([{ from: 'suggested' }, { from: 'editor' }])).toBeUndefined();
    expect(sharedProvenance([])).toBeUndefined();
  });
});

describe('what could not be determined', () => {
  const open = (body: string, frontmatter: Parameters<typeof explainer>[2]) => {
    const node = graphOf(explainer('a', body, frontmatter)).explainers.get('a');
    return node ? undetermined(node).map(({ text, statement }) => [text, statement?.source ?? statement?.content[0]]) : [];
  };
  const actors = [{ id: 'renn', name: 'Renn', kind: 'person' }] as const;
  const themes = [{ id: 'coast', name: 'coast', iptc: 'medtop:20000430' }];
  const body = section('s', passage('b1000', 'They said it rains. “It does.” Renn agreed that it does.'));

  it('lists a missing author and date', () => {
    expect(open('', { actors: [...actors], themes }).map(([text]) => text)).toEqual([
      'Who wrote it: the article names nobody.',
      'When it was published: the article gives no date.',
    ]);
  });

  it('lists speakers that are unresolved or unnamed, and no other', () => {
    const statements = [
      { id: 's1000', passage: 'b1000', source: 'They', content: 'it rains', kind: 'indirect' },
      { id: 's1001', passage: 'b1000', content: '“It does.”', kind: 'direct' },
      { id: 's1002', passage: 'b1000', source: 'Renn', actor: 'renn', content: 'that it does', kind: 'indirect' },
    ] as const;
    expect(open(body, { author: 'A', published: '2025-01-01', actors: [...actors], themes, statements: [...statements] })).toEqual([
      ['Who is meant:', 'They'],
      ['Who said this: the passage names nobody.', '“It does.”'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { isEmpty, readQuery, withFilter, withMarks, withWords, writeQuery } from '../../../../src/lib/search/query.ts';

describe('the address of a search', () => {
  it('gives the same search again, whatever was typed', () => {
    const query = readQuery('?q=a+%26+b&actor=Tobias+Renn&actor=R%2BD&theme=coast&kind=explainer&author=M.J&sort=date&as-typed=1');
    expect(query).toEqual({
      words: 'a & b',
      filters: { kind: ['explainer'], actor: ['Tobias Renn', 'R+D'], theme: ['coast'], author: ['M.J'] },
      sort: 'date',
      asTyped: true,
    });
    expect(readQuery(writeQuery(query))).toEqual(query);
  });

  it('is bare when nothing is searched for', () => {
    expect(writeQuery(readQuery('?q=++&utm_source=x'))).toBe('');
  });

  it('names a filter once, and takes what it does not know for the default', () => {
    expect(writeQuery(readQuery('?q=tide&actor=Orla&actor=Orla&sort=size&as-typed=yes'))).toBe('?q=tide&actor=Orla');
  });
});

describe('a search', () => {
  it('is empty without words and filters, however it is sorted', () => {
    expect(['', '?q=+', '?sort=date', '?as-typed=1'].map((search) => isEmpty(readQuery(search)))).toEqual([true, true, true, true]);
    expect(['?q=tide', '?theme=coast'].map((search) => isEmpty(readQuery(search)))).toEqual([false, false]);
  });

  it('takes a filter on and off, and leaves the others', () => {
    const query = readQuery('?q=tide&actor=Orla&theme=coast');
    expect(writeQuery(withFilter(query, 'actor', 'Renn', true))).toBe('?q=tide&actor=Orla&actor=Renn&theme=coast');
    expect(writeQuery(withFilter(query, 'actor', 'Orla', false))).toBe('?q=tide&theme=coast');
    expect(writeQuery(withFilter(query, 'theme', 'coast', true))).toBe('?q=tide&actor=Orla&theme=coast');
  });

  it('for other words is spelt anew, and keeps filters and order', () => {
    expect(writeQuery(withWords(readQuery('?q=tied&actor=Orla&sort=date&as-typed=1'), 'tides'))).toBe('?q=tides&actor=Orla&sort=date');
    expect(writeQuery(withWords(readQuery('?q=tied&as-typed=1'), 'tied '))).toBe('?q=tied&as-typed=1');
  });
});

describe('the address of a hit', () => {
  it('has the words to mark before its anchor', () => {
    expect(withMarks('/x/#harbour', ['tide', 'a&b'])).toBe('/x/?mark=tide&mark=a%26b#harbour');
    expect(withMarks('/x/?y=1', ['sea wall'])).toBe('/x/?y=1&mark=sea%20wall');
    expect(withMarks('/x/#harbour', [])).toBe('/x/#harbour');
  });
});

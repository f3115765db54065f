import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from '../../src/components/search/query.ts';

describe('the address of a search', () => {
  it('gives the same search again, whatever was typed', () => {
    const query = readQuery('?q=a+%26+b&actor=Tobias+Renn&actor=R%2BD&theme=coast&kind=Explainer&author=M.J');
    expect(query.words).toBe('a & b');
    expect(query.filters.actor).toEqual(['Tobias Renn', 'R+D']);
    expect(readQuery(writeQuery(query))).toEqual(query);
  });

  it('is bare when nothing is searched for', () => {
    expect(writeQuery(readQuery('?q=++&utm_source=x'))).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { undetermined } from '../../../../src/lib/graph/undetermined.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

describe('what could not be determined', () => {
  const open = (body: string, frontmatter: Parameters<typeof explainer>[2]) => {
    const node = graphOf(explainer('a', body, frontmatter)).explainers.get('a');
    return node && undetermined(node);
  };
  const actors = [{ id: 'renn', name: 'Renn', kind: 'person' }] as const;
  const themes = [{ id: 'coast', name: 'coast', iptc: 'medtop:20000430' }];
  const body = section('s', passage('b1000', 'They said it rains. “It does.” Renn agreed that it does.'));

  it('lists a missing author and date', () => {
    expect(open('', { actors: [...actors], themes })?.facts).toEqual(['author', 'date']);
  });

  it('lists that nobody and nothing was found in it', () => {
    expect(open('', { author: 'A', published: '2025-01-01' })?.facts).toEqual(['actors', 'themes']);
  });

  it('lists speakers that are unresolved or unnamed, and no other', () => {
    const statements = [
      { id: 's1000', passage: 'b1000', source: 'They', content: 'it rains', kind: 'indirect' },
      { id: 's1001', passage: 'b1000', content: '“It does.”', kind: 'direct' },
      { id: 's1002', passage: 'b1000', source: 'Renn', actor: 'renn', content: 'that it does', kind: 'indirect' },
    ] as const;
    const found = open(body, { author: 'A', published: '2025-01-01', actors: [...actors], themes, statements: [...statements] });
    expect(found?.statements.map(({ id }) => id)).toEqual(['s1000', 's1001']);
    expect(found?.facts).toEqual([]);
  });
});

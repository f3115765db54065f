import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../../../../scripts/lib/analyse/actors/cast.ts';
import type { FoundActor, FoundMention, FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { touching } from '../../../../../scripts/lib/analyse/model/touching.ts';

describe('how sure an actor is', () => {
  const at = (start: number, relation: FoundMention['relation'] = 'name'): FoundMention => ({
    paragraph: 0,
    start,
    end: start + 5,
    actor: 'x',
    relation,
  });
  const named = (start: number, kind: NameKind, confidence: number): FoundName => ({
    paragraph: 0,
    start,
    end: start + 5,
    kind,
    confidence,
  });
  const sure = (
    actor: Partial<FoundActor>,
    mentions: FoundMention[] = [],
    names: FoundName[] = [],
    ids: string[] = [],
    teams: string[] = [],
  ) => confidenceOf({ id: 'x', name: 'X', kind: 'person', ...actor }, mentions, touching(names), new Set(ids), new Set(teams));

  test('by what it is', () => {
    expect(sure({ kind: 'country' })).toBe(0.95);
    expect(sure({ kind: 'country' }, [], [], [], ['x'])).toBe(0.6);
    expect(sure({ kind: 'country' }, [], [], ['x'], ['x'])).toBe(0.95);
    expect(sure({ kind: 'country' }, [], [], ['y'], ['y'])).toBe(0.95);
    expect(sure({ kind: 'organisation' }, [], [], [], ['x'])).toBe(0.8);
    expect(sure({ kind: 'organisation', wikidata: 'Q1' })).toBe(0.95);
    expect(sure({ kind: 'organisation' }, [], [], ['x'])).toBe(0.95);
    expect(sure({ kind: 'government' })).toBe(0.8);
    expect(sure({ kind: 'group' }, [at(0)], [named(0, 'person', 0.9)])).toBe(0.8);
  });

  test('as the names at its mentions were read, those of another kind for nothing', () => {
    const names = [named(0, 'person', 0.9), named(10, 'person', 0.7), named(20, 'place', 0.9)];
    expect(sure({}, [at(0), at(10, 'alias')], names)).toBeCloseTo(0.8, 10);
    expect(sure({}, [at(0), at(20)], names)).toBeCloseTo(0.45, 10);
    expect(sure({}, [at(0), at(20, 'nominal'), at(40)], names)).toBeCloseTo(0.9, 10);
    expect(sure({ kind: 'organisation' }, [at(0)], names)).toBe(0);
    expect(sure({}, [at(40)], names)).toBe(0.8);
    expect(sure({}, [], names)).toBe(0.8);
  });
});

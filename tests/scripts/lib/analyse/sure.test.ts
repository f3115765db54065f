import { expect, test } from 'vitest';
import { keepSure } from '../../../../scripts/lib/analyse/sure.ts';
import type { LeastConfidence } from '../../../../src/site.config.ts';
import { analysis } from '../../../support/analysis-samples.ts';

const all = (least: number): LeastConfidence => ({ actors: least, themes: least, keyPoints: least, dates: least, statements: least });

test('what is sure enough stays as it is', () => {
  expect(keepSure(analysis, all(0))).toEqual({ analysis, leftOut: { actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 0 } });
});

test('what is not goes, and is counted', () => {
  const { analysis: kept, leftOut } = keepSure(analysis, all(0.8));
  expect(kept.themes).toEqual([]);
  expect(kept.statements.map(({ kind }) => kind)).toEqual(['direct']);
  expect(leftOut).toEqual({ actors: 0, themes: 1, keyPoints: 0, dates: 0, statements: 1 });
});

test('an actor that goes takes its mentions along, and leaves what it said without a speaker', () => {
  const unsure = { ...analysis, actors: analysis.actors.map((actor) => (actor.id === 'ukraine' ? { ...actor, confidence: 0.1 } : actor)) };
  const { analysis: kept } = keepSure(unsure, all(0.5));
  expect(kept.actors.map(({ id }) => id)).toEqual(['russia']);
  expect(kept.mentions.map(({ actor }) => actor)).toEqual(['russia']);
  expect(kept.statements.map(({ actor }) => actor)).toEqual([null]);
});

test('nobody belongs to an actor that is not there', () => {
  const [ukraine, russia] = analysis.actors;
  const actors = [ukraine, { ...russia, of: 'ukraine' }].map((actor) => ({ ...(actor as (typeof analysis.actors)[number]) }));
  const { analysis: kept } = keepSure(
    { ...analysis, actors: actors.map((actor) => ({ ...actor, confidence: actor.id === 'russia' ? 1 : 0 })) },
    all(0.5),
  );
  expect(kept.actors).toEqual([{ id: 'russia', name: 'Russia', kind: 'country', confidence: 1 }]);
});

test('each kind has a bar of its own', () => {
  const { analysis: kept, leftOut } = keepSure(analysis, { ...all(0), statements: 0.7 });
  expect(kept.themes).toEqual(analysis.themes);
  expect(leftOut).toEqual({ actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 1 });
});

test('of two actors that stay the one still belongs to the other, and what is just sure enough stays', () => {
  const [ukraine, russia] = analysis.actors;
  const actors = [
    { ...(ukraine as (typeof analysis.actors)[number]), confidence: 0.5 },
    { ...(russia as (typeof analysis.actors)[number]), confidence: 1, of: 'ukraine' },
  ];
  expect(keepSure({ ...analysis, actors }, all(0.5)).analysis.actors).toEqual(actors);
});

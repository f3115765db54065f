import { expect, test } from 'vitest';
import { bothRule, type Evidence } from '../../../../scripts/lab/related/rules.ts';

const near = { cosine: 0.8, contrast: 0.2, rank: 0 };
const fit = (evidence: Partial<Evidence>) =>
  bothRule({ anyForms: near, sameForms: near, areCommon: true, related: undefined, standApart: () => false, ...evidence });

test('what shares a meaning goes before what is a kind of it, and both before what is only near', () => {
  const same = fit({ anyForms: { ...near, cosine: 0.6 }, related: { relation: 'same', rank: 0 } });
  const kind = fit({ anyForms: { ...near, cosine: 0.6 }, related: { relation: 'kind', rank: 0 } });
  expect(same).toBeGreaterThan(kind);
  expect(kind).toBeGreaterThanOrEqual(4);
});

test('opposites, kinds of one thing and words of a rare meaning are never near', () => {
  expect(fit({ related: { relation: 'opposite', rank: 0 } })).toBe(0);
  expect(fit({ standApart: () => true })).toBe(0);
  expect(fit({ anyForms: { ...near, cosine: 0.4 }, related: { relation: 'same', rank: 3 } })).toBe(0);
});

test('without a relation both are common and each is among the nearest of the other', () => {
  expect(fit({})).toBeGreaterThan(4);
  expect(fit({ areCommon: false })).toBe(0);
  expect(fit({ sameForms: { ...near, rank: 9 } })).toBe(0);
});

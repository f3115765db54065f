import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, linear } from '../../../../scripts/lib/look/contrast.ts';
import { readTokens } from '../../../../scripts/lib/look/tokens.ts';
import { COLOURS, colourClass } from '../../../../src/lib/graph/colour.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const css = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
const { light, dark, darkBySystem } = await readTokens();
const colourOf = (scheme: typeof light, name: string): string => scheme.get(name) ?? '';

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, scheme) => {
  it.each(['ink', 'ink-quiet', 'accent'])('%s can be read on paper', (name) => {
    expect(contrast(colourOf(scheme, name), colourOf(scheme, 'paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Array.from({ length: COLOURS }, (_, index) => `actor-${index}`))('%s can be told from paper', (name) => {
    expect(contrast(colourOf(scheme, name), colourOf(scheme, 'paper'))).toBeGreaterThanOrEqual(3);
  });
});

it('the dark scheme is the same by the system and by choice', () => {
  expect(darkBySystem).toEqual(dark);
});

/** What Machado, Oliveira and Fernandes (2009) say that each kind of eye sees of linear RGB, fully colour-blind. */
const EYES: Record<string, number[][]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: number[][], vector: number[]): number[] =>
  matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * (vector[index] ?? 0), 0));

/** Lightness and two axes of colour, in which distances are alike to the eye (Ottosson's OKLab). */
function seen(colour: string, eye: number[][]): number[] {
  const rgb = times(eye, linear(colour)).map((value) => Math.min(1, Math.max(0, value)));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme any two actor colours differ', (_, scheme) => {
  const colours = Array.from({ length: COLOURS }, (_, index) => scheme.get(`actor-${index}`) ?? '');

  it.each(Object.entries(EYES))('for eyes with %s', (_, eye) => {
    const points = colours.map((colour) => seen(colour, eye));
    const distances = points.flatMap((a, index) =>
      points.slice(index + 1).map((b) => Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)))),
    );
    // 0.02 is what an eye just tells apart, side by side.
    expect(Math.min(...distances)).toBeGreaterThan(0.085);
  });
});

describe('the colour of an actor', () => {
  const people = Array.from({ length: 9 }, (_, n) => ({ id: `person-${n}`, name: `Person ${n}`, kind: 'person' as const }));
  const told = (slug: string, published: string | null, ...who: number[]) => {
    const words = who.map((n) => `<Actor id="person-${n}">Person ${n}</Actor>`).join(' ');
    return explainer(slug, section('s', passage('b1000', words)), { published, actors: who.flatMap((n) => people[n] ?? []) });
  };
  const coloursOf = (...explainers: ReturnType<typeof told>[]) =>
    new Map([...graphOf(...explainers).actors.values()].map(({ id, colour }) => [id, colour]));

  it('is another one for each actor of a page, as far as there are enough', () => {
    expect(new Set(coloursOf(told('a', null, 0, 1, 2, 3, 4, 5, 6)).values()).size).toBe(COLOURS);
    const nine = [...coloursOf(told('a', null, 0, 1, 2, 3, 4, 5, 6, 7, 8)).values()];
    expect(new Set(nine).size).toBe(COLOURS);
  });

  it('avoids those that its page knows from older pages', () => {
    const colours = coloursOf(told('old', '2030-01-01', 0, 1), told('new', '2031-01-01', 1, 2));
    expect(colours.get('person-2')).not.toBe(colours.get('person-1'));
  });

  it('stays when a newer explainer comes', () => {
    const before = coloursOf(told('b', '2030-01-01', 0, 1, 2), told('c', '2030-05-01', 2, 3));
    const after = coloursOf(told('b', '2030-01-01', 0, 1, 2), told('c', '2030-05-01', 2, 3), told('a', '2031-01-01', 8, 7, 3, 0));
    for (const [id, colour] of before) expect(after.get(id)).toBe(colour);
  });

  it('has a class, which the styles know', () => {
    for (let colour = 0; colour < COLOURS; colour++) expect(css).toContain(`.${colourClass({ colour })} {`);
  });
});

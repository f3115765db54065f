import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, colourClass } from '../../src/lib/colour.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = '', darkBySystem = ''] = css.split(/color-scheme: \w+;/).slice(1);

function tokens(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = '', b = ''): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('in the %s theme', (_, theme) => {
  it.each(['ink', 'ink-quiet', 'accent'])('%s can be read on paper', (name) => {
    expect(contrast(theme.get(name), theme.get('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Array.from({ length: COLOURS }, (_, index) => `actor-${index}`))('%s can be told from paper', (name) => {
    expect(contrast(theme.get(name), theme.get('paper'))).toBeGreaterThanOrEqual(3);
  });
});

it('the dark theme is the same by the system and by choice', () => {
  expect(tokens(darkBySystem)).toEqual(tokens(dark));
});

it('an actor keeps its colour, which is one that there is', () => {
  expect(colourClass('russia')).toBe(colourClass('russia'));
  const classes = new Set(Array.from({ length: 200 }, (_, index) => colourClass(`actor-${index}`)));
  expect([...classes].sort()).toEqual(Array.from({ length: COLOURS }, (_, index) => `actor-colour-${index}`));
  for (const name of classes) expect(css).toContain(`.${name} {`);
});

import { expect, test } from 'vitest';
import { profileText } from '../../../../scripts/lib/review/profile.ts';

const ida = { name: 'Ida Brandt', kind: 'person' } as const;
const picture = { file: 'ida.jpg', alt: 'Ida Brandt', credit: 'Otto' };
const write = (text: string | null, own: Partial<Parameters<typeof profileText>[2]>) =>
  profileText(text, ida, { role: '', description: '', ...own }, 'actors/ida-brandt.yaml');

const OWN = `# Ours.
name: Ida Brandt # with both names
kind: person
role: Mayor # since May
description: She *sails*.
picture: { file: ida.jpg, alt: Ida Brandt, credit: Otto } # of 2031
aliases: [ 'I. B.' ]
`;
const same = { role: 'Mayor', description: 'She *sails*.' };

test('a file that says the same stays to the character, whatever its line ends are', () => {
  expect(write(OWN, same)).toBe(OWN);
  expect(write(OWN, { ...same, picture })).toBe(OWN);
  const windows = OWN.replaceAll('\n', '\r\n');
  expect(write(windows, same)).toBe(windows);
  expect(write(windows, { ...same, role: 'Master' })).toBe(windows.replace('Mayor', 'Master'));
});

test.each([
  ['a role anew, beside its comment', { ...same, role: 'Harbour\n  master' }, ['role: Mayor #', 'role: Harbour master #']],
  ['no role any more', { ...same, role: '' }, ['role: Mayor # since May\n', '']],
  ['a description anew', { ...same, description: 'She\r\nrows.' }, ['She *sails*.', '|-\n  She\n  rows.']],
  ['no description any more', { ...same, description: '' }, ['description: She *sails*.\n', '']],
  ['no picture any more', { ...same, picture: null }, ['picture: { file: ida.jpg, alt: Ida Brandt, credit: Otto } # of 2031\n', '']],
])('a profile says %s, and all else stays', (_, own, [from = '', to = '']) => {
  expect(write(OWN, own)).toBe(OWN.replace(from, to));
});

test('another picture takes the place of the one before', () => {
  const next = write(OWN, { ...same, picture: { ...picture, credit: 'Jo' } });
  expect(next).toContain('credit: Jo');
  expect(next).not.toContain('Otto');
});

test('a new file says what the explainer says of the actor, and words that look like a number are words', () => {
  expect(write(null, { role: '2031' })).toBe("name: Ida Brandt\nkind: person\nrole: '2031'\n");
  expect(profileText(null, { name: '007', kind: 'group' }, { role: 'Spies', description: '1\n2' }, 'a.yaml')).toBe(
    "name: '007'\nkind: group\nrole: Spies\ndescription: |-\n  1\n  2\n",
  );
});

test('what can not stand in a description is told by its name, and a file at fault by its line', () => {
  const file = 'actors/ida-brandt.yaml';
  expect(() => write(OWN, { description: '<b>' })).toThrow(
    expect.objectContaining({ file, message: 'the description: a “<” or “{” in it is taken for code', line: undefined }),
  );
  expect(() => write('name: Ida\nkind: planet\n', {})).toThrow(expect.objectContaining({ file, line: 2 }));
  expect(() => write(OWN, { picture: { ...picture, alt: '' } })).toThrow(expect.objectContaining({ file, name: 'ContentError' }));
});

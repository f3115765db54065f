import { describe, expect, test } from 'vitest';
import { people } from './gathered.ts';

const two = 'They met Anna Reed and Paul Reed.';

describe('a short form is the one person whom it fits', () => {
  test.each([
    ['They met Anna Reed. Then Reed left.', ['Anna Reed: Anna Reed*, Reed']],
    ['Then Reed said no. They met Anna Reed.', ['Anna Reed: Reed, Anna Reed*']],
    ['They met Anna Reed. Then Ms Reed left.', ['Anna Reed (female): Anna Reed*, Ms Reed']],
    ['They met Pat Reed. Then Mr Reed left. Then Mr Reed wept.', ['Pat Reed (male): Pat Reed*, Mr Reed, Mr Reed']],
    [`${two} Then Ms Reed left.`, ['Anna Reed (female): Anna Reed*, Ms Reed', 'Paul Reed: Paul Reed*']],
    [`${two} Then Reed said she was cold.`, ['Anna Reed: Anna Reed*, Reed', 'Paul Reed: Paul Reed*']],
    [`${two} Then Reed said he was cold.`, ['Anna Reed: Anna Reed*', 'Paul Reed: Paul Reed*, Reed']],
    ['They met Dr Anna Reed. They met Mr Reed. They met Dr Reed.', ['Anna Reed: Dr Anna Reed*, Dr Reed']],
    ['They met Dr Anna Reed and Paul Reed. Then Dr Reed left.', ['Anna Reed: Dr Anna Reed*, Dr Reed', 'Paul Reed: Paul Reed*']],
    [
      'They met Sen. Anna Reed. They met Rep. Paul Reed. Then Rep. Reed left.',
      ['Anna Reed: Sen. Anna Reed*', 'Paul Reed: Rep. Paul Reed*, Rep. Reed'],
    ],
    ['They met Pat Reed. Then Dr Reed left.', ['Pat Reed: Pat Reed*, Dr Reed']],
    [
      'They met Pieter van der Berg. They met Van der Berg. They met Berg.',
      ['Pieter van der Berg: Pieter van der Berg*, Van der Berg, Berg'],
    ],
    ['They met Luis Zed Quo. Then Zed left.', ['Luis Zed Quo: Luis Zed Quo*, Zed']],
    ['They met Luis Zed Quo and Hugh Zed. Then Zed left.', ['Luis Zed Quo: Luis Zed Quo*', 'Hugh Zed: Hugh Zed*, Zed']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('who bears a part of a longer name, or an office', () => {
  test.each([
    ['They met Luis Zed Quo. Then Zed Quo left.', ['Luis Zed Quo: Luis Zed Quo*, Zed Quo']],
    ['They met Luis Zed Quo. Then ZED QUO left.', ['Luis Zed Quo: Luis Zed Quo*, ZED QUO']],
    ['They met Hugh Paul. Then Paul and Anna Reed left.', ['Hugh Paul: Hugh Paul*, Paul', 'Anna Reed: Anna Reed*']],
    ['They met Anna and Paul Quo-Zed-Pell.', ['Anna Quo-Zed-Pell: Anna', 'Paul Quo-Zed-Pell: Paul Quo-Zed-Pell*']],
    ['They met Anna Reed Sr. there. Then Reed Jr. left.', ['Anna Reed Sr.: Anna Reed Sr.*', 'rest: Reed Jr.']],
    ['They met Luis Zed Quo. Then Zed Jr. left.', ['Luis Zed Quo: Luis Zed Quo*', 'rest: Zed Jr.']],
    [
      'They met Robert Dolan. They met Robert F. Dolan. They met Robert G. Dolan.',
      ['Robert F. Dolan: Robert F. Dolan*', 'Robert G. Dolan: Robert G. Dolan*'],
    ],
    ['They met Mr Pat Reed. Then Mr Pat Reed left.', ['Pat Reed (male): Mr Pat Reed*, Mr Pat Reed*']],
    [
      'They met Pat Reed. They met Dr Pat Reed. They met Paul Reed. Then Dr Reed left.',
      ['Pat Reed: Pat Reed*, Dr Pat Reed*, Dr Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Dr Anna Reed. Then Dr Reed left. They met Paul Reed. Then Reed left.',
      ['Anna Reed: Dr Anna Reed*, Dr Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed. Then singer Reed left. They met Paul Reed. Then Reed left.',
      ['Anna Reed: Anna Reed*, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'Then Justice Reed said no. They met Justice Anna Reed. Then Justice Reed left.',
      ['Anna Reed: Justice Reed, Justice Anna Reed*, Justice Reed'],
    ],
    ['They met Anna Reed and Sofia Reed. Then Reed said she was cold.', ['Anna Reed: Anna Reed*', 'Sofia Reed: Sofia Reed*']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('and nobody where that is not clear', () => {
  test.each([
    [`${two} Then Reed left.`, ['Anna Reed: Anna Reed*', 'Paul Reed: Paul Reed*']],
    [`Then Reed left. ${two}`, ['Anna Reed: Anna Reed*', 'Paul Reed: Paul Reed*']],
    ['They met Anna Reed. Then Mr Reed left.', ['Anna Reed: Anna Reed*']],
    ['They met Anna Reed and Pat Reed. Then Reed said she was cold.', ['Anna Reed: Anna Reed*', 'Pat Reed: Pat Reed*']],
    ['They met Pat Reed. Then Mr Reed left and Ms Reed stayed.', ['Pat Reed: Pat Reed*']],
    ['They met Sen. Anna Reed. Then Rep. Reed left.', ['Anna Reed: Sen. Anna Reed*']],
    ['They met Dr Anna Reed and Dr Paul Reed. Then Dr Reed left.', ['Anna Reed: Dr Anna Reed*', 'Paul Reed: Dr Paul Reed*']],
    ['They met Luis Zed Quo and Hugh Zed Marsh. Then Zed left.', ['Luis Zed Quo: Luis Zed Quo*', 'Hugh Zed Marsh: Hugh Zed Marsh*']],
    ['Then Justice Reed said no. They met Anna Reed. Then Justice Reed left.', ['Anna Reed: Anna Reed*']],
    ['Then singer Reed said no. They met Anna Reed. Then singer Reed left.', ['Anna Reed: Anna Reed*']],
    ['Then the Reed said no. They met Anna Reed. Then the Reed left.', ['Anna Reed: Reed, Anna Reed*, Reed']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('whom a surname meant before others came in it goes on to mean', () => {
  test.each([
    [
      'They met Anna Reed. Then Reed left. They met Paul Reed. Then Reed said no.',
      ['Anna Reed: Anna Reed*, Reed, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed. Then Reed left. They met Paul Reed. Then Reed said she was cold.',
      ['Anna Reed: Anna Reed*, Reed, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Pat Reed. Then Reed left. They met Paul Reed. Then Reed said she was cold.',
      ['Pat Reed: Pat Reed*, Reed, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed. Then Reed left. They met Paul Reed. Then Reed said he was cold.',
      ['Anna Reed: Anna Reed*, Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Justice Anna Reed. Then Paul Reed left. Then Justice Reed left.',
      ['Anna Reed: Justice Anna Reed*, Justice Reed', 'Paul Reed: Paul Reed*'],
    ],
    [
      'They met Anna Reed Jr. there. Then Reed Jr. left. They met Paul Reed. Then Reed left.',
      ['Anna Reed Jr.: Anna Reed Jr.*, Reed Jr.', 'Paul Reed: Paul Reed*'],
    ],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

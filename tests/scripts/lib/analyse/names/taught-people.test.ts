import { describe, expect, test } from 'vitest';
import { people } from './gathered.ts';

describe('a person whom the publisher teaches', () => {
  test('is meant by an alias that is built like no name', () => {
    expect(people('They met the Bank of Zed there.', 'Bank of Zed')).toEqual(['Anna Reed (taught): Bank of Zed']);
    expect(people('They met the Bank of Zed. Then Reed left.', 'Bank of Zed')).toEqual(['Anna Reed (taught): Bank of Zed, Reed']);
    expect(people('They met the Bank of Zed there.')).toEqual(['rest: Bank of Zed']);
  });

  test('is whom the article names in full so', () => {
    expect(people('They met Anna Reed. Then Reed left.', 'Anna Reed')).toEqual(['Anna Reed (taught): Anna Reed*, Reed']);
    expect(people('They met Anna M. Reed. They met Anna Reed.', 'Anna Reed')).toEqual(['Anna Reed (taught): Anna M. Reed, Anna Reed*']);
    expect(people('They met Anna Zed. They met the Bank of Quo.', 'Bank of Quo')).toEqual([
      'Anna Zed: Anna Zed*',
      'Anna Reed (taught): Bank of Quo',
    ]);
  });

  test('stays one by each alias, whoever else bears the surname', () => {
    const owl = 'Bank of Zed';
    expect(people('They met the Bank of Zed. Then the Bank of Zed left.', owl)).toEqual(['Anna Reed (taught): Bank of Zed, Bank of Zed']);
    expect(people('They met Anna Reed and Paul Reed. Then the Bank of Zed left.', 'Anna Reed', owl)).toEqual([
      'Anna Reed (taught): Anna Reed*, Bank of Zed',
      'Paul Reed: Paul Reed*',
    ]);
    expect(people('They met the Bank of Zed. Then Reed left. They met Paul Reed.', owl)).toEqual([
      'Paul Reed: Paul Reed*',
      'Anna Reed (taught): Bank of Zed, Reed',
    ]);
  });

  test('is found by each alias, and by no other of the name', () => {
    expect(people('They met Anna Zed. Then Mr Reed left.', 'Reed')).toEqual(['Anna Zed: Anna Zed*']);
    expect(people('They met Paul Reed. Then Reed left.', 'Reed')).toEqual(['Paul Reed: Paul Reed*, Reed']);
  });
});

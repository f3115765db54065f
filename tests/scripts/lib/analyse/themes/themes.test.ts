import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findThemes, rankRoots } from '../../../../../scripts/lib/analyse/themes/themes.ts';
import { loadThemeVocabulary } from '../../../../../scripts/lib/vocabulary/themes.ts';
import { diplomacyArticle, paragraphsOf } from '../structure/texts.ts';

const vocabulary = await withLocalTheme();
const themes = (text: string) => findThemes(paragraphsOf(text), vocabulary);
const names = (text: string) => themes(text).map(({ name }) => name);

async function withLocalTheme() {
  const content = mkdtempSync(join(tmpdir(), 'nutgraf-themes-'));
  mkdirSync(join(content, 'themes'));
  writeFileSync(
    join(content, 'themes/fishing-rights.yaml'),
    'name: fishing rights\nbelow: medtop:20000638\ntriggers: [fishing fleet, fishing union]\n',
  );
  const loaded = await loadThemeVocabulary(content);
  rmSync(content, { recursive: true });
  return loaded;
}

describe('the themes of an article', () => {
  const found = findThemes(diplomacyArticle(), vocabulary);

  it('are its Media Topics and the publisher’s local themes, and nothing silly', () => {
    expect(found.map(({ id }) => id).sort()).toEqual([
      'commercial-fishing',
      'diplomacy',
      'fishing-rights',
      'peace-talks',
      'waterway-and-maritime-transport',
    ]);
  });

  it('have a code: their own, or that of the topic above a local theme', () => {
    expect(found.find(({ id }) => id === 'diplomacy')).toMatchObject({ iptc: 'medtop:20000639', below: undefined });
    expect(found.find(({ id }) => id === 'fishing-rights')).toMatchObject({ iptc: undefined, below: 'medtop:20000638' });
  });

  it('say which of the article’s words suggested them, as written', () => {
    const text = diplomacyArticle()
      .map((paragraph) => paragraph.text)
      .join('\n');
    for (const { because } of found) {
      expect(because.length).toBeGreaterThan(0);
      for (const words of because) expect(text).toContain(words);
    }
    expect(found.find(({ id }) => id === 'fishing-rights')?.because).toEqual(['fishing fleets', 'fishing unions']);
  });
});

describe('themes', () => {
  it.each([
    ['The earthquake struck at dawn.\nAn aftershock followed; seismologists put the magnitude at 6.', 'earthquake'],
    [
      'The central bank kept its interest rate.\nThe rate rise of May had slowed inflation, economists of the central bank said.',
      'interest rate',
    ],
    ['The goalkeeper saved a penalty in the second half.\nThe midfielder and the striker of the Premier League side scored.', 'soccer'],
    ['Doctors vaccinated children against measles.\nThe vaccine is free; vaccination goes on at a clinic until May.', 'vaccine'],
    [
      'Teachers walked out and went on strike.\nThe picket line at the gate grew; the union promised more industrial action.',
      'labor strike',
    ],
    [
      'A jury found the baker guilty after a trial.\nThe defendant showed no emotion at the verdict; the judge sentenced him to five years in prison.',
      'trial (court)',
    ],
    ['The novelist read from a new novel.\nThe literary prize went to a bestseller by a novelist of twenty.', 'literature'],
    ['The spacecraft reached orbit.\nThree astronauts left the space station, the space agency said.', 'space exploration'],
    ['The archbishop spoke in the cathedral.\nThe bishop and the priests of the diocese prayed with the congregation.', 'Christianity'],
    ['A heatwave met a thunderstorm.\nForecasters warned of hail and lightning after the heatwave.', 'weather phenomena'],
  ])('of %j hold %s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('are none where a word has other meanings and nothing bears it out', () => {
    expect(names('The queen bee left the hive.\nA king crab sat in the court of the old mill, where the match had burned out.')).toEqual(
      [],
    );
    expect(names('She asked who had tanked the car at the bank of the river.')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('are none for a single word in passing', () => {
    expect(names('The baker sold bread on the square.\nHis uncle had once been an ambassador.\nThe oven went cold in the rain.')).toEqual(
      [],
    );
  });

  it('are found in capitals, plurals and with or without a hyphen, but only as whole words', () => {
    const [written] = themes('CEASE-FIRE in the hills.\nThe cease fire held; mediators praised both truces.').map(({ because }) => because);
    expect(written).toEqual(['CEASE-FIRE', 'cease fire', 'mediators', 'truces']);
    expect(names('Warships of wartime warblers.\nThe award was a ward for warlocks and a reward.')).not.toContain('war');
  });

  it('leave out the broader one that says no more than the narrower', () => {
    const found = names(
      'The cricketer took a wicket.\nThe batsman lost his wicket in the second innings of the test match; the bowler and his team-mates cheered.',
    );
    expect(found).toContain('cricket');
    expect(found).not.toContain('sport');
  });

  it('are the surer the more speaks for them', () => {
    const sure = (text: string) => themes(text).find(({ name }) => name === 'cricket')?.confidence ?? 0;
    const little = sure('The cricketer took a wicket.\nThe bowler was happy.');
    const much = sure(
      'The cricketer took a wicket.\nThe batsman lost his wicket in the innings; the bowler and the wicketkeeper cheered the test match.',
    );
    expect(little).toBeGreaterThan(0.4);
    expect(much).toBeGreaterThan(little);
    expect(much).toBeLessThan(1);
  });

  it('are at most eight', () => {
    const text = `The earthquake and its aftershock; seismologists. The flood, floodwater, flooding. The wildfire and the bushfire.
The murder, the murderer, homicide. The rapist, rape, sexual assault. A strike ballot, a picket line, strikers.
The novelist, a novel, literary prize. Astronauts, spacecraft, space station. Wimbledon tennis, forehand, backhand.
The ballet, ballerina. Quarterback, touchdown, nfl. Inflation, consumer prices, cost of living. Vaccine, vaccination.`;
    expect(themes(text)).toHaveLength(8);
  });

  it('roll up into the field that an article belongs to', () => {
    const field = (text: string) => rankRoots(paragraphsOf(text), vocabulary)[0];
    expect(field('The striker scored a goal in the second half.\nThe midfielder was sent off; the coach praised his squad.')).toBe(
      'medtop:15000000',
    );
    expect(field('The company reported a profit.\nShareholders want a dividend; shares rose on the stock market.')).toBe('medtop:04000000');
    expect(field('Orrin won on penalties after extra time.\nVoss hit the crossbar and was booked; Renn equalised.')).toBe(
      'medtop:15000000',
    );
    expect(field('The handheld goes on sale in May.\nGamers can upload video; its touch screen is new.')).toBe('medtop:13000000');
    expect(field('Unemployment rose in May.\nThe number of jobless people reached a record as the economy shrank.')).toBe(
      'medtop:04000000',
    );
  });
});

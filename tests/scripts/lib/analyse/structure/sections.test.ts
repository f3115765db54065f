import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { findSections } from '../../../../../scripts/lib/analyse/structure/sections.ts';
import { diplomacyArticle, HANGING, inventedArticles, isOfWords, paragraphsOf } from './texts.ts';

const none = new Map<number, string>();
const all = inventedArticles();

describe('sections', () => {
  it.each(all)('cover every paragraph of %s once and in order', (_, paragraphs) => {
    const sections = findSections(paragraphs, none, []);
    expect(sections.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))).toEqual(
      paragraphs.map((_, i) => i),
    );
  });

  it('are four to seven in an article of ten paragraphs', () => {
    const count = findSections(diplomacyArticle(), none, []).length;
    expect(count).toBeGreaterThanOrEqual(4);
    expect(count).toBeLessThanOrEqual(7);
  });

  it('are one or two in a text of three paragraphs, and none in none', () => {
    const text =
      'The ferry sank at dawn off Orrin.\nTwo boats searched the bay for its crew.\nThe owner could not be reached on the island.';
    expect(findSections(paragraphsOf(text), none, []).length).toBeLessThanOrEqual(2);
    expect(findSections([], none, [])).toEqual([]);
  });

  it('are not too long to find one’s way, even in a thousand words about the same', () => {
    const sentence = (i: number) =>
      `Inspector number ${i} found crack ${i} in beam ${i} of the old railway bridge near the mill and wrote a report about it.`;
    const sections = findSections(paragraphsOf(Array.from({ length: 46 }, (_, i) => sentence(i)).join('\n')), none, []);
    expect(Math.max(...sections.map(({ first, last }) => last - first + 1))).toBeLessThanOrEqual(15);
  });

  it('begin where the vocabulary shifts', () => {
    const bank =
      'The bank raised its interest rate, and the bank warned that inflation and the interest rate would weigh on borrowers and mortgages.';
    const match =
      'The striker scored a goal, and the goalkeeper and the striker shook hands as the team left the pitch after the match and the goal.';
    expect(findSections(paragraphsOf([bank, bank, bank, match, match].join('\n')), none, []).map(({ first }) => first)).toContain(3);
  });

  it('begin where the actors shift when the words do not tell', () => {
    const line = 'They repeated that there was nothing to add to it.';
    const mention = (paragraph: number, actor: string): FoundMention => ({ paragraph, actor, relation: 'name', start: 0, end: 4 });
    const starts = (shift: number) => {
      const mentions = [0, 1, 2, 3, 4, 5].map((paragraph) => mention(paragraph, paragraph < shift ? 'kestrovia' : 'marenland'));
      return findSections(paragraphsOf(Array(6).fill(line).join('\n')), none, mentions).map(({ first }) => first);
    };
    expect([starts(2), starts(3), starts(4)]).toEqual([
      [0, 2],
      [0, 3],
      [0, 4],
    ]);
  });

  it('are as many as there are subjects, whether the units are paragraphs or sentences', () => {
    const subjects = [
      [
        'The miller ground the barley.',
        'His barley fed the whole valley.',
        'No miller had ground so much barley.',
        'The mill stood by the barley field.',
      ],
      [
        'The comet crossed the sky.',
        'An astronomer photographed its tail.',
        'The comet has a tail of ice.',
        'Astronomers name comets after themselves.',
      ],
      ['The choir sang a hymn.', 'Its conductor wrote the hymn.', 'A choir needs a conductor.', 'The hymn made the choir famous.'],
    ].map((sentences) => [...sentences, ...sentences]);
    const bySentence = findSections(paragraphsOf(subjects.flat().join('\n')), none, []);
    expect(bySentence.map(({ first }) => first)).toEqual([0, 8, 16]);
    const byParagraph = findSections(paragraphsOf(subjects.map((sentences) => sentences.join(' ')).join('\n')), none, []);
    expect(byParagraph.map(({ first }) => first)).toEqual([0, 1, 2]);
  });

  it('are the article’s own where it has headings, with what stands before the first apart', () => {
    const paragraphs = paragraphsOf('The dam broke on Sunday.\nA pump had failed.\nThe valley was empty.\nThe owner has fled.');
    const sections = findSections(
      paragraphs,
      new Map([
        [1, 'The pump'],
        [3, 'What now?'],
      ]),
      [],
    );
    expect(sections.map(({ first, last, from }) => [first, last, from])).toEqual([
      [0, 0, 'suggested'],
      [1, 2, 'article'],
      [3, 3, 'article'],
    ]);
    expect(sections.slice(1).map(({ heading }) => heading)).toEqual(['The pump', 'What now?']);
  });
});

describe('suggested headings', () => {
  it.each(all)('of %s are contiguous words of their section, at most eighteen, each different, and end well', (_, paragraphs) => {
    const sections = findSections(paragraphs, none, []);
    for (const { heading, first, last } of sections) {
      if (heading === null) continue;
      expect(
        paragraphs.slice(first, last + 1).some(({ text }) => isOfWords(heading, text)),
        heading,
      ).toBe(true);
      expect(heading.split(/\s+/).length, heading).toBeLessThanOrEqual(18);
      expect(heading).not.toMatch(HANGING);
      expect(heading).not.toMatch(/^(it|they|he|she|this|these|that)$/i);
      expect(heading.charAt(0)).toBe(heading.charAt(0).toUpperCase());
    }
    const headings = sections.flatMap(({ heading }) => heading?.toLowerCase() ?? []);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('name what the section is about, not what leads on to it', () => {
    const text =
      'The coming weeks will be hard. The flooded tunnel has cost the town its only railway, and the flooded tunnel will stay shut.';
    const heading = findSections(paragraphsOf(text), none, [])[0]?.heading;
    expect(heading).toMatch(/flooded tunnel/i);
  });

  it('hold whole names, with letters of any language', () => {
    const text = 'The ministry named Joachim Brudziński. Joachim Brudziński met Søren Łęcki-Žižka in the ministry of Orrin.';
    const heading = findSections(paragraphsOf(text), none, [])[0]?.heading ?? '';
    expect(` ${text} `.toLowerCase()).toMatch(new RegExp(`[ .]${heading.toLowerCase()}[ .]`));
  });

  it('differ even where the sections tell the same', () => {
    const line = 'The flooded tunnel has cost the town its only railway, and the ferry to the islands stays in the harbour.';
    const sections = findSections(paragraphsOf(Array(24).fill(line).join('\n')), none, []);
    const headings = sections.flatMap(({ heading }) => heading ?? []);
    expect(sections.length).toBeGreaterThan(headings.length);
    expect(headings.length).toBeGreaterThan(0);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('do not repeat one of the article’s own headings', () => {
    const paragraphs = paragraphsOf('The flooded tunnel stays shut.\nThe flooded tunnel has cost the town its only railway.');
    const headings = findSections(paragraphs, new Map([[1, 'The flooded tunnel stays shut']]), []).map(({ heading }) => heading);
    expect(headings).toEqual([null, 'The flooded tunnel stays shut']);
  });
});

describe('suggested headings are grammatical, and tell what the section tells', () => {
  const headingOf = (...lines: string[]) => findSections(paragraphsOf(lines.join('\n')), none, [])[0]?.heading ?? '';

  it.each([
    [
      'a whole clause',
      'The council voted to close the old bridge, which carries nine thousand cars a day.',
      'The council voted to close the old bridge',
    ],
    ['after what opens it', 'On Friday, the miners of Orrin ended their strike.', 'The miners of Orrin ended their strike'],
    [
      'after a date line',
      'PORT ADEL — At least nine people died in the flood of the valley.',
      'At least nine people died in the flood of the valley',
    ],
    [
      'with its negation',
      'The mill of Orrin did not burn in the night of the great storm.',
      'The mill of Orrin did not burn in the night of the great storm',
    ],
    [
      'no part of a list',
      'The charter binds Orrin, Vell, and Tressia, and it lapses in May.',
      'The charter binds Orrin, Vell, and Tressia',
    ],
    [
      'not where an aside ends',
      'The dam, which the army had built in a hurry, broke.',
      'The dam, which the army had built in a hurry, broke',
    ],
    [
      'the question that is asked',
      'What did the divers find in the old harbour? They found a bell and two anchors.',
      'What did the divers find in the old harbour?',
    ],
  ])('%s', (_, text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });

  it('keep who claims it, and the condition', () => {
    expect(headingOf('The dam was badly built, the engineer said.')).toMatch(/the engineer said$/);
    expect(headingOf('The town will sue the builders unless they pay for the dam.')).toMatch(/unless they pay for the dam$/);
    expect(headingOf('The clerk said the bridge was closed to lorries.')).toBe('The clerk said the bridge was closed to lorries');
  });

  it('do not lean on the sentence before', () => {
    expect(headingOf('It came as a surprise. The mill owners sold the water rights.')).toBe('The mill owners sold the water rights');
    expect(headingOf('They had waited. This angered the town. The mayor reopened the ferry.')).toBe('The mayor reopened the ferry');
  });

  it('do not end where a word hangs on what was cut off', () => {
    expect(
      headingOf('The judge was sworn in as governor of the island by the oldest clerk of the court, who had come by boat.'),
    ).not.toMatch(/sworn$/);
    expect(headingOf('The theatre in the harbour reopens next month, two years after a storm took its roof and its stage.')).not.toMatch(
      /years$/,
    );
    expect(headingOf('Orrin is the only country in the whole of the north that has never had an army of its own in peace.')).not.toMatch(
      /country$/,
    );
  });
});

describe('no heading is made', () => {
  const headingOf = (...lines: string[]) => findSections(paragraphsOf(lines.join('\n')), none, [])[0]?.heading;

  it.each([
    ['of who speaks', 'Island officials said, “We shall reopen the ferry when the ice has gone and the piers are safe again.”'],
    [
      'of somebody’s own words',
      '“We shall reopen the ferry when the ice has gone and the piers are safe again,” one of them said. The crowd cheered, and the band of the fire brigade began to play.',
    ],
    ['of a question about what was said before', 'How did they hear of it? The clerk would not say whether anybody had told her.'],
    [
      'of what hangs on another clause',
      'After Brandt had left the island and gone on writing to the mayor of the town of Vell about the dam and its builders, nobody answered her.',
    ],
    [
      'of somebody that another sentence names',
      'The plan that she had made in the winter, with the help of the mayor of Vell, failed. Nobody had asked the owners of the mill.',
    ],
    [
      'of a later sentence, which tells a detail',
      'With the ice gone from the strait and the piers repaired by soldiers from the mainland, the old ferry that the islanders call the Goat will, according to its owners, sail again. Ida Brandt bought a ticket.',
    ],
    ['of a list of names', 'Orrin, Vell and Tressia.'],
    ['of what is told of a noun', 'Bridge where the two lorries met.'],
    [
      'of what follows a noun after a dash',
      'The harbour guard — whose commander is Marshal Vell — entered the old fort and its yard yesterday.',
    ],
    [
      'of one end of what is between two',
      'The balloon came down into a quiet suburb between the old mill, where it was to land, and the railway yard of the town.',
    ],
  ])('%s', (_, text) => {
    expect(headingOf(text)).toBeNull();
  });
});

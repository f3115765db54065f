import { expect, test } from 'vitest';
import { endMatterOf } from '../../../../../scripts/lib/read/lines/end-matter.ts';
import { numberLines } from '../../../../../scripts/lib/read/lines/line.ts';
import { topMatterOf } from '../../../../../scripts/lib/read/lines/top-matter.ts';
import { webCopyOf } from '../../../../../scripts/lib/read/lines/web-copy.ts';

const PROSE = 'The ferry sank on Thursday, the coast guard of Pell said.';
const SHORT = 'It sank.';
const taken = (find: typeof endMatterOf, ...lines: string[]): string[] => find(numberLines(lines)).map(({ text }) => text);

test.each<[string, string[], string[]]>([
  ['from its sign on', [PROSE, 'ENDS', 'Call us.'], ['ENDS', 'Call us.']],
  ['but for a byline', [PROSE, 'ENDS', 'By Jane Doe', 'Call us.'], ['ENDS', 'Call us.']],
  ['but for blank lines', [PROSE, 'ENDS', '', 'Call us.'], ['ENDS', 'Call us.']],
  ['not as the first line', ['ENDS', PROSE], []],
  ['not without a sentence above', ['Tolls rise', 'ENDS', PROSE], []],
  ['its sign alone, where more than twice as much stands below', [SHORT, 'ENDS', 'It will be raised.', 'So it was.'], ['ENDS']],
  ['all of it, where twice as much does', [SHORT, 'ENDS', 'It will be'], ['ENDS', 'It will be']],
  ['nothing, where that much stands below notes', [SHORT, 'Notes to editors', 'It will be raised.', 'So it was.'], []],
  ['below stars, where nothing stands there', [PROSE, '***'], ['***']],
  ['below stars, where a byline does', [PROSE, '***', 'By Jane Doe'], ['***']],
  ['not below stars, where prose does', [PROSE, '***', SHORT], []],
  ['below stars, where notes do', [PROSE, '***', '', 'Notes to editors', SHORT], ['***', 'Notes to editors', SHORT]],
  [
    'below stars, where somebody can be asked',
    [PROSE, '###', 'Contact', 'Sam Tor', '01632 960 001'],
    ['###', 'Contact', 'Sam Tor', '01632 960 001'],
  ],
  ['whom to ask', [PROSE, 'Press contact: sam@pell.example'], ['Press contact: sam@pell.example']],
  ['whom to ask, by a number', [PROSE, 'Contacts:', 'Sam Tor (020) 7946 0001'], ['Contacts:', 'Sam Tor (020) 7946 0001']],
  ['not whom to ask, where nobody is reached', [PROSE, 'Contacts:', 'Sam Tor'], []],
  ['not whom to ask six lines further down', [PROSE, 'Contacts:', 'a', 'b', 'c', 'd', 'e', 'f', 'sam@pell.example'], []],
  [
    'whom to ask five lines further down',
    [PROSE, 'Contacts:', 'a', 'b', 'c', 'd', 'e', 'sam@pell.example'],
    ['Contacts:', 'a', 'b', 'c', 'd', 'e', 'sam@pell.example'],
  ],
  ['not a sentence about notes', [PROSE, 'Notes to editors are rare.'], []],
  ['nothing', [PROSE, SHORT], []],
  ['nothing of nothing', [], []],
])('the end of an article is left out: %s', (_, lines, own) => {
  expect(taken(endMatterOf, ...lines)).toEqual(own);
});

test.each<[string, string[], string[]]>([
  ['when it may be published', ['FOR IMMEDIATE RELEASE', 'Ferry sinks', PROSE], ['FOR IMMEDIATE RELEASE']],
  ['when, below the headline', ['Ferry sinks', 'Embargo: noon', PROSE], ['Embargo: noon']],
  ['not when in a sentence below', ['Ferry sinks', PROSE, 'Embargo: noon'], []],
  ['a sentence that says when', ['Not for release before noon.', 'Ferry sinks', PROSE], ['Not for release before noon.']],
  ['its slug', ['ferry-sinks', 'Ferry sinks', PROSE], ['ferry-sinks']],
  ['its slug below when', ['PRESS RELEASE', 'ferry-sinks', 'Ferry sinks', PROSE], ['PRESS RELEASE', 'ferry-sinks']],
  ['its slug with a take', ['FERRY-SINKS (UPDATE 2)', 'Ferry sinks', PROSE], ['FERRY-SINKS (UPDATE 2)']],
  ['its slug below a byline', ['By Jane Doe', 'ferry-sinks', 'Ferry sinks', PROSE], ['ferry-sinks']],
  ['not a slug that nothing stands below', ['ferry-sinks', PROSE], []],
  ['not a slug with but a byline below', ['ferry-sinks', 'By Jane Doe', PROSE], []],
  ['not a word with a figure', ['covid-19', 'Ferry sinks', PROSE], []],
  ['not one of both cases', ['Ferry-sinks', 'Ferry sinks', PROSE], []],
  ['nothing without prose', ['FOR IMMEDIATE RELEASE', 'Ferry sinks'], []],
])('what stands above an article is left out: %s', (_, lines, own) => {
  expect(taken(topMatterOf, ...lines)).toEqual(own);
});

test.each<[string, string[], string[]]>([
  ['buttons', ['Share this article', PROSE], ['Share this article']],
  ['not an empty line', ['', PROSE], []],
  ['not signs alone', ['***', PROSE], []],
  ['a word beside others, above', ['X', 'Share', PROSE], ['Share', 'X']],
  ['a word beside others, below', ['Share', '', 'X', PROSE], ['Share', 'X']],
  ['two such words alone', ['X', 'Print', PROSE], ['Print', 'X']],
  ['not one alone', ['X', PROSE], []],
  ['a link with a label', ['Read more: Flood wall cracks', PROSE], ['Read more: Flood wall cracks']],
  ['a question with a label', ['Related: Will it hold?', PROSE], ['Related: Will it hold?']],
  ['not a sentence with one', ['Related: it held.', PROSE], []],
  ['a link of as many words as one has', [`Read more: ${'a '.repeat(18)}`, PROSE], [`Read more: ${'a '.repeat(18)}`.trim()]],
  ['not one of more', [`Read more: ${'a '.repeat(19)}`, PROSE], []],
  ['the rights', ['© 2026 Vell Post', PROSE], ['© 2026 Vell Post']],
  ['long rights', [`© 2026 ${'a '.repeat(25)}All rights reserved.`, PROSE], [`© 2026 ${'a '.repeat(25)}All rights reserved.`]],
  ['not longer ones', [`© 2026 ${'a '.repeat(41)}All rights reserved.`, PROSE], []],
  [
    'links below a head, to the blank line',
    ['Related stories', 'Flood wall cracks', 'Will it hold?', '', PROSE],
    ['Related stories', 'Flood wall cracks', 'Will it hold?'],
  ],
  ['not links above prose without a blank line', ['Related stories', 'Flood wall cracks', PROSE], ['Related stories']],
  ['not lower case below a head', ['Related stories', 'flood wall cracks', '', PROSE], ['Related stories']],
  [
    'links to the end, blank lines and bylines between',
    [PROSE, 'Most read', 'Flood wall cracks', '', 'By Jane Doe', 'Ferry sinks'],
    ['Most read', 'Flood wall cracks', 'Ferry sinks'],
  ],
  ['items below a head', ['Related stories', '- flood wall cracks', '', PROSE], ['Related stories', '- flood wall cracks']],
])('what a page was copied with is left out: %s', (_, lines, own) => {
  expect(taken(webCopyOf, ...lines)).toEqual(own);
});

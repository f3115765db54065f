import { expect, test } from 'vitest';
import { en } from '../../../../src/lib/words/en/index.ts';
import { link, linkTo, type Row, said } from './said.ts';

const { byline, history, margin, parts, provenance, review, section } = en;

test.each<Row>([
  ['By [Ada Brun]', () => byline.by('[Ada Brun]')],
  ['1 minute to read', () => byline.minutes(1)],
  ['2 minutes to read', () => byline.minutes(2)],
  ['Author: editor', () => provenance.badgeOf('Author', 'editor')],
  ['Ada Brun approved this page on 2 March 2031.', () => provenance.approved('Ada Brun', '2 March 2031')],
  [
    'Ada Brun approved this page on 2 March 2031. It has changed since, and nobody has approved the changes yet.',
    () => provenance.lapsed('Ada Brun', '2 March 2031'),
  ],
  ['Approved by Ada Brun, 2 March 2031', () => review.approved('Ada Brun', '2 March 2031')],
  ['Approved by Ada Brun, 2 March 2031; changed since', () => review.lapsed('Ada Brun', '2 March 2031')],
  ['Draft: not on the public site', () => review.withheld.draft()],
  ['Not on the public site before 2 March 2031', () => review.withheld['not due']('2 March 2031')],
  ['Not approved yet: not on the public site', () => review.withheld['not approved']()],
  ['Changed since it was approved: not on the public site', () => review.withheld.lapsed()],
  ['Suggested by software: headline, key points', () => review.whatIsSuggested(['Headline', 'Key points'])],
])('who says that it is right, a page says so: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  [
    'Who and what it is about, and who said what: the article is in Danish, and Nutgraf understands English only. It has suggested nothing here.',
    () => en.undetermined.otherLanguage('Danish'),
  ],
  [
    'Who and what it is about, and who said what: the article is not in English, and Nutgraf understands English only. It has suggested nothing here.',
    () => en.undetermined.otherLanguage(undefined),
  ],
  ['Unclear who said this: the passage names no source. [It is safe.]', () => en.undetermined.source('[It is safe.]')],
  ['Unclear who is meant: [it]', () => en.undetermined.speaker('[it]')],
  [
    'This page is made from the article file [quay.txt]. Its fingerprint (SHA-256) is [ab12].',
    () => parts.madeFrom('[quay.txt]', '[ab12]'),
  ],
  ['The article is from [The Quay Post].', () => parts.original('[The Quay Post]', undefined)],
  ['The article is from [The Quay Post], section “Harbour”.', () => parts.original('[The Quay Post]', 'Harbour')],
  ['It was changed there on [2 March].', () => parts.changedThere('[2 March]')],
  ['its headline from the title of the page', () => parts.readFrom.headline(en.origins.title)],
  ['its author from a line of the text', () => parts.readFrom.author(en.origins.line)],
  ['its date from the dateline', () => parts.readFrom.published(en.origins.dateline)],
  ['its language from the words themselves', () => parts.readFrom.language(en.origins.words)],
  ['Read there: its author.', () => parts.readThere('its author')],
  ['Not taken over from it: 2 pictures.', () => parts.leftOut(parts.leftOutKinds.picture(2))],
  ['in The quay', () => parts.inExplainer('The quay')],
  ['Link to passage p7f2a', () => parts.linkToPassage('p7f2a')],
  ['Link to section “The quay”', () => parts.linkToSection('The quay')],
  ['Open as a page: The quay', () => parts.ownPageOf('The quay')],
  ['This passage in The quay', () => parts.passageIn('The quay')],
  ['Note 1', () => parts.note('1')],
  ['Back to where note 1 is', () => parts.backFromNote('1')],
  ['It shows: [a quay]', () => parts.pictureShows('[a quay]')],
  ['on quay.example', () => parts.embedded('quay.example')],
  ['The 12 that appear in the most passages.', () => margin.most(12)],
  ['Section 2 of 3', () => section.position(2, 3)],
])('around an article, a page says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['Updated on [2 March]', () => history.updated('[2 March]')],
  ['Updated, date unknown', () => history.updated()],
  ['Updated on [2 March]: what changed', () => history.updatedLink('[2 March]')],
  ['Removed on [2 March]', () => history.removed('[2 March]')],
  ['Removed on request, date unknown', () => history.erased()],
  ['[Removed from the article] on 2 March', () => history.removedLink(link, '2 March')],
  ['Merged into [p7f2a] on 2 March', () => history.mergedInto('[p7f2a]', '2 March')],
  ['[Merged into another passage], date unknown', () => history.mergedLink(link)],
  ['Now in [The quay]', () => history.nowIn('[The quay]')],
  ['Each change of the article since it was first published here: The quay', () => history.changesOf('The quay')],
  [
    '2 versions of the article have been published here; the newest comes first. Removed words are [struck out](del), added words are [marked](ins).',
    () => history.lead(2, linkTo),
  ],
  ['It had 1 passage.', () => history.firstHad(1)],
  ['From 3 to 4', () => history.fromTo('3', '4')],
])('of what changed, a page says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['This page has a new address: The quay', () => en.former.movedTo('The quay')],
  ['It is here now: [The quay]', () => en.former.itIsNow('[The quay]')],
  ['Go on from the [explainers](/explainers/), the [actors](/actors/) or the [themes](/themes/).', () => en.former.start(linkTo)],
  [
    'The editors have taken it back, for a time or for good. The address is right. Go on to the ' +
      '[explainers](/explainers/), the [actors](/actors/) or the [themes](/themes/).',
    () => en.former.takenBack.lead(linkTo),
  ],
  ['Withdrawn on 2 March.', () => en.former.withdrawnOn('2 March')],
  ['It was published here once, and is no more.', () => en.former.withdrawnOn()],
  [
    'It may have been mistyped. Search for what you expected here, or start from the ' +
      '[explainers](/explainers/), the [actors](/actors/) or the [themes](/themes/).',
    () => en.missing.lead(linkTo),
  ],
])('where something is not or no longer, a page says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['Correction by the editor, 2 March', () => en.editor.correction('2 March')],
  ['Added to the timeline by the editor: 2 March', () => en.editor.event('2 March')],
  ['Link to “Correction”', () => en.editor.linkTo('Correction')],
  ['passage p7f2a', () => en.editor.passage('p7f2a')],
  ['The original article: [Quay]', () => en.editor.original('[Quay]')],
  ['(looked at on [2 March])', () => en.editor.accessed('[2 March]')],
  ['This page was corrected on [2 March].', () => en.editor.corrected('[2 March]')],
  ['What was put right on this site.', () => en.editor.correctionsLead(1)],
  ['What was put right on this site, newest first.', () => en.editor.correctionsLead(2)],
  ['What Quay has put right on its pages, newest first.', () => en.editor.correctionsOf('Quay')],
  [
    'Put # and the address of a passage or statement, such as [p7f2a], after “embed/” to show that alone.',
    () => en.embed.ofPlace('[p7f2a]'),
  ],
  ['Put # and the address of a point, such as [k1], after “embed/” to show that alone.', () => en.embed.ofPoint('[k1]')],
])('of an editor’s own words and of cards elsewhere, the site says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

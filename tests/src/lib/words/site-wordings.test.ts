import { expect, test } from 'vitest';
import { en } from '../../../../src/lib/words/en/index.ts';
import { lastVisit } from '../../../../src/lib/words/en/last-visit.ts';
import { link, type Row, said } from './said.ts';

const { explainers, frame, front, pager, searchForm } = en;

test.each<Row>([
  [
    'Published by [Quay]. The words of each explainer are its article’s; what software suggested is marked.',
    () => frame.publishedBy('[Quay]'),
  ],
  ['Actors · Quay', () => frame.titleOf('Actors', 'Quay')],
  ['Ada Brun: Quay', () => frame.feedOf('Ada Brun', 'Quay')],
  ['Timeline (The ferry)', () => frame.partOf('Timeline', 'The ferry')],
  ['Pages', () => pager.pages()],
  ['Pages: actors', () => pager.pages('actors')],
  ['Page 2', () => pager.page(2)],
  ['Page 2 of 3', () => pager.pageIn(2, 3)],
  ['page 2 of 3', () => pager.pageOf(2, 3)],
  ['For editors: put an article into the folder [src/content/articles], and run [npm start].', () => front.howTo(link)],
  ['The [guide] says how.', () => front.guide(link)],
  ['The guide says how: [npm start] and [npm run dev] show it at [/guide/].', () => front.whereGuide(link)],
  ['All 1,000 explainers', () => front.allExplainers(1000)],
  ['Explainers, page 2 of 3', () => explainers.titleOfPage('page 2 of 3')],
  ['1 article, newest first.', () => explainers.lead(1, false, '')],
  ['2 articles, newest first; those without a date come last, page 2 of 3.', () => explainers.lead(2, true, 'page 2 of 3')],
  ['All explainers of Quay, newest first.', () => explainers.description('Quay', '')],
  ['All explainers of Quay, newest first, page 2 of 3.', () => explainers.description('Quay', 'page 2 of 3')],
  ['Search the explainers of Quay.', () => searchForm.description('Quay')],
  ['All actors', () => searchForm.allActors(undefined)],
  ['All 1,000 actors', () => searchForm.allActors(1000)],
  ['All themes', () => searchForm.allThemes(undefined)],
  ['All 1,000 themes', () => searchForm.allThemes(1000)],
  ['[↑] [↓] choose [Enter] open [Esc] close', () => searchForm.keys(link)],
  ['Open with the [/] key', () => searchForm.openWith(link)],
  ['How Quay makes an explainer from an article, what it promises, and what it is made of.', () => en.about.description('Quay')],
  ['[Astro]: builds the site [MIT]', () => en.about.credits.credit('[Astro]', en.about.credits.what.astro, '[MIT]')],
  ['The notices of what the pages bring along: [licences].', () => en.about.credits.notices(link)],
  ['Want to publish explainers yourself? Read the [guide].', () => en.about.guide(link)],
  ['“the mayor”: another name', () => en.reading.relation('the mayor', en.relations.alias)],
])('around its pages, the site says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['Remove the filter Ada Brun: ', () => en.search.removeFilter('Ada Brun')],
  ['1,000 more', () => en.search.moreValues(1000)],
  ['1 result.', () => en.search.results(1)],
  ['2 results.', () => en.search.results(2)],
  ['1 result, and 1 more that lacks a word.', () => en.search.resultsAndMore(1, 1)],
  ['2 results, and 2 more that lack a word.', () => en.search.resultsAndMore(2, 2)],
  ['This page has some of them:', () => en.search.someHaveSome(1)],
  ['These 2 pages have some of them:', () => en.search.someHaveSome(2)],
  ['Not found: quay, weir.', () => en.search.notFound(['quay', 'weir'])],
  ['Showing results for [quay]. Search instead for [quai].', () => en.search.readAs('[quay]', '[quai]')],
  ['Also searched for: quay, weir.', () => en.search.alsoSearchedFor(['quay', 'weir'])],
  ['All 2 results', () => en.search.allResults(2)],
  ['also known as [Brun]', () => en.search.alsoKnownAs('[Brun]')],
  ['without: quay, weir', () => en.search.without(['quay', 'weir'])],
  ['Remove “quay” from this list', () => en.search.recent.remove('quay')],
  ['1 place marked', () => en.search.marked(1)],
  ['2 places marked', () => en.search.marked(2)],
  ['1 passage', () => lastVisit.counts.passages(1)],
  ['2 passages', () => lastVisit.counts.passages(2)],
  ['1 statement', () => lastVisit.counts.statements(1)],
  ['2 statements', () => lastVisit.counts.statements(2)],
  ['1 explainer', () => lastVisit.counts.explainers(1)],
  ['2 explainers', () => lastVisit.counts.explainers(2)],
  ['New or changed since 2 March: 1 passage, 2 statements', () => lastVisit.since(['1 passage', '2 statements'], '2 March')],
])('of what is found and what is new, the site says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['Skip the 1,000 links in this picture', () => en.pictures.skip(1000)],
  ['2 March: The quay (1 passage)', () => en.pictures.overTime.dot('2 March', 'The quay', 1)],
  [
    'From the first passage to the last: a dot where a passage mentions the actor, larger where it does so more often.',
    () => en.pictures.presence.caption(false, 9, 9, false),
  ],
  [
    'From the first passage to the last, section by section: a dot where a passage mentions the actor, larger where it does so more often. ' +
      'Scroll sideways for later passages. The 9 that appear in the most passages; the table has all 10.',
    () => en.pictures.presence.caption(true, 9, 10, true),
  ],
  ['Ada Brun, passage 3: The quay', () => en.pictures.presence.dot('Ada Brun', 3, 'The quay')],
  [
    'On the left who makes a statement, on the right whom it mentions. The wider the line, the more statements.',
    () => en.pictures.speakers.caption(undefined),
  ],
  [
    'On the left who makes a statement, on the right whom it mentions. The wider the line, the more statements. ' +
      'At most 9 names on each side; the table has all.',
    () => en.pictures.speakers.caption(9),
  ],
  ['Ada Brun about the European Union: 2 statements', () => en.pictures.speakers.line('Ada Brun', 'European Union', 2)],
  [
    'A map of the region around Ukraine, the European Union, shown in colour.',
    () => en.pictures.states.description(['Ukraine', 'European Union']),
  ],
  [
    'Shapes by [Natural Earth], which draws borders by who controls the ground, not by who claims it.',
    () => en.pictures.states.caption(link),
  ],
  ['Ukraine: 2 passages', () => en.pictures.states.dot('Ukraine', 2)],
  ['Ada Brun and harbours: 2 passages', () => en.pictures.themes.dot('Ada Brun', 'harbours', 2)],
])('of its pictures, the site says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['By Ada Brun', () => en.machines.card.by('Ada Brun')],
  ['The explainers of Quay that mention the European Union.', () => en.machines.feed.mentioning('Quay', 'European Union')],
  ['The explainers of Quay about harbours.', () => en.machines.feed.about('Quay', 'harbours')],
  ['by Ada Brun', () => en.machines.llms.by('Ada Brun')],
  ['updated 2 March', () => en.machines.llms.updated('2 March')],
  ['Address: [x]', () => en.machines.markdown.address('[x]')],
  ['As data: [x]', () => en.machines.markdown.asData('[x]')],
  ['Author: Ada Brun', () => en.machines.markdown.author('Ada Brun')],
  ['Published: 2 March', () => en.machines.markdown.published('2 March')],
  ['Updated: 2 March', () => en.machines.markdown.updated('2 March')],
  ['Language: Danish', () => en.machines.markdown.language('Danish')],
  ['Approved by Ada Brun on 2 March', () => en.machines.markdown.approved('Ada Brun', '2 March')],
  ['Approved by Ada Brun on 2 March; changed since', () => en.machines.markdown.lapsed('Ada Brun', '2 March')],
  ['“It is safe.”', () => en.machines.markdown.quoted('It is safe.')],
  ['The article file [quay.txt], SHA-256 [ab12].', () => en.machines.markdown.madeFrom('[quay.txt]', '[ab12]')],
])('to programs, the site says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

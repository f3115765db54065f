import { expect, test } from 'vitest';
import { en } from '../../../../src/lib/words/en/index.ts';
import { lastVisit } from '../../../../src/lib/words/en/last-visit.ts';

/** A link or mark, as it is told apart from the words around it. */
const link = (words: string): string => `[${words}]`;
const linkTo = (path: string, words: string): string => `[${words}](${path})`;

type Row = [says: string, words: () => string | readonly string[]];

const said = (words: string | readonly string[]): string => (typeof words === 'string' ? words : words.join(''));

const { actor, actors, byline, explainers, frame, front, history, margin, pager, parts, provenance, review, searchForm, section } = en;

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
  ['Everyone the explainers of Quay mention, from A to Z.', () => actors.description('Quay')],
  ['Who the explainers mention, and in how many passages: 1 actor.', () => actors.lead(1)],
  ['Actors: A', () => actors.titleOf('A', '')],
  ['Actors: other, page 2 of 3', () => actors.titleOf('#', 'page 2 of 3')],
  ['These are the 9 that are mentioned most; the letters lead to all.', () => actors.first(9)],
  [
    'Ada Brun: every passage that names or refers to this actor (2 passages), the words used, and the statements.',
    () => actor.description('Ada Brun', '2 passages'),
  ],
  [', belongs to the [European Union]', () => actor.belongsTo('European Union', link)],
  [', belongs to [Harrowmere]', () => actor.belongsTo('Harrowmere', link)],
  ['Belonging to the European Union: A, B', () => actor.belonging('European Union', ['A', 'B'], undefined)],
  ['Belonging to Harrowmere: A, B, [7 more]', () => actor.belonging('Harrowmere', ['A', 'B'], link(actor.moreBelonging(7)))],
  ['Wikidata Q42', () => actor.wikidata('Q42')],
  ['Words used', () => actor.lists.words()],
  ['Belonging to the European Union', () => actor.lists.belonging('European Union')],
  ['What Ada Brun said', () => actor.lists.said('Ada Brun')],
  ['What others said about the European Union', () => actor.lists['others-said']('European Union')],
  ['In context', () => actor.lists.passages()],
  ['Ada Brun: In context, page 2 of 3', () => actor.listTitle('Ada Brun', 'In context', 'page 2 of 3')],
  ['the name', () => en.relation.name()],
  ['another name for the European Union', () => en.relation.alias('European Union')],
  ['stands for Harrowmere here', () => en.relation.metonym('Harrowmere', undefined)],
  ['seat of the council, stands for Harrowmere here', () => en.relation.metonym('Harrowmere', 'seat of the council')],
  ['the people of Harrowmere, or the adjective for it', () => en.relation.demonym('Harrowmere')],
  ['refers to the European Union here', () => en.relation.nominal('European Union')],
  ['Government, part of the European Union', () => en.preview.partOf('Government', 'European Union')],
  ['In the articles: “the mayor”, “Brun”', () => en.preview.words(['the mayor', 'Brun'])],
])('of an actor, a page says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['Themes', () => en.themes.titleOf('')],
  ['Themes, page 2 of 3', () => en.themes.titleOf('page 2 of 3')],
  ['What the explainers of Quay are about.', () => en.themes.description('Quay')],
  ['What the explainers are about: IPTC Media Topics, and local themes under them.', () => en.themes.lead('')],
  [
    'What the explainers are about: IPTC Media Topics, and local themes under them, from A to Z, page 2 of 3.',
    () => en.themes.lead('page 2 of 3'),
  ],
  ['Theme: harbours', () => en.theme.title('harbours')],
  ['harbours: 2 passages.', () => en.theme.description('harbours', '2 passages')],
  ['[IPTC Media Topic 04000000]', () => en.theme.mediaTopic(link, '04000000')],
  ['Under [IPTC Media Topic 04000000]', () => en.theme.below(link, '04000000')],
  ['Suggested because of the words quay, ferry', () => en.theme.because(['quay', 'ferry'])],
  ['Theme: harbours: In context, page 2 of 3', () => en.theme.listTitle('harbours', 'In context', 'page 2 of 3')],
  ['[2 March], 1 passage', () => en.theme.dated('[2 March]', 1)],
  ['Who said what: direct', () => en.statements.titleOf('Direct')],
  ['Who said what, page 2 of 3', () => en.statements.titleOfPage('Who said what', 'page 2 of 3')],
  ['Who said what in the explainers of Quay.', () => en.statements.description('Who said what', 'Quay', '')],
  ['Who said what in the explainers of Quay, page 2 of 3.', () => en.statements.description('Who said what', 'Quay', 'page 2 of 3')],
  ['1 statement. Where the speaker could not be determined, the list says so.', () => en.statements.lead(1, '')],
  ['7 statements, page 2 of 3. Where the speaker could not be determined, the list says so.', () => en.statements.lead(7, 'page 2 of 3')],
  ['These are the 1,000 with the most statements.', () => en.statements.mostNames(1000)],
  ['All by speaker', () => en.statements.allNames('By speaker')],
  ['Link to statement s1a2b', () => en.statements.linkTo('s1a2b')],
  ['Ada Brun (7)', () => en.statementFilter.option('Ada Brun', '7')],
  ['1 statement', () => en.statementFilter.found(1)],
  ['Glossary of Quay', () => en.glossary.of('Quay')],
  ['What words mean that the explainers of Quay use, from A to Z.', () => en.glossary.description('Quay')],
  ['What a word means that the explainers use.', () => en.glossary.lead(1)],
  ['What 2 words mean that the explainers use.', () => en.glossary.lead(2)],
  ['not used yet', () => en.glossary.used(0)],
  ['1 passage', () => en.glossary.used(1)],
  ['weir: where it is used, page 2 of 3', () => en.term.listTitle('weir', en.term.lists.passages, 'page 2 of 3')],
  ['In the words of Quay, not of an article.', () => en.own.by('Quay')],
  ['read on [2 March]', () => en.own.accessed('[2 March]')],
  ['Picture: Ada Brun', () => en.own.credit('Ada Brun')],
])('of themes, statements and terms, a page says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

test.each<Row>([
  ['1 passage added', () => en.story.fates.added(1)],
  ['2 passages added', () => en.story.fates.added(2)],
  ['1 passage changed', () => en.story.fates.changed(1)],
  ['2 passages changed', () => en.story.fates.changed(2)],
  ['1 passage moved', () => en.story.fates.moved(1)],
  ['2 passages moved', () => en.story.fates.moved(2)],
  ['1 passage merged', () => en.story.fates.merged(1)],
  ['2 passages merged', () => en.story.fates.merged(2)],
  ['1 passage removed', () => en.story.fates.removed(1)],
  ['2 passages removed', () => en.story.fates.removed(2)],
  ['What goes on, over 2 explainers.', () => en.story.description(2)],
  ['1 explainer', () => en.story.facts(1)],
  ['2 explainers, [2 March]', () => en.story.facts(2, '[2 March]')],
  ['2 explainers, [2 March] to [5 March]', () => en.story.facts(2, '[2 March]', '[5 March]')],
  ...(
    [
      ['The explainer is', 1, 1],
      ['The explainers are', 2, 2],
      ['1 of the explainers is', 1, 2],
      ['2 of the explainers are', 2, 3],
    ] as const
  ).map(
    ([who, n, of]): Row => [
      `${who} not yet approved by an editor. The words are the articles’; who is meant, and when, software has suggested there.`,
      () => en.story.notApproved(n, of),
    ],
  ),
  ['In the words of Quay, not of an article.', () => en.story.inWordsOf('Quay')],
  ['The ferry: Timeline, page 2 of 3', () => en.story.listTitle('The ferry', 'Timeline', 'page 2 of 3')],
  ['1 comparison', () => en.story.compared(1)],
  ['2 comparisons', () => en.story.compared(2)],
  ['1 update', () => en.story.updates(1)],
  ['2 updates', () => en.story.updates(2)],
  ['[Ada Brun] on [harbours]', () => en.story.onTheme('[Ada Brun]', '[harbours]')],
  ['government', () => en.story.partOf('government')],
  ['government, part of the European Union', () => en.story.partOf('government', 'European Union')],
  ['In the articles: [the mayor]', () => en.story.called('[the mayor]')],
  ['Part of the story [The ferry]', () => en.story.part(1, 1, '[The ferry]')],
  ['Part 1 of 2 of the story [The ferry]', () => en.story.part(1, 2, '[The ferry]')],
  ['The story: The ferry', () => en.story.parts('The ferry')],
  ['The explainers of Quay on the story: The ferry', () => en.story.feed('Quay', 'The ferry')],
  ['Stories, page 2 of 3', () => en.stories.titleOfPage('page 2 of 3')],
  ['What goes on, story by story, in the explainers of Quay.', () => en.stories.description('Quay', '')],
  ['What goes on, story by story, in the explainers of Quay, page 2 of 3.', () => en.stories.description('Quay', 'page 2 of 3')],
  ['All 1,000 stories', () => en.stories.all(1000)],
  ['an editor’s introduction to 2 explainers', () => en.stories.forPrograms(2)],
])('of a story, a page says: %s', (says, words) => {
  expect(said(words())).toBe(says);
});

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

import { expect, test } from 'vitest';
import { en } from '../../../../src/lib/words/en/index.ts';
import { link, type Row, said } from './said.ts';

const { actor, actors } = en;

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

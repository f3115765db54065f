import { expect, test } from 'vitest';
import { readSitePage } from '../../../../scripts/lab/search/site-pages.ts';

const html = `<!doctype html><html lang="en"><head>
<meta data-pagefind-filter="actor[content]" content="Council"><meta data-pagefind-filter="actor[content]" content="Lord  Mayor">
<meta data-pagefind-meta="otherNames[content]" content="the council; councillors"></head><body>
<p>Masthead</p>
<main data-pagefind-body><h1>The  vote</h1><p>Before.</p>
<section><h2 id="cars">Cars <span data-pagefind-ignore>suggested</span></h2>
<div class="passage" id="k1"><p>Cars go <a href="/">away</a>.</p></div><p data-pagefind-ignore="all">¶</p></section>
<section><h2 id="buses">Buses</h2><ul><li><p>Buses stay.</p></li></ul></section></main></body></html>`;

test('a page is read as the search is to find it: by its marks, section by section', () => {
  expect(readSitePage(html, 'explainers/vote/index.html')).toEqual({
    page: '/explainers/vote/',
    title: 'The vote',
    otherNames: ['the council', 'councillors'],
    lead: ['Before.'],
    sections: [
      { id: 'cars', heading: 'Cars suggested', blocks: ['Cars go away.'] },
      { id: 'buses', heading: 'Buses', blocks: ['Buses stay.'] },
    ],
    sectionOfId: new Map([
      ['cars', 'cars'],
      ['k1', 'cars'],
      ['buses', 'buses'],
    ]),
    filters: { actor: ['Council', 'Lord Mayor'] },
  });
});

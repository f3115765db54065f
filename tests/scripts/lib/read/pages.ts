/** A story in paragraphs as long as those of newspapers; invented. */
export const story = [
  'The ferry between Hallin and the outer islands will stop for eleven weeks from the first of June, the harbour office said on Tuesday, after divers found cracks along the lower rail of the slipway that carries the boat out of the water each night.',
  'About four hundred people live on the islands all year, and most of what they eat comes over on the morning crossing. A smaller boat will carry passengers and post twice a day, but it cannot take cars, and it will not sail when the wind is above force six.',
  '“We knew the rail was old, but nobody had looked at it from below since it was laid,” said Berit Olander, who has run the harbour for nine years. She told residents at a meeting in the school hall that the work could not wait until autumn.',
  'The repair is to cost two million crowns, of which the county pays half. The rest comes from a fund that was set up for a new waiting room, and the islands’ council voted by six to three to give it up.',
  'Farmers on Storholm said they would have to sell lambs early, because the lorry that takes them to market needs the ferry’s deck. One of them, Nils Aker, put the loss at a fifth of the year’s income.',
  'The harbour office has promised to publish the divers’ report before work begins, and to hold a second meeting in the last week of May, when the timetable of the smaller boat is known.',
] as const;

const p = (text: string): string => `<p>${text}</p>`;
const ps = (texts: readonly string[]): string => texts.map(p).join('\n');
const links = (...texts: string[]): string => texts.map((text) => `<li><a href="/x/${text.length}">${text}</a></li>`).join('');
const nav = `<header class="site-header"><a href="/">The Hallin Post</a><nav><ul>${links('News', 'Sport', 'Culture', 'Weather')}</ul></nav></header>`;
const foot = `<footer><ul>${links('About us', 'Contact', 'Privacy', 'Terms of use')}</ul><p>© 2026 The Hallin Post. All rights reserved.</p></footer>`;
const cards = (tag: string): string =>
  ['Bakery wins a prize for its rye loaf', 'School choir sings on the quay', 'Snow closes the mountain road']
    .map(
      (title) =>
        `<${tag} class="card"><a href="/n/1"><img src="t.jpg" alt=""><h3>${title}</h3></a><p>Two lines of teaser that say a little of what happened there, and no more.</p></${tag}>`,
    )
    .join('');
const head = (more = ''): string => `<head><title>Ferry stops for eleven weeks | The Hallin Post</title>${more}</head>`;
const page = (body: string, more = ''): string => `<!doctype html><html lang="en">${head(more)}<body>${body}</body></html>`;

/** A page, and the lines that are the article on it. */
export interface Page {
  html: string;
  lines: readonly string[];
}

/** Pages as sites build them, around one story. */
export const pages: Record<string, Page> = {
  'paragraphs in boxes of their own, advertisements and a sign-up between them': {
    html: page(`${nav}<main id="main"><article class="css-1x"><h1 class="css-2">Ferry stops for eleven weeks</h1>
      <div class="css-a StoryBodyCompanionColumn"><div class="css-b">${ps(story.slice(0, 2))}</div></div>
      <div class="css-ad ad-slot"><p>Advertisement</p><p><a href="#after">SKIP ADVERTISEMENT</a></p></div>
      <div class="css-a StoryBodyCompanionColumn"><div class="css-b">${ps(story.slice(2, 4))}</div></div>
      <div class="css-n newsletter-box"><h2>Get the morning letter</h2><p>Sign up to get what matters on the coast, each weekday before seven.</p><form><input name="mail"><button>Sign up</button></form></div>
      <div class="css-a StoryBodyCompanionColumn"><div class="css-b">${ps(story.slice(4))}</div></div></article>
      <section class="more"><h2>More in News</h2>${cards('div')}</section></main>${foot}`),
    lines: story,
  },
  'paragraphs that are no p elements': {
    html: page(`${nav}<div class="page"><div class="article__main"><h1>Ferry stops for eleven weeks</h1>
      <div class="article-body__content">${story.map((text, index) => `<div data-testid="paragraph-${index}" class="text__text">${text}</div>`).join('')}</div>
      <div class="article-body__related"><h3>Read Next</h3>${cards('div')}</div></div></div>${foot}`),
    lines: story,
  },
  'lines between the paragraphs that lead to other articles': {
    html: page(`${nav}<main><article><h1>Ferry stops for eleven weeks</h1><div class="article-body">${p(story[0])}
      <p><strong><a href="https://post.example/1">HARBOUR MASTER WINS PRIZE FOR CALM IN STORMS</a></strong></p>${ps(story.slice(1, 3))}
      <p><a href="https://post.example/2"><strong>ISLANDERS ASK FOR A BRIDGE, AND ARE TOLD TO WAIT</strong></a></p>${ps(story.slice(3, 5))}
      <p><a href="https://post.example/app">CLICK HERE TO GET THE HALLIN POST APP</a></p>${p(story[5])}</div></article></main>${foot}`),
    lines: story,
  },
  'a weblog with sharing, related posts, who wrote it, and comments': {
    html: page(`<div id="page" class="site">${nav}<div id="content"><div id="primary"><main><article id="post-7" class="post type-post"><header class="entry-header"><h1 class="entry-title">Ferry stops for eleven weeks</h1></header>
      <div class="entry-content">${ps(story)}
      <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul>${links('Twitter', 'Facebook', 'Email')}</ul></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div></div>
      <div class="author-bio"><h3>About the author</h3><p>Ada Brenner writes about the coast. She has lived on Storholm since 2009, and keeps bees.</p></div></article>
      <nav class="post-navigation">${links('Older post', 'Newer post')}</nav>
      <div id="comments" class="comments-area"><h2>Three comments</h2><ol class="comment-list">${['I have taken this boat for forty years and never once was it late, so what is all this about a rail, I ask you.', 'The waiting room was promised in 2011, in 2015 and in 2019. I will believe in it when I sit in it.', 'Somebody should ask who paid the divers, and why they were not paid before, when the county had money.'].map((text) => `<li class="comment"><div class="comment-body"><p>${text}</p></div></li>`).join('')}</ol></div></main></div>
      <aside id="secondary" class="widget-area"><h2>Recent posts</h2><ul>${links('Bees in winter', 'On quiet boats')}</ul></aside></div>${foot}</div>`),
    lines: story,
  },
  'a page of an older kind: tables, and line breaks between paragraphs': {
    html: page(`<table width="100%"><tr><td colspan="3"><a href="/">Home</a> | <a href="/news">News</a> | <a href="/sport">Sport</a></td></tr><tr>
      <td width="120"><font size="1">${['Local', 'County', 'Islands', 'Letters'].map((text) => `<a href="/${text}">${text}</a><br>`).join('')}</font></td>
      <td><font size="4"><b>Ferry stops for eleven weeks</b></font><br><br>${story.join('<br><br>')}</td><td width="160"><font size="1"><a href="/ads/4">Buy a boat at Olander’s yard.</a></font></td></tr></table>`),
    lines: story,
  },
  'teasers that are articles, before the story and after it': {
    html: page(`${nav}<section class="top-strip">${cards('article')}</section><article class="story"><h1>Ferry stops for eleven weeks</h1><section>${ps(story.slice(0, 3))}</section>
      <div class="ad-container"><span>Advertisement</span></div><section>${ps(story.slice(3))}</section></article><section class="river">${cards('article')}</section>${foot}`),
    lines: story,
  },
  'comments that are longer than the story, and its text for machines': {
    html: page(
      `${nav}<div id="root"><div class="sc-a"><div class="sc-b"><h1>Ferry stops for eleven weeks</h1><div class="sc-c">${ps(story.slice(0, 3))}</div></div>
      <div class="sc-d"><div class="sc-e">${Array.from({ length: 14 }, (_, at) => `<div class="sc-f"><div class="sc-g">Reader ${at}</div><p>I read this with care, and I must say, as somebody who has crossed each week since number ${at} was a boy, that the office never asked us, that the boat is old, and that the rail, which we all saw rust, should have been mended long before.</p></div>`).join('')}</div></div></div>${foot}`,
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry stops for eleven weeks', articleBody: story.slice(0, 3).join(' ') })}</script>`,
    ),
    lines: story.slice(0, 3),
  },
  'a notice about cookies above, a wall for payment below': {
    html: page(`<div id="cookie-consent" class="cookie-banner"><p>We use cookies and like to know what you read, so that we can show you more of it. You can say no, and nothing else will change for you, now or later.</p><button>Accept</button></div>${nav}
      <main><article><h1>Ferry stops for eleven weeks</h1><div class="body">${ps(story)}</div><div class="paywall"><h2>Go on reading</h2><p>Subscribe for two crowns a week and read all that the Post writes about the coast, its boats and its people.</p></div></article></main>${foot}`),
    lines: story,
  },
  'a story with lists, subheads and quotations that have links in them': {
    html: page(`${nav}<main><article><h1>Ferry stops for eleven weeks</h1>${ps(story.slice(0, 2))}<h2>What it means</h2><p>The office gave three dates:</p>
      <ul><li>1 June: the <a href="/ferry">ferry</a> stops</li><li>27 May: a second meeting</li><li>18 August: it sails again</li></ul>${ps(story.slice(2, 4))}
      <blockquote><p>The rail was laid when my father was mayor.</p></blockquote><h2>What farmers say</h2>${ps(story.slice(4))}</article>${cards('aside')}</main>${foot}`),
    lines: [
      ...story.slice(0, 2),
      'What it means',
      'The office gave three dates:',
      '1 June: the ferry stops',
      '27 May: a second meeting',
      '18 August: it sails again',
      ...story.slice(2, 4),
      'The rail was laid when my father was mayor.',
      'What farmers say',
      ...story.slice(4),
    ],
  },
  'an AMP page': {
    html: `<!doctype html><html amp lang="en">${head('<style amp-custom>.x{display:none}</style>')}<body>${nav}<amp-sidebar id="s"><ul>${links('News', 'Sport')}</ul></amp-sidebar><article><h1>Ferry stops for eleven weeks</h1><amp-img src="a.jpg" alt="The ferry"></amp-img>${ps(story.slice(0, 3))}<amp-ad width="300" height="250"></amp-ad>${ps(story.slice(3))}</article><amp-analytics><script type="application/json">{}</script></amp-analytics>${foot}</body></html>`,
    lines: story,
  },
  'a live report: each post an article': {
    html: page(
      `${nav}<main><h1>Ferry stops for eleven weeks</h1><div class="live-blog">${story
        .slice(0, 4)
        .map(
          (text, index) =>
            `<article class="live-post" id="post${index}"><header><time datetime="2026-05-05T1${4 - index}:20">1${4 - index}:20</time><h2>Update number ${4 - index} from the quay</h2></header><p>${text}</p></article>`,
        )
        .join('')}</div><aside><h2>Most read</h2><ul>${links('Bakery wins a prize', 'Snow closes the road')}</ul></aside></main>${foot}`,
    ),
    lines: story.slice(0, 4).flatMap((text, index) => [`1${4 - index}:20`, `Update number ${4 - index} from the quay`, text]),
  },
  'the next story, shown below this one': {
    html: page(
      `${nav}<main><article><h1>Ferry stops for eleven weeks</h1>${ps(story.slice(0, 4))}</article><article><h1>Bakery wins a prize for its rye loaf</h1>${ps(['The bakery on the quay in Hallin has won the county’s prize for bread for the third time, with a loaf that its baker calls a mistake that turned out well.', 'The jury said that it had never met a crust like it, and asked for the recipe, which the baker, Siv Holm, declined to give.'])}</article></main>${foot}`,
    ),
    lines: story.slice(0, 4),
  },
  'a quotation set large, words for screen readers, and lines of the newsletter': {
    html: page(
      `${nav}<main><article><h1>Ferry stops for eleven weeks</h1><p>5 min read</p>${ps(story.slice(0, 3))}<blockquote class="large"><p>“Nobody had looked at it from below since it was laid”</p></blockquote><p>after newsletter promotion</p>${p(story[3])}<figure><img src="rail.jpg" alt="A rail"><figcaption><span class="visually-hidden">Image caption, </span>The rail in April</figcaption></figure>${ps(story.slice(4))}<p>Copyright © 2026 The Hallin Post. All rights reserved. This may not be published, broadcast, rewritten or given away without our leave.</p></article></main>${foot}`,
    ),
    lines: [...story.slice(0, 4), 'The rail in April', ...story.slice(4)],
  },
  'a text with nothing around it': {
    html: page(
      `<h1>Ferry stops for eleven weeks</h1>${ps(story.slice(0, 2))}<p>Two papers belong to this:</p><ul>${links('The report of the divers', 'The timetable')}</ul>`,
    ),
    lines: [...story.slice(0, 2), 'Two papers belong to this:', 'The report of the divers', 'The timetable'],
  },
};

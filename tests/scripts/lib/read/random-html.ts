import fc from 'fast-check';

/** Stands for a word until it is known which it is. */
const WORD = '\ue000';
const words = fc.integer({ min: 1, max: 4 }).map((count) => Array.from({ length: count }, () => WORD).join(' '));

/** An element around what another arbitrary makes. */
const within = (inner: fc.Arbitrary<string>, name: string, attributes = ''): fc.Arbitrary<string> =>
  inner.map((own) => `<${name}${attributes}>${own}</${name}>`);

const link = fc.constantFrom('https://example.org/a', '/relative', '#place', 'mailto:desk@example.org', 'tel:1');

const { line } = fc.letrec<{ line: string }>((tie) => {
  const inner = tie('line');
  const plain = [
    'em',
    'b',
    'strong',
    'i',
    'code',
    'kbd',
    'ins',
    'del',
    's',
    'sup',
    'sub',
    'span',
    'small',
    'mark',
    'q',
    'cite',
    'abbr',
    'u',
    'font',
    'time',
    'label',
  ];
  const one = fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: words },
    ...plain.map((name) => within(inner, name)),
    fc.tuple(link, words).map(([href, own]) => `<a href="${href}">${own}</a>`),
    fc.constantFrom('1', '2').map((label) => `<sup><a href="#note${label}">${label}</a></sup>`),
    fc.constantFrom('<br>', '<br><br>', '<wbr>', '<img src="quay.jpg">', '<!-- more -->', '<input type="checkbox">'),
    words.map((alt) => `<img src="quay.jpg" alt="${alt}">`),
    within(words, 'span', ' style="display:none"'),
    within(words, 'span', ' class="draft"'),
    within(words, 'button'),
    words.map((own) => `<svg><text>${own}</text></svg>`),
    words.map((own) => `<math><mi>${own}</mi></math>`),
  );
  return { line: fc.array(one, { minLength: 1, maxLength: 4 }).map((own) => own.join(' ')) };
});

const { block } = fc.letrec<{ block: string }>((tie) => {
  const inner = fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((own) => own.join('\n'));
  const either = fc.oneof(line, inner);
  const cell = fc.tuple(fc.constantFrom('td', 'th'), fc.constantFrom('', ' colspan="2"', ' rowspan="2"', ' align="right"'), either);
  const row = fc
    .array(cell, { minLength: 1, maxLength: 3 })
    .map((cells) => `<tr>${cells.map(([name, span, own]) => `<${name}${span}>${own}</${name}>`).join('')}</tr>`);
  const rows = fc.array(row, { minLength: 1, maxLength: 3 }).map((own) => own.join(''));
  const table = within(rows, 'table');
  return {
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      { weight: 4, arbitrary: within(line, 'p') },
      line,
      ...['div', 'section', 'details', 'center'].map((name) => within(inner, name)),
      ...['h1', 'h2', 'h4', 'summary'].map((name) => within(line, name)),
      ...['ul', 'ol'].map((name) =>
        within(
          fc.array(within(either, 'li'), { minLength: 1, maxLength: 3 }).map((own) => own.join('')),
          name,
        ),
      ),
      within(
        fc.array(fc.oneof(within(line, 'dt'), within(either, 'dd')), { minLength: 1, maxLength: 4 }).map((own) => own.join('')),
        'dl',
      ),
      fc.tuple(inner, line).map(([own, source]) => `<blockquote>${own}<footer>${source}</footer></blockquote>`),
      fc.tuple(inner, line).map(([own, source]) => `<blockquote>${own} <cite>${source}</cite></blockquote>`),
      within(words, 'blockquote', ' class="twitter-tweet"'),
      table,
      fc.tuple(words, rows).map(([caption, own]) => `<table><caption>${caption}</caption>${own}</table>`),
      fc
        .tuple(
          fc.oneof(
            words.map((alt) => `<img src="quay.jpg" alt="${alt}">`),
            inner.map((own) => `${own}<hr>`),
            words.map((own) => `<pre>${own}</pre>`),
          ),
          line,
        )
        .map(([own, caption]) => `<figure>${own}<figcaption>${caption}</figcaption></figure>`),
      // The caption of a table goes before its rows.
      fc.tuple(line, table).map(([caption, own]) => `<figure><figcaption>${caption}</figcaption>${own}</figure>`),
      within(line, 'pre'),
      fc.constantFrom('<hr>', '<script>one()</script>', '<style>.draft { display: none }</style>'),
      words.map((title) => `<iframe src="https://video.example/1" title="${title}"></iframe>`),
      words.map((own) => `<video src="https://video.example/1.mp4"><p>${own}</p></video>`),
      words.map((own) => `<audio src="one.mp3">${own}</audio>`),
      ...['nav', 'aside', 'footer', 'form', 'noscript', 'dialog'].map((name) => within(inner, name)),
      within(inner, 'div', ' hidden'),
    ),
  };
});

const notes = fc
  .constantFrom(1, 2)
  .chain((count) => fc.tuple(...Array.from({ length: count }, () => words)))
  .map(
    (own) => `<ol>${own.map((text, index) => `<li id="note${index + 1}">${text} <a href="#mark${index + 1}">↩</a></li>`).join('')}</ol>`,
  );

/** A page with all shapes in each other; each of its words is there once, in its order. */
export const randomHtml: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.option(notes), fc.boolean())
  .map(([blocks, end, isWhole]) => {
    const body = `<p>Prose stands here.</p>${blocks.join('\n')}${end ?? ''}`;
    let count = 0;
    const page = isWhole ? `<nav>${WORD}</nav><article>${body}</article><footer>${WORD}</footer>` : body;
    return page.replaceAll(WORD, () => {
      count += 1;
      return `word${count}`;
    });
  });

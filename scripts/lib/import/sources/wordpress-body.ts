import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { escapeHtml } from '../model/markup.ts';

type Fragment = DefaultTreeAdapterTypes.DocumentFragment;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How the editor parts blocks, which is no more than markup; one that stands for something made elsewhere ends in "/". */
const BLOCK_MARK = /<!--\s*\/?wp:[^<>]*?(?<!\/)-->|<!--\s*(?:more|nextpage|noteaser)\b[^<>]*-->/g;
/** As WordPress reads them: two breaks part paragraphs, and the end of a line adds none to a break. */
const BREAKS = /<br\s*\/?>\s*(?:<br\s*\/?>\s*)+/gi;
const BREAK_AND_END = /<br\s*\/?>[^\S\n]*\n(?!\s*\n)/gi;
const CAPTION = /\[(?:wp_)?caption\b([^[\]]*)\]((?:(?!\[(?:wp_)?caption\b)[\s\S])*?)\[\/(?:wp_)?caption\]/g;
const EMBED_PAIR = /\[embed\b[^[\]]*\]\s*(https?:[^\s[<]+)\s*\[\/embed\]/g;
const EMBED_SIGN = /\[(?:embed|youtube|vimeo)\b[^[\]]*?(https?:[^\s"'[\]]+)[^[\]]*\]/g;
const SIGN = /(?<!\[)\[(\/?)([a-z][\w-]*)([^[\]]*)\](?!\])/g;
const ATTRIBUTE = /^\s+[\w-]+=["'\w]/;
/** Signs that WordPress itself fills in; others are told by their attributes or their end. Brackets that editors write ("[sic]") have neither. */
const OWN_SIGNS = new Set(['gallery', 'audio', 'video', 'playlist', 'caption', 'wp_caption', 'embed']);

/**
 * The text of a post as its readers saw it: the paragraphs that WordPress makes of blank lines, captions, and what other sites show. Signs that
 * its extensions fill in are none of the text.
 *
 * @returns `beside`: these signs, each with what it says
 */
export function readPostBody(content: string): { html: string; beside: string[] } {
  const beside: string[] = [];
  const named = (sign: string): string => {
    beside.push(`short code: ${sign.replace(/\s+/g, ' ')}`);
    return '';
  };
  const ended = new Set([...content.matchAll(SIGN)].flatMap(([, end, name]) => (end && name ? name : [])));
  const text = content
    .replace(/\r\n?/g, '\n')
    .replace(BLOCK_MARK, '')
    .replace(BREAKS, '\n\n')
    .replace(BREAK_AND_END, '<br>')
    .replace(CAPTION, (_, attributes: string, inner: string) => figureOf(attributes, inner))
    .replace(EMBED_PAIR, '\n\n$1\n\n')
    .replace(EMBED_SIGN, '\n\n$1\n\n')
    .replace(SIGN, (sign: string, end: string, name: string, attributes: string) => {
      if (!ended.has(name) && !OWN_SIGNS.has(name) && !ATTRIBUTE.test(attributes)) return sign;
      return end ? '' : named(sign);
    });
  const fragment = parseFragment(text);
  makeParagraphs(fragment, fragment);
  return { html: serialize(fragment), beside };
}

function figureOf(attributes: string, inner: string): string {
  const image = /^\s*(?:<a\s[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? '';
  const caption = inner.slice(image.length).trim() || escapeHtml(/caption="([^"]*)"/.exec(attributes)?.[1] ?? '');
  return `\n\n<figure>${image}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>\n\n`;
}

/** Elements that paragraphs are made in, and those that stand in a line. */
const HOLDS = new Set(['blockquote', 'div', 'section', 'article', 'main', 'center']);
const IN_LINE = new Set(
  `a abbr b bdi bdo big br cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var`.split(
    ' ',
  ),
);

const isInLine = (node: Child): boolean => node.nodeName === '#text' || node.nodeName === '#comment' || IN_LINE.has(node.nodeName);

/** Puts paragraphs around the lines of a node that stand in none: a blank line parts two. */
function makeParagraphs(node: Parent, root: Fragment): void {
  const children: Child[] = [];
  let run: Child[] = [];
  const end = (): void => {
    if (run.some((own) => own.nodeName !== '#comment' && !isBreak(own))) children.push(paragraphOf(run));
    else children.push(...run.filter(({ nodeName }) => nodeName === '#comment'));
    run = [];
  };
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) {
      const [first = '', ...others] = child.value.split(/\n[^\S\n]*\n\s*/);
      run.push(...linesOf(first));
      for (const part of others) {
        end();
        run.push(...linesOf(part));
      }
    } else if (isInLine(child)) {
      breakLines(child);
      run.push(child);
    } else {
      end();
      showEmbed(child);
      if (HOLDS.has(child.nodeName) && 'childNodes' in child && hasLooseLines(child)) makeParagraphs(child, root);
      children.push(child);
    }
  }
  end();
  node.childNodes = children;
}

/** Whether a box holds lines that are parted by blank ones; one without stays as it is. */
const hasLooseLines = (node: Parent): boolean =>
  node.childNodes.some((child) => ('value' in child ? /\S\s*\n\s*\n\s*\S|^\s*\n\s*\n\s*\S/.test(child.value) : HOLDS.has(child.nodeName)));

/** Breaks the lines of what stands in a line itself. */
function breakLines(node: Child): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text' && 'value' in child && child.value.trim() !== '') return linesOf(child.value);
    breakLines(child);
    return child;
  });
}

/** A line end is a line end to its readers. */
function linesOf(text: string): Child[] {
  return text
    .split('\n')
    .flatMap((line, index): Child[] => [
      ...(index > 0 ? [parseFragment('<br>').childNodes[0] as Child] : []),
      ...(line === '' ? [] : [{ nodeName: '#text', value: line, parentNode: null } as DefaultTreeAdapterTypes.TextNode]),
    ]);
}

const isBreak = (node: Child): boolean => node.nodeName === 'br' || ('value' in node && node.value.trim() === '');

const ADDRESS = /^https?:\/\/\S+$/;

/** A paragraph; an address that stands alone is shown by what lies there. */
function paragraphOf(run: Child[]): Child {
  while (run[0] && isBreak(run[0])) run.shift();
  for (let last = run.at(-1); last && isBreak(last); last = run.at(-1)) run.pop();
  const paragraph = elementOf('p');
  paragraph.childNodes = run;
  return embedIn(paragraph) ?? paragraph;
}

const elementOf = (name: string): Element => parseFragment(`<${name}></${name}>`).childNodes[0] as Element;

/** What stands in the place of a box that holds an address and nothing else, in any box. */
function showEmbed(node: Child): void {
  if (!('childNodes' in node)) return;
  const embed = isInLine(node) ? undefined : embedIn(node);
  if (embed) node.childNodes = [embed];
  else for (const child of node.childNodes) showEmbed(child);
}

function embedIn({ childNodes: [first, ...others] }: Parent): Element | undefined {
  if (!first || others.length > 0 || !('value' in first) || !ADDRESS.test(first.value.trim())) return undefined;
  const embed = elementOf('iframe');
  embed.attrs.push({ name: 'src', value: first.value.trim() });
  return embed;
}

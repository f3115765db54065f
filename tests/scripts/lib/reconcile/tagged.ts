import { showMark } from '../../../../scripts/lib/reconcile/merge/marks.ts';
import { type Mark, type Passage, parseDocument } from '../../../../src/lib/explainer/document.ts';

/** A passage with tags in short: `<a:vell>` is an actor's, `<t:sail>` a term's, `<s:sail>` one that is suggested. */
export function passage(words: string, id = 'b1111'): Passage {
  const mdx = words
    .replace(/<a:(.*?)>(.*?)<\/>/g, '<Actor id="$1">$2</Actor>')
    .replace(/<n:(.*?)>(.*?)<\/>/g, '<Actor id="$1" as="nominal">$2</Actor>')
    .replace(/<t:(.*?)>(.*?)<\/>/g, '<Term id="$1">$2</Term>')
    .replace(/<s:(.*?)>(.*?)<\/>/g, '<Term id="$1" from="suggested">$2</Term>');
  return parseDocument(`<Section id="a">\n  ## A\n\n  <Passage id="${id}">\n    ${mdx}\n  </Passage>\n</Section>\n`, '')[0]
    ?.passages[0] as Passage;
}
/** The same of a mark. */
export const short = (mark: Mark, text: string): string =>
  showMark(mark, text)
    .replace(/<Actor id="(.*?)" as="nominal">/, '<n:$1>')
    .replace(/<Actor id="(.*?)">/, '<a:$1>')
    .replace(/<Term id="(.*?)" from="suggested">/, '<s:$1>')
    .replace(/<Term id="(.*?)">/, '<t:$1>')
    .replace(/<\/\w+>/, '</>');

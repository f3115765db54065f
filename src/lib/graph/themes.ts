import type { PublisherTheme, Theme } from '../../schemas/theme.ts';
import { wholeWords } from '../text/whole-words.ts';
import { distinct } from '../vocabulary/other-names.ts';
import type { ExplainerNode, ThemeNode } from './types.ts';

/**
 * Every theme that an explainer lists, once, by id, in the order of their names, linked with the passages that contain the words that it
 * was suggested for. The publisher's name for a theme goes before an explainer's.
 */
export function linkThemes(explainers: ExplainerNode[], publisher: Map<string, PublisherTheme>): Map<string, ThemeNode> {
  const nodes = new Map<string, ThemeNode>();
  for (const explainer of explainers) {
    for (const theme of explainer.data.themes) {
      const node = nodes.get(theme.id) ?? toNode(theme, publisher.get(theme.id));
      nodes.set(theme.id, node);
      node.explainers.push(explainer);
      explainer.themes.push(node);
      node.because = distinct([...node.because, ...theme.because]);
      linkPassages(node, theme, explainer);
    }
  }
  return new Map([...nodes].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)));
}

function toNode({ id, name, iptc, below, from }: Theme, own: PublisherTheme | undefined): ThemeNode {
  const shown = own ? { name: own.name, below: own.below, description: own.description } : { name, iptc, below, description: undefined };
  return { id, ...shown, from, because: [], explainers: [], passages: [] };
}

function linkPassages(node: ThemeNode, theme: Theme, explainer: ExplainerNode): void {
  const pattern = wholeWords(theme.because);
  if (!pattern) return;
  for (const passage of explainer.passages) {
    if (!pattern.test(passage.text)) continue;
    node.passages.push(passage);
    passage.themes.push(node);
  }
}

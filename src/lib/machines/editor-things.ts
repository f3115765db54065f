import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { readPictureName } from '../../schemas/picture.ts';
import { editorText, treeOf } from '../explainer/editor-words.ts';
import { correctionsOf } from '../graph/corrections.ts';
import type { ExplainerNode } from '../graph/types.ts';
import { pictureHref } from '../routes/picture-files.ts';
import { licenceOf } from '../text/licence.ts';
import type { Absolute, Thing } from './jsonld.ts';

/** What an editor put right on a page, as schema.org has it. */
export const correctionThings = (explainer: ExplainerNode): Thing[] =>
  correctionsOf([explainer]).map(({ on, text }) => ({ '@type': 'CorrectionComment', text, datePublished: on }));

/** What an editor's lists of sources lead to. */
export const citationThings = ({ editorBlocks }: ExplainerNode): Thing[] =>
  editorBlocks.flatMap(({ block }) => {
    if (block.kind !== 'sources') return [];
    const links: Link[] = [];
    visit(treeOf(block.words), 'link', (link) => void links.push(link));
    return links
      .filter(({ url }) => /^https?:/.test(url))
      .map((link) => ({ '@type': 'CreativeWork', name: editorText([{ type: 'paragraph', children: [link] }]), url: link.url }));
  });

/** An editor's pictures. */
export const pictureThings = ({ editorBlocks }: ExplainerNode, at: Absolute): Thing[] =>
  editorBlocks.flatMap(({ block }) => {
    if (block.kind !== 'picture' || !block.picture) return [];
    const { picture, alt, words, credit, licence, source } = block;
    const { width, height } = readPictureName(picture) ?? {};
    return [
      {
        '@type': 'ImageObject',
        url: at(pictureHref(picture)),
        width,
        height,
        description: alt,
        caption: editorText(words) || undefined,
        creditText: credit,
        license: licence && licenceOf(licence).url,
        acquireLicensePage: source,
      },
    ];
  });

/** The questions that an editor has answered, as one thing; none where there are none. */
export function questionThings({ editorBlocks, passages }: ExplainerNode): Thing[] {
  const questions = editorBlocks.flatMap(({ block }): Thing[] => {
    if (block.kind !== 'question' || block.ask === undefined) return [];
    const quoted = passages.filter(({ id }) => block.passages?.includes(id)).map(({ text }) => text);
    const text = [...quoted, editorText(block.words)].filter((part) => part !== '').join('\n');
    return [{ '@type': 'Question', name: block.ask, acceptedAnswer: { '@type': 'Answer', text } }];
  });
  return questions.length > 0 ? [{ '@type': 'FAQPage', mainEntity: questions }] : [];
}

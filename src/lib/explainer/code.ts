import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { editorElements } from '../../schemas/editor-block.ts';

/**
 * The elements of an explainer, and the attributes that each may have. A new kind of block of the article is one more here, and a reader in
 * blocks.ts; one of an editor's is a schema.
 */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Section', ['id', 'from', 'under']],
  ['Passage', ['id']],
  ['Row', ['id']],
  ['Table', []],
  ['Figure', ['picture', 'alt']],
  ['Embed', ['url', 'name']],
  ['Actor', ['id', 'as']],
  ['Term', ['id', 'from']],
  ['sup', []],
  ['sub', []],
  ['ins', []],
  ...Array.from(editorElements, ([name, { attributes }]) => [name, attributes] as const),
]);

interface Fault {
  problem: string;
  hint: string;
}

/**
 * What is wrong with a node of an MDX tree itself, whatever stands around it: nothing in an explainer may run, so that it has neither
 * expressions nor imports, and attributes only as words in quotes.
 */
export function faultOf(node: Nodes): Fault | undefined {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { problem: `{${node.value}} is code, and would run`, hint: 'Write \\{ for a brace that is text, or delete it.' };
    case 'mdxjsEsm':
      return {
        problem: `“${node.value.split('\n')[0]}” is code, and would run`,
        hint: 'Delete it; put words of the article into a <Passage> of a <Section>.',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return attributesFault(node.name ?? '', node.attributes);
    default:
      return undefined;
  }
}

/** A figure is the article's; a picture with a credit is another element. */
const hintFor = (element: string, allowed: readonly string[]): string =>
  `Delete it; what it may have: ${allowed.join(', ')}.${element === 'Figure' ? ' A picture of your own is a <Picture file="…">.' : ''}`;

function attributesFault(element: string, attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[]): Fault | undefined {
  const allowed = ELEMENTS.get(element);
  if (!allowed)
    return { problem: `<${element}> is no element of an explainer`, hint: 'Write \\< for an angle bracket that is text, or delete it.' };
  const names = attributes.map((entry) => ('name' in entry ? entry.name : ''));
  for (const [index, entry] of attributes.entries()) {
    if (entry.type === 'mdxJsxExpressionAttribute')
      return { problem: `{${entry.value}} in <${element}> is code, and would run`, hint: 'Delete it.' };
    const { name, value } = entry;
    if (!allowed.includes(name)) return { problem: `<${element}> has no attribute "${name}"`, hint: hintFor(element, allowed) };
    if (value && typeof value === 'object')
      return {
        problem: `${name}={${value.value}} in <${element}> is code, and would run`,
        hint: `Write the value in quotes: ${name}="…".`,
      };
    if (names.indexOf(name) < index) return { problem: `<${element}> says "${name}" twice`, hint: 'Keep one of the two.' };
    if (!value) return { problem: `<${element}> says nothing in "${name}"`, hint: `Write ${name}="…", or delete it.` };
  }
  return undefined;
}

import { parse } from '@astrojs/compiler-rs';

/** A node of the syntax tree that Astro's compiler makes: ESTree with JSX. */
interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Words in a source that a reader would see or hear. */
export interface VisibleWords {
  /** 1-based. */
  line: number;
  words: string;
}

/** Attributes of HTML and SVG whose values are shown or read out; every attribute of a component may be. */
const SHOWN = new Set(['title', 'alt', 'placeholder', 'label', 'summary', 'abbr', 'aria-label', 'aria-description', 'aria-valuetext']);
/** Functions and constructors that take selectors, media queries, addresses and what only developers read. */
const UNSEEN_CALLS = /^(querySelector(All)?|closest|matches|matchMedia|partOf|Error|error|warn|log)$/;
/** Where a string is a key, a type, a module, or compared with what the browser says. */
const UNSEEN_PARENTS = /^(Import|Export(All|Named)|TS|BinaryExpression|SwitchCase)/;

/**
 * The words of a source that stand in it as such: text between tags, attributes that people see or hear, and strings of code that read like
 * words, which are those with a capital first or with a space between two words.
 *
 * @param source of an Astro file, or TypeScript
 * @param isClass whether a string is a class of the style sheets: "search-chip theme-name" is not said to anybody
 */
export function visibleWords(source: string, isAstro: boolean, isClass: (name: string) => boolean): VisibleWords[] {
  const text = isAstro ? source : `---\n${source}\n---`;
  const { ast, diagnostics } = parse(text);
  if (diagnostics.length > 0) throw new Error(`Astro cannot parse it: ${JSON.stringify(diagnostics)}`);
  const found: VisibleWords[] = [];
  const see = (node: Node, words: string): void => {
    if (!/\p{L}/u.test(words) || words.split(' ').every((word) => isClass(word))) return;
    const line = Buffer.from(text).subarray(0, node.start).toString().split('\n').length;
    found.push({ line: isAstro ? line : line - 1, words: words.trim() });
  };
  const readsLikeWords = (words: string): boolean => /^\s*\p{Lu}\p{Ll}|\p{L}{2,}[,:;.]? \p{L}+/u.test(words);
  const visit = (node: Node, parents: Node[]): void => {
    const parent = parents.at(-1);
    if (node.type === 'JSXText') see(node, String(node.value));
    if (node.type === 'JSXAttribute' && !isShown(node, parent)) return;
    if (isString(node) && parent && !isUnseen(node, parents)) {
      const words = String(node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : node.value);
      if (parent.type === 'JSXAttribute' || isAssignedToShown(parent) || readsLikeWords(words)) see(node, words);
    }
    for (const child of childrenOf(node)) visit(child, [...parents, node]);
  };
  visit(ast as unknown as Node, []);
  return found;
}

const isString = ({ type, value }: Node): boolean => type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string');

/** False for an attribute that only browsers read. An expression is looked into whatever the attribute. */
function isShown({ name, value }: Node, element: Node | undefined): boolean {
  const attribute = nameOf(name);
  if ((value as Node | null)?.type === 'JSXExpressionContainer') return !/^(class|class:list|d|style)$/.test(attribute);
  const isComponent = /^\p{Lu}/u.test(nameOf(element?.name));
  return isComponent ? attribute !== 'class' && /\p{Lu}|\s/u.test(String((value as Node | null)?.value)) : SHOWN.has(attribute);
}

/** True for an assignment to what an element shows or is called. */
const isAssignedToShown = ({ type, left }: Node): boolean =>
  type === 'AssignmentExpression' && /^(textContent|innerText|title|placeholder|alt|ariaLabel)$/.test(nameOf(left));

function isUnseen(node: Node, parents: Node[]): boolean {
  const parent = parents.at(-1);
  if (!parent || UNSEEN_PARENTS.test(parent.type)) return true;
  if (parent.type === 'Property' && parent.key === node) return true;
  return parents.some(({ type, callee }) => (type === 'CallExpression' || type === 'NewExpression') && UNSEEN_CALLS.test(nameOf(callee)));
}

/** The name of an identifier, of the last part of a member, or of a tag or attribute with its namespace. */
function nameOf(node: unknown): string {
  const { name, property, namespace } = (node ?? {}) as { name?: unknown; property?: unknown; namespace?: unknown };
  if (namespace) return `${nameOf(namespace)}:${nameOf(name)}`;
  return typeof name === 'string' ? name : property || name ? nameOf(property ?? name) : '';
}

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter((child): child is Node => typeof child === 'object' && child !== null && typeof (child as Node).type === 'string');

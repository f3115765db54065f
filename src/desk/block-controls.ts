import { formWords as said } from '@words/desk/forms.ts';
import type { EditorKind } from '../schemas/editor-block.ts';
import type { Choice, Control } from './form.ts';
import { passageChoices, short } from './places.ts';
import type { BlockField, Choices, Margin } from './types.ts';

type Block = Pick<Margin['blocks'][number], 'attributes' | 'words'>;

export const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/i;
const TABLE = /\.csv$/i;
/** The name of what stands between the tags; no attribute has one with a space. */
const WORDS = 'own words';

/** What a form asks for a block of an editor's. @param block as it is */
export function blockControls(
  margin: Pick<Margin, 'passages' | 'statements'>,
  kind: EditorKind,
  choices: Choices,
  block: Block,
): Control[] {
  const controls = choices.blocks[kind].map((field): Control => {
    const value = block.attributes[field.name] ?? field.value;
    const label = said.blockFields[field.name] ?? field.name;
    const type = field.type === 'words' ? undefined : field.type;
    const hint = said.blockHints[field.name];
    return { name: field.name, label, value, isRequired: !field.isOptional, type, hint, ...givenChoices(margin, field, choices, value) };
  });
  const label = said.blockWords[kind];
  return label === null ? controls : [...controls, { name: WORDS, label, value: block.words, type: 'long', hint: said.markdownHint }];
}

function givenChoices(
  margin: Pick<Margin, 'passages' | 'statements'>,
  { name, choices: own }: BlockField,
  { media }: Choices,
  value: string | undefined,
): Partial<Control> {
  if (own) return { choices: own.map((choice): Choice => [choice, said.blockChoices[choice] ?? choice]) };
  if (name === 'statement') return { choices: margin.statements.map(({ id, content }) => [id, short(content.join(' … '))]) };
  if (name === 'passages') return { type: 'several', choices: passageChoices(margin) };
  const endings = { file: PICTURE, data: TABLE }[name];
  if (!endings) return {};
  const files = media.filter((file) => endings.test(file));
  return { choices: [...new Set([...(value ? [value] : []), ...files])].map((file): Choice => [file, file]) };
}

/** A block as its form gives it: without what is empty, or says what is so anyway. @param values of the controls, by their names */
export function readBlock(kind: EditorKind, { [WORDS]: words = '', ...values }: Record<string, string>, { blocks }: Choices): Block {
  const fields = new Map(blocks[kind].map((field) => [field.name, field]));
  const said = Object.entries(values).filter(([name, value]) => value !== '' && value !== fields.get(name)?.value);
  return { attributes: Object.fromEntries(said), words };
}

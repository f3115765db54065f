import type { Email } from 'postal-mime';
import { changeFigures } from '../model/figures.ts';
import type { Article } from '../model/types.ts';

type Attachments = Email['attachments'];

/** An article whose figures have the pictures that hang on its mail, and which of these they are. */
export async function withPictures(article: Article, attachments: Attachments): Promise<{ article: Article; shown: Attachments }> {
  const byId = new Map(attachments.flatMap((own) => (own.contentId ? [[own.contentId.replace(/^<|>$/g, ''), own] as const] : [])));
  const shown: Attachments = [];
  const sources = new Map<string, string>();
  const blocks = await changeFigures(article.blocks, async (figure) => {
    const [, id = ''] = /^cid:(.+)/is.exec(figure.picture ?? '') ?? [];
    const attachment = byId.get(id) ?? byId.get(decoded(id));
    if (!attachment) return [figure];
    shown.push(attachment);
    const source = sources.get(id) ?? dataOf(attachment.mimeType, attachment.content as ArrayBuffer);
    sources.set(id, source);
    return [{ ...figure, picture: source }];
  });
  return { article: { ...article, blocks }, shown };
}

/** Bytes as an address that holds them. */
export const dataOf = (type: string, bytes: ArrayBuffer | Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes as ArrayBuffer).toString('base64')}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

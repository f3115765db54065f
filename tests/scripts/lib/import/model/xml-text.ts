import { streamElements, type XmlElement } from '../../../../../scripts/lib/import/model/xml.ts';

/** The element that a text of XML is. */
export async function xml(text: string): Promise<XmlElement> {
  async function* chunks() {
    yield text;
  }
  const [found] = await Array.fromAsync(streamElements(chunks(), 'given', () => false));
  if (!found) throw new Error(`no element: ${text}`);
  return found.element;
}

import type { Root } from 'mdast';
import { type Page, readPage } from './page.ts';
import { parseJson, parseMarkdown } from './parse.ts';

/** A text file of the site. What its text is as something else is read once, and only where a rule asks for it. */
export class SiteFile {
  /** As a person knows it. */
  readonly file: string;
  /** Its path in the site, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  #page?: Page;
  #json?: { value: unknown };
  #markdown?: Root;

  constructor(file: string, path: string, text: string) {
    this.file = file;
    this.path = path;
    this.text = text;
  }

  get page(): Page {
    this.#page ??= readPage(this.text, this.file, this.path);
    return this.#page;
  }

  /** Undefined when it is no JSON. */
  get json(): unknown {
    this.#json ??= { value: parseJson(this.text) };
    return this.#json.value;
  }

  get markdown(): Root {
    this.#markdown ??= parseMarkdown(this.text);
    return this.#markdown;
  }
}

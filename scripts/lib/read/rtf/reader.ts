import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { LeftOut } from '../model/types.ts';
import { make } from '../word/inline.ts';
import { newAccount } from './account.ts';
import { decodePage, pageOfCharset, SYMBOLS } from './code-pages.ts';
import { CHARACTERS, SIGNS, useOf } from './destinations.ts';
import { blocksOf, endCell, endParagraph, endRow, newFlow, type Paragraph } from './flow.ts';
import { newLists } from './lists.ts';
import { newState, PLAIN_PARAGRAPH, PLAIN_WORDS, type State, setLook } from './state.ts';
import { readMarker, type Style, styleOf } from './styles.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What an RTF document holds. */
export interface Document {
  blocks: ElementContent[];
  /** The notes, each an item of a list. */
  notes: ElementContent[];
  leftOut: Pick<LeftOut, 'kind' | 'text'>[];
  /** What it says of itself: title, author, and the day it was made, YYYY-MM-DD. */
  title: string;
  author: string;
  day: string;
}

/** Why a document can't be read. */
export class RtfFault extends Error {
  readonly what: 'broken' | 'letters' | 'deep';

  constructor(what: RtfFault['what'], message: string) {
    super(message);
    this.what = what;
  }
}

const DEEPEST = 1000;
/** The code page of a document that states none but its kind. */
const PAGES = new Map([
  ['ansi', 1252],
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
]);

/** Reads an RTF document. @throws RtfFault */
export function readRtf(source: string): Document {
  const reader = new Reader();
  for (const token of tokensOf(source)) if (!reader.take(token)) break;
  return reader.end();
}

class Reader {
  private readonly flow = newFlow();
  private state: State = newState(this.flow);
  private readonly stack: State[] = [];
  private readonly document: Document = { blocks: [], notes: [], leftOut: [], title: '', author: '', day: '' };
  private page = 1252;
  private defaultFont = -1;
  private readonly fonts = new Map<number, number>();
  private readonly styles = new Map<number, Style>();
  private readonly lists = newLists();
  /** Bytes that are not decoded yet. */
  private bytes = '';
  /** Characters that are still to be passed over after one of Unicode. */
  private skip = 0;
  private isStarred = false;
  private isClosed = false;
  private marker: ReturnType<typeof readMarker> | undefined;
  private isHeadRow = false;
  private date = { year: 0, month: 0, day: 0 };
  private property = '';
  private alt = '';
  private picture = '';
  private data = '';
  private readonly account = newAccount();
  private wasInserted = false;

  /** @returns false at the end of the document */
  take(token: Token): boolean {
    if (token.kind !== 'bytes') this.flushBytes();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'word') this.word(token.word, token.number);
    else if (token.kind === 'sign') this.sign(token.sign);
    else if (token.kind === 'data') this.data += token.bytes;
    else this.addBytes(token.bytes);
    return !this.isClosed;
  }

  end(): Document {
    if (!this.isClosed) throw new RtfFault('broken', 'this RTF document breaks off before its end');
    this.account.tell();
    this.document.leftOut = this.account.leftOut;
    this.document.blocks = blocksOf(this.flow, this.paragraph());
    return this.document;
  }

  private open(): void {
    this.skip = 0;
    this.stack.push(this.state);
    if (this.stack.length > DEEPEST) throw new RtfFault('deep', 'groups are nested too deeply');
    const { name, use } = this.state;
    this.state = { ...this.state, name: '' };
    const isEntry = (name === 'stylesheet' || name === 'fonttbl') && use === 'hold';
    if (isEntry) this.begin(`${name}-entry`);
  }

  private close(): void {
    this.skip = 0;
    this.isStarred = false;
    const { state } = this;
    const outer = this.stack.pop();
    if (!outer) return;
    if (state.name !== '' && state.use !== 'skip') this.finish(state, outer);
    this.state = outer;
    if (state.href !== undefined && state.name === 'fldinst') this.state = { ...outer, href: state.href };
    this.isClosed = this.stack.length === 0;
  }

  /** The group is of a destination. */
  private begin(name: string): void {
    const outer = this.state;
    if (outer.use === 'skip') return;
    const use = useOf(name) ?? 'skip';
    this.state = { ...outer, name, use };
    if (use === 'collect') this.state.collected = { text: '' };
    if (use === 'flow') this.state = { ...newState(newFlow()), name, use: 'text', fallback: outer.fallback };
    if (use === 'hold' && /^(?:field|fldrslt|object|result|shp|shpinst|shpgrp|do|shppict)$/.test(name)) this.state.use = outer.use;
    // The same words twice, of which those in Unicode count.
    if (name === 'ud') this.state.use = this.stack.at(-2)?.use ?? 'skip';
    if (name === 'pict') [this.picture, this.alt, this.data] = ['', '', ''];
    if (name === 'list') this.lists.startList();
    if (name === 'stylesheet-entry') this.state = { ...this.state, ...PLAIN_WORDS, ...PLAIN_PARAGRAPH };
  }

  /** The group of a destination is at its end. */
  private finish(state: State, outer: State): void {
    const text = state.collected.text.trim();
    const { document } = this;
    switch (state.name) {
      case 'title':
      case 'author':
        document[state.name] = text;
        return;
      case 'creatim':
        document.day = [this.date.year, this.date.month, this.date.day].map((part) => String(part).padStart(2, '0')).join('-');
        return;
      case 'stylesheet-entry':
        this.addStyle(state, text);
        return;
      case 'fldinst':
        state.href = /^HYPERLINK\s+"([^"]+)"/i.exec(text)?.[1] ?? outer.href;
        if (/^SYMBOL\b/i.test(text)) this.account.leaveOut('symbol');
        return;
      case 'listtext':
      case 'pntext':
        this.marker = readMarker(text);
        return;
      case 'list':
        this.lists.endList();
        return;
      case 'sn':
        this.property = text;
        return;
      case 'sv':
        if (/^(?:wzDescription|pibAlt)$/.test(this.property)) this.alt = text;
        return;
      case 'objclass':
        if (!/^Equation/.test(text)) this.account.leaveOut('embedded file', text);
        return;
      case 'pict':
        this.addPicture(text, outer);
        return;
      default:
        if (useOf(state.name) === 'flow') this.finishFlow(state, outer);
    }
  }

  private finishFlow(state: State, outer: State): void {
    this.account.tell();
    const blocks = blocksOf(state.flow, this.paragraph());
    const words = blocks
      .map((block) => textOf(block))
      .join(' ')
      .replace(/[\ufdd0\ufdd1]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (outer.use === 'skip' || words === '') return;
    if (state.name === 'footnote') {
      const id = `note-${this.document.notes.length + 1}`;
      this.document.notes.push(make('li', blocks, { id }));
      const mark = make('a', [{ type: 'text', value: String(this.document.notes.length) }], { href: `#${id}` });
      outer.flow.runs.push({ node: make('sup', [mark]), look: {} });
    } else if (state.name === 'annotation') this.account.leaveOut('comment', words);
    else if (/math/.test(state.name)) this.account.leaveOut('formula', words);
    else if (!/^(?:header|footer)/.test(state.name)) outer.flow.boxes.push(...blocks);
    else if (/\p{L}/u.test(words)) this.account.leaveOut(state.name.startsWith('header') ? 'page header' : 'page footer', words);
  }

  private addStyle({ style = 0, outline, isBold, isItalic }: State, text: string): void {
    this.styles.set(style, styleOf(text.replace(/;.*$/s, '').trim(), outline, { isBold, isItalic }));
  }

  private addPicture(hex: string, outer: State): void {
    if (outer.use === 'skip') return;
    const alt = this.alt;
    const type = { pngblip: 'png', jpegblip: 'jpeg' }[this.picture];
    const bytes = this.data === '' ? Buffer.from(hex.replace(/\s+/g, ''), 'hex') : Buffer.from(this.data, 'latin1');
    this.data = '';
    if (type === undefined || bytes.length === 0 || outer.isHidden || outer.isDeleted) {
      this.account.leaveOut('picture', alt);
      return;
    }
    const src = `data:image/${type};base64,${bytes.toString('base64')}`;
    const picture = make('img', [], { src, ...(alt !== '' && { alt }) });
    outer.flow.runs.push({ node: picture, look: {} });
  }

  private word(word: string, number: number | undefined): void {
    if (this.skip > 0) {
      this.skip -= 1;
      return;
    }
    const isStarred = this.isStarred;
    this.isStarred = false;
    const character = CHARACTERS.get(word);
    if (character !== undefined) this.addText(character);
    else if (word === 'u') this.unicode(number ?? 0);
    else if (useOf(word) !== undefined) this.begin(word);
    else if (isStarred) this.begin(`*${word}`);
    else if (!setLook(this.state, word, number)) this.structures(word, number);
  }

  /** Unicode's number of a character is signed, and of 16 bits. */
  private unicode(number: number): void {
    const code = number & 0xffff;
    if (code >= 0xf000 && code <= 0xf0ff && this.state.use === 'text') this.account.collect('symbol', '');
    else this.addText(String.fromCharCode(code));
    this.skip = this.state.fallback;
  }

  /** Words that end something, and those that say what tables, lists and the document itself are. */
  private structures(word: string, number: number | undefined): void {
    const { state } = this;
    if (word === 'par' || word === 'sect' || word === 'nestcell') this.endParagraph();
    else if (word === 'pard') this.startParagraph();
    else if (word === 'line' || word === 'page' || word === 'column') this.addNode(make('br', []));
    else if (word === 'cell') this.endCell();
    else if (word === 'row') endRow(state.flow, this.isHeadRow);
    else if (word === 'trowd') this.isHeadRow = false;
    else if (word === 'trhdr') this.isHeadRow = true;
    else if (word === 'ansicpg') this.page = number || this.page;
    else if (this.stack.length === 1 && PAGES.has(word)) this.page = PAGES.get(word) as number;
    else if (word === 'deff') this.defaultFont = number ?? -1;
    else if (word === 'fcharset' && state.font !== undefined) this.setFont(pageOfCharset(number ?? 0));
    else if (word === 'cpg' && state.font !== undefined) this.setFont(number);
    else if (word === 'ls') this.lists.setNumber(number ?? 0);
    else if (/^(?:cs|ds|ts)$/.test(word) && state.name === 'stylesheet-entry') state.name = '';
    else if (word === 'pngblip' || word === 'jpegblip') this.picture = word;
    else if (word === 'yr') this.date = { year: number ?? 0, month: 0, day: 0 };
    else if (word === 'mo') this.date.month = number ?? 0;
    else if (word === 'dy') this.date.day = number ?? 0;
    else if (word === 'listid') this.lists.setId(number ?? 0);
    else if (word === 'levelnfc' && state.name === 'listlevel') this.lists.addLevel(number ?? 0);
  }

  private setFont(page: number | undefined): void {
    if (page !== undefined) this.fonts.set(this.state.font as number, page);
  }

  private sign(sign: string): void {
    if (this.skip > 0) {
      this.skip -= 1;
      return;
    }
    if (sign === '*') this.isStarred = true;
    else if (sign === '\n' || sign === '\r') this.endParagraph();
    else this.addText(SIGNS.get(sign) ?? '');
  }

  private addBytes(bytes: string): void {
    const own = bytes.slice(this.skip);
    this.skip = Math.max(0, this.skip - bytes.length);
    this.bytes += own;
  }

  private flushBytes(): void {
    if (this.bytes === '') return;
    const bytes = this.bytes;
    this.bytes = '';
    if (this.state.use === 'skip' || this.state.use === 'hold') return;
    const page = this.fonts.get(this.state.font ?? this.defaultFont) ?? this.page;
    if (page === SYMBOLS && this.state.use === 'text') {
      this.account.collect('symbol', '');
      return;
    }
    const text = this.state.name === 'pict' ? bytes : decodePage(bytes, page === SYMBOLS ? 1252 : page);
    if (text === undefined) throw new RtfFault('letters', `the letters of this document are in a code page that can't be read (${page})`);
    this.addText(text);
  }

  private addText(text: string): void {
    const { state } = this;
    if (state.use === 'collect') state.collected.text += text;
    else if (state.use === 'text' && state.isDeleted) this.account.collect('tracked change', text);
    else if (state.use === 'text' && state.isHidden) this.account.collect('hidden text', text);
    else this.addNode({ type: 'text', value: text });
  }

  private addNode(node: ElementContent): void {
    const { state } = this;
    if (state.use !== 'text') return;
    this.account.tell();
    if (state.isInserted && !this.wasInserted) this.account.leaveOut('tracked change');
    this.wasInserted = state.isInserted;
    const style = this.styles.get(state.style ?? -1);
    const look = {
      isBold: state.isBold && !(style?.role && style.isBold),
      isItalic: state.isItalic && !(style?.role && style.isItalic),
      isStruck: state.isStruck,
      raised: state.raised,
      ...(state.href !== undefined && { href: state.href }),
    };
    const last = state.flow.runs.at(-1);
    const goesOn = node.type === 'text' && last?.node.type === 'text' && isAlike(last.look, look);
    if (goesOn) (last.node as { value: string }).value += node.value;
    else state.flow.runs.push({ node, look });
  }

  /** What the paragraph that is being put together is. */
  private paragraph(): Paragraph {
    const { style, outline, list, level } = this.state;
    const own = this.styles.get(style ?? -1);
    const depth = outline !== undefined && outline < 9 ? outline + 1 : undefined;
    if (own?.role && own.role !== 'heading') return { role: own.role };
    if (depth !== undefined || own?.role) return { role: 'heading', depth: Math.min(depth ?? own?.depth ?? 2, 6) };
    if (this.marker || list) return { item: { level, isNumbered: this.lists.isNumbered(list, level), ...this.marker } };
    return {};
  }

  private endParagraph(): void {
    const { state } = this;
    if (state.use !== 'text') return;
    this.account.tell();
    const paragraph = this.paragraph();
    if (paragraph.role === 'contents') this.leaveOutContents();
    endParagraph(state.flow, paragraph, state.inTable);
    this.marker = undefined;
  }

  private leaveOutContents(): void {
    const words = this.state.flow.runs
      .splice(0)
      .map(({ node }) => textOf(node))
      .join('');
    if (words.trim() !== '') this.account.leaveOut('contents list', words);
  }

  private startParagraph(): void {
    Object.assign(this.state, PLAIN_PARAGRAPH);
  }

  private endCell(): void {
    if (this.state.use !== 'text') return;
    this.account.tell();
    endParagraph(this.state.flow, this.paragraph(), true);
    this.marker = undefined;
    endCell(this.state.flow);
  }
}

const isAlike = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

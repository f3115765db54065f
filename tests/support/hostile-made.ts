import type { Outcome } from './hostile.ts';

/** An article whose bytes are made. */
export type Made = [name: string, ending: string, bytes: Uint8Array | Promise<Uint8Array>, outcome: Outcome];

/** The paragraphs around what is hostile. */
export const first = 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.';
export const last = 'The council of Vell must still agree to the price of the tickets.';
export const published = [first, last];

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes, and texts in UTF-8, one after the other. */
export const joined = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

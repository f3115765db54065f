import { expect, test } from 'vitest';
import { endingFor } from '../../../../scripts/lib/read/ending.ts';

test.each([
  ['The quay is closed.\n\n# 3 of the boats are in it.', '.txt'],
  ['Tolls rise\n\nSee https://example.org/ and **this**.', '.txt'],
  ['<The> quay is closed.', '.txt'],
  ['<!doctype html><p>The quay is closed.', '.html'],
  ["<meta charset='utf-8'><p>The quay is closed.</p>", '.html'],
  ['---\ntitle: Tolls rise\n---\nThe quay is closed.', '.md'],
  ['# Tolls rise\n\nThe quay is closed.', '.md'],
  ['Tolls rise\n\n## Who pays\n\nSee [the report](https://example.org/).', '.md'],
  ['{\\rtf1 The quay is closed.}', '.rtf'],
  ['From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThe quay is closed.', '.eml'],
])('%j gets the ending %s', (text, ending) => {
  expect(endingFor(Buffer.from(text), 'standard input')).toBe(ending);
});

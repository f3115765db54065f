import { expect, test } from 'vitest';
import { endingFor } from '../../../../scripts/lib/read/ending.ts';
import { faultOf } from './fault-of.ts';

test.each([
  ['The quay is closed.\n\n# 3 of the boats are in it.', '.txt'],
  ['Tolls rise\n\nSee https://example.org/ and **this**.', '.txt'],
  ['<The> quay is closed.', '.txt'],
  ['<!doctype html><p>The quay is closed.', '.html'],
  ["<meta charset='utf-8'><p>The quay is closed.</p>", '.html'],
  ['---\ntitle: Tolls rise\n---\nThe quay is closed.', '.md'],
  ['# Tolls rise\n\nThe quay is closed.', '.md'],
  ['Tolls rise\n\n## Who pays\n\nSee [the report](https://example.org/).', '.md'],
  ['Tolls rise\n\nSee **this** and ```that```.\n\n| a | b |', '.txt'],
  ['Tolls rise\n\n| Day | Toll |\n|---|---|\n\n```\nx\n```', '.md'],
  ['Tolls rise\n\n## Who pays', '.txt'],
  ['\n  # Tolls rise', '.md'],
  ['\n# Tolls rise\n\nThe quay is closed.', '.md'],
  ['+++\ntitle = "Tolls rise"\n+++\nThe quay is closed.', '.md'],
  ['{\\rtf1 The quay is closed.}', '.rtf'],
  ['From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain\n\nThe quay is closed.', '.eml'],
])('%j gets the ending %s', (text, ending) => {
  expect(endingFor(Buffer.from(text), 'standard input')).toBe(ending);
});

test('what can not be read is told, with what to do', () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  expect(faultOf(() => endingFor(old, 'standard input'))).toBe(
    'standard input: this is a document of an older Word (.doc)\n  Open it in your word processor and save it as .docx; a new ending of the name alone does not do it.',
  );
});

import { describe, expect, it } from 'vitest';
import { pieces } from '../../../../src/lib/explainer/pieces.ts';

describe('a passage in pieces', () => {
  const text = 'The Kremlin said no.';
  const mention = (start: number, end: number) => ({ start, end, actor: 'russia', relation: 'metonym' as const });

  it('put together is the passage', () => {
    const cut = pieces({ text, mentions: [mention(17, 19), mention(0, 11)] });
    expect(cut.map((piece) => piece.text)).toEqual(['The Kremlin', ' said ', 'no', '.']);
  });

  it('has no word twice when mentions overlap', () => {
    const cut = pieces({ text, mentions: [mention(4, 11), mention(0, 11)] });
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
  });
});

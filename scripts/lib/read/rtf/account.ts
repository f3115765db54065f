import type { LeftOut } from '../model/types.ts';

/** What of a document is not in its text. */
export interface Account {
  leftOut: Pick<LeftOut, 'kind' | 'text'>[];
  leaveOut: (kind: LeftOut['kind'], text?: string) => void;
  /** Puts words that nobody reads together with those of their kind before them. */
  collect: (kind: 'hidden text' | 'tracked change' | 'symbol', text: string) => void;
  /** Names what was collected: other words follow. */
  tell: () => void;
}

export function newAccount(): Account {
  const leftOut: Account['leftOut'] = [];
  let open: { kind: Parameters<Account['collect']>[0]; text: string } | undefined;
  const account: Account = {
    leftOut,
    leaveOut(kind, text = '') {
      const words = text.replace(/\s+/g, ' ').trim();
      leftOut.push({ kind, ...(words !== '' && { text: words }) });
    },
    collect(kind, text) {
      if (open?.kind !== kind) account.tell();
      open = { kind, text: (open?.text ?? '') + text };
    },
    tell() {
      const told = open;
      open = undefined;
      if (told && (told.kind === 'symbol' || told.text.trim() !== '')) account.leaveOut(told.kind, told.text);
    },
  };
  return account;
}

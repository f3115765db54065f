import { createInterface } from 'node:readline';
import { plain } from '../cli/say.ts';

/** Asks a person one line at a time. */
export interface Asker {
  /** The line that was typed, without the spaces around it; null at the end of the input. */
  ask: (prompt: string) => Promise<string | null>;
  close: () => void;
}

/** Asks on the terminal; input that is piped in answers line by line. */
export function askTerminal(input: NodeJS.ReadStream = process.stdin, output: NodeJS.WriteStream = process.stdout): Asker {
  const reader = createInterface({ input, output, terminal: Boolean(input.isTTY && output.isTTY) });
  const lines = reader[Symbol.asyncIterator]();
  let isClosed = false;
  reader.once('close', () => {
    isClosed = true;
  });
  return {
    async ask(question) {
      const prompt = plain(question);
      if (isClosed) output.write(prompt);
      else {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      const { value, done } = await lines.next();
      if (done || !input.isTTY) output.write('\n');
      return done ? null : value.trim();
    },
    close: () => reader.close(),
  };
}

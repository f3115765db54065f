import { ContentError } from '../../../../src/lib/content-error.ts';

/** What a person is told where something is refused; else "nothing". */
export function faultOf(act: () => unknown): string {
  try {
    act();
    return 'nothing';
  } catch (error) {
    if (error instanceof ContentError) return error.format();
    throw error;
  }
}

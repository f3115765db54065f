import { diff3Merge } from 'node-diff3';
import { ContentError } from '../../../src/lib/content-error.ts';

/** Three texts of one explainer. */
export interface Versions {
  /** As it was last generated. */
  base: string;
  /** As it is on disk, with a person's edits. */
  edited: string;
  /** As it is generated now. */
  generated: string;
}

/**
 * Merges a person's edits with a newly generated explainer, line by line (diff3: Khanna, Kunal, Pierce 2007).
 *
 * @param file the edited file as the person knows it, for errors
 * @returns the merged text, with `\n` as line end
 * @throws ContentError when both sides changed the same lines to different ones
 */
export function mergeEdits({ base, edited, generated }: Versions, file: string): string {
  const regions = diff3Merge(toLines(edited), toLines(base), toLines(generated), { excludeFalseConflicts: true });
  return regions
    .flatMap(({ ok, conflict }) => {
      if (!conflict) return ok ?? [];
      const lines = mergeLineByLine(conflict.a, conflict.o, conflict.b);
      if (lines) return lines;
      throw conflictError(conflict.a, conflict.b, { file, line: conflict.aIndex + 1 });
    })
    .join('\n');
}

/** `\r\n` counts as `\n`: an editor's program may have changed every line end. */
export const toLines = (text: string): string[] => text.split(/\r?\n/);

/** diff3 takes changes of neighbouring lines for a conflict; as long as no line came or went, each line can be merged for itself. */
function mergeLineByLine(edited: string[], base: string[], generated: string[]): string[] | undefined {
  if (edited.length !== base.length || generated.length !== base.length) return undefined;
  const lines = base.map((line, index) => {
    const [one, other] = [edited[index], generated[index]];
    return one === line || one === other ? other : other === line ? one : undefined;
  });
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

function conflictError(edited: string[], generated: string[], place: { file: string; line: number }): ContentError {
  const show = (lines: string[]): string => (lines.length > 0 ? lines.map((line) => `    | ${line}`).join('\n') : '    (nothing)');
  return new ContentError(
    `an edit and the new version of the article change the same lines\n  in the file:\n${show(edited)}\n  new:\n${show(generated)}`,
    place,
    'Put the new lines in place of those in the file, run again, then make the edit again where it is still wanted.',
  );
}

import { about } from './about.ts';
import { actorWords } from './actors.ts';
import { counts } from './counts.ts';
import { editorWords } from './editor.ts';
import { embed } from './embed.ts';
import { explainer } from './explainer.ts';
import { former } from './former.ts';
import { glossaryWords } from './glossary.ts';
import { machines } from './machines.ts';
import { pictures } from './pictures.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { statementFilter } from './statement-filter.ts';
import { storyWords } from './story.ts';

/** All words of the interface, in English. */
export const en = {
  ...site,
  ...explainer,
  ...actorWords,
  ...glossaryWords,
  ...storyWords,
  about,
  counts,
  editor: editorWords,
  embed,
  former,
  machines,
  pictures,
  reading,
  search,
  statementFilter,
};

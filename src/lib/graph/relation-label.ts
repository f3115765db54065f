import type { Relation } from '../../schemas/actor.ts';
import { standInRole } from '../vocabulary/stand-ins.ts';
import { words } from '../words/words.ts';

/** What the words of a mention are to the actor that they stand for: "seat of the presidency, stands for Russia here". */
export const relationLabel = (relation: Relation, actor: string, mention: string): string =>
  words.relation[relation](actor, standInRole(mention, actor));

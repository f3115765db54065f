import { addBlock, changeBlock, removeBlock } from './blocks.ts';
import { approveAs, setStatus, withdrawApproval, writeField } from './fields.ts';
import { joinSection, moveSection, startSection, writeHeading } from './sections.ts';

/** What does the actions on the fields of an explainer, its sections, and an editor's blocks. */
export const ownFamilies = {
  write: writeField,
  'set status': setStatus,
  approve: approveAs,
  'withdraw approval': withdrawApproval,

  'start section': startSection,
  'join section': joinSection,
  'move section': moveSection,
  'write heading': writeHeading,

  'add block': addBlock,
  'change block': changeBlock,
  'remove block': removeBlock,
};

import { sentence } from '../../text/in-language.ts';

/** What other sites show of an explainer. */
export const embed = {
  title: 'Show it on another site',
  ofExplainer: 'This code shows the explainer as a card.',
  ofPlace: <Item>(id: Item) => sentence`Put # and the address of a passage or statement, such as ${id}, after “embed/” to show that alone.`,
  ofActor: 'This code shows who this actor is as a card.',
  ofStory: 'This code shows the story as a card.',
  ofPoint: <Item>(id: Item) => sentence`Put # and the address of a point, such as ${id}, after “embed/” to show that alone.`,
  /** For those who do not see where the code begins. */
  code: 'Code to copy',
  inContext: 'Read it in context',
  wholeExplainer: 'Read the explainer',
  wholeStory: 'Read the story',
  aboutActor: 'All passages and statements',
  removed: 'This passage is no longer in the article.',
  whatBecame: 'What became of it',
};

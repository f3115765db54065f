import { describe } from 'vitest';
import { readAt } from './dates.ts';

describe('a word before the day', () => {
  readAt('2031-05-14', [
    ['Since Friday the road will have been shut.', 'Friday = 2031-05-09'],
    ['Ahead of Friday the crowd came.', 'Friday = 2031-05-16'],
    ['The week of Friday was dry.', 'Friday = 2031-05-09'],
    ['The road was shut until Friday.', 'Friday = 2031-05-16'],
    ['The road was shut till Friday.', 'Friday = 2031-05-16'],
    ['The road was not open until Friday.', 'Friday = 2031-05-09'],
    ['The road had never opened until Friday.', 'Friday = 2031-05-09'],
    ['The road will not open until Friday.', 'Friday = 2031-05-16'],
    ['The road did in the end open until Friday.', 'Friday = 2031-05-16'],
    ['The deadline of Friday stood.', 'Friday = 2031-05-16'],
    ['The deadline of Friday was missed.', 'Friday = 2031-05-09'],
    ['The deadline of Friday expired.', 'Friday = 2031-05-09'],
    ['The fair of Friday expired.', 'Friday = 2031-05-09'],
    ['The vote was moved to Friday.', 'Friday = 2031-05-16'],
    ['The talk came to Friday.', 'Friday = 2031-05-09'],
    ['The vote was moved on Friday.', 'Friday = 2031-05-09'],
    ['It was moved from Monday to Friday.', 'Monday = 2031-05-12', 'Friday = 2031-05-16'],
    ['They will meet according to the mayor on Friday.', 'Friday = 2031-05-09'],
  ]);
});

describe('what is done by a day', () => {
  readAt('2031-05-14', [
    ['The road must be rebuilt by Friday.', 'Friday = 2031-05-16'],
    ['The road was rebuilt by Friday.', 'Friday = 2031-05-09'],
    ['They want it rebuilt by Friday.', 'Friday = 2031-05-16'],
    ['They asked him to rebuild it by Friday.', 'Friday = 2031-05-16'],
    ['They rebuilt it by Friday.', 'Friday = 2031-05-09'],
    ['They came and rebuilt it by Friday.', 'Friday = 2031-05-09'],
    ['They rebuilt it by the early Friday.', 'Friday = 2031-05-09'],
    ['They sing by Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['Bids were sent no later than Friday.', 'Friday = 2031-05-09'],
    ['Bids were less than Friday.', 'Friday = 2031-05-09'],
  ]);
});

describe('the clause that the day stands in', () => {
  readAt('2031-05-14', [
    ['The mayor will come; on Friday it rained.', 'Friday = 2031-05-09'],
    ['The mayor came: “on Friday it will rain”.', 'Friday = 2031-05-16'],
    ['He will go and she went on Friday.', 'Friday = 2031-05-09'],
    ['He went and she will go on Friday.', 'Friday = 2031-05-16'],
    ['On Friday he will come.', 'Friday = 2031-05-16'],
    ['On Friday he would come.', 'Friday = 2031-05-09 (likelier)'],
    ['On Friday he came.', 'Friday = 2031-05-09'],
    ['On Friday he arrives.', 'Friday = 2031-05-16'],
    ['On Friday; he came.', 'Friday = 2031-05-09 (likelier)'],
    ['Friday.', 'Friday = 2031-05-09 (likelier)'],
  ]);
});

describe('what is on a day', () => {
  readAt('2031-05-14', [
    ['The vote is Friday.', 'Friday = 2031-05-16'],
    ['The votes are on Friday.', 'Friday = 2031-05-16'],
    ['The vote was on Friday.', 'Friday = 2031-05-09'],
    ['The mill is old since a fire on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['The mill is old, on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['There is an old mill fair on Friday.', 'Friday = 2031-05-16'],
    ['There is a man who on Friday fell.', 'Friday = 2031-05-09 (likelier)'],
    ['The mill is at 8 p.m. on Friday.', 'Friday = 2031-05-16'],
    ['The mill is a ruin on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['The vote is early Friday.', 'Friday = 2031-05-16'],
    ['The vote is not on Friday.', 'Friday = 2031-05-16'],
    ['The mayor’s visit on Friday pleased them.', 'Friday = 2031-05-09 (likelier)'],
    ['The shop is closed on Friday.', 'Friday = 2031-05-16'],
    ['The shop stays closed on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['The shop was closed on Friday.', 'Friday = 2031-05-09'],
    ['The shop remained closed on Friday.', 'Friday = 2031-05-09'],
    ['Friday is the deadline.', 'Friday = 2031-05-16'],
    ['But Friday is the deadline.', 'Friday = 2031-05-16'],
    ['Then, Friday is the deadline.', 'Friday = 2031-05-16'],
    ['Last Friday is the deadline.', 'Friday = 2031-05-09 (likelier)'],
    ['Friday was the deadline.', 'Friday = 2031-05-09'],
  ]);
});

describe('what is to be', () => {
  readAt('2031-05-14', [
    ['He has to go on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['He was to go on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['He wants to go on Friday.', 'Friday = 2031-05-16'],
    ['He plans to soon go on Friday.', 'Friday = 2031-05-16'],
    ['He is to go on Friday.', 'Friday = 2031-05-16'],
    ['He tried to go on Friday.', 'Friday = 2031-05-09'],
    ['He is likely to go on Friday.', 'Friday = 2031-05-16'],
    ['To go on Friday was wise.', 'Friday = 2031-05-09'],
    ['The upcoming talk on Friday was long.', 'Friday = 2031-05-16'],
    ['The talk scheduled for Friday is long.', 'Friday = 2031-05-16'],
    ['He would go on Friday.', 'Friday = 2031-05-16'],
    ['He’ll go on Friday.', 'Friday = 2031-05-16'],
    ['He won’t go on Friday.', 'Friday = 2031-05-16'],
    ['He is going on Friday.', 'Friday = 2031-05-16'],
    ['He is singing on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['He was going on Friday.', 'Friday = 2031-05-09'],
    ['Going on Friday is wise.', 'Friday = 2031-05-09 (likelier)'],
  ]);
});

describe('what was, and what is as a rule', () => {
  readAt('2031-05-14', [
    ['He burst in on Friday.', 'Friday = 2031-05-09'],
    ['He went on Friday.', 'Friday = 2031-05-09'],
    ['He did not go on Friday.', 'Friday = 2031-05-09'],
    ['He arrives on Friday.', 'Friday = 2031-05-16'],
    ['He sings on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['They arrive on Friday.', 'Friday = 2031-05-16'],
    ['They sing on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['He has gone on Friday.', 'Friday = 2031-05-09'],
    ['He had gone on Friday.', 'Friday = 2031-05-09'],
    ['He walked on Friday.', 'Friday = 2031-05-09'],
  ]);
});

describe('what a word before the day says, of a day that could lie ahead', () => {
  readAt('2031-05-14', [
    ['Since this Monday the road is shut.', 'this Monday = 2031-05-12'],
    ['The road did not open until this Monday.', 'this Monday = 2031-05-12'],
    ['The deadline of this Monday was missed.', 'this Monday = 2031-05-12'],
    ['They agree according to the mayor this Monday.', 'this Monday = 2031-05-12'],
    ['He did go this Monday.', 'this Monday = 2031-05-12'],
    ['They missed the deadline on Friday.', 'Friday = 2031-05-09'],
    ['He came in the week of Friday.', 'Friday = 2031-05-09'],
    ['The mayor was told the deadline of Friday stands.', 'Friday = 2031-05-16'],
    ['The vote was moved to Friday, he said.', 'Friday = 2031-05-16'],
    ['A talk to Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['The road did not open until Friday, he said.', 'Friday = 2031-05-09'],
    ['He did not sing, and the road will stay shut until Friday.', 'Friday = 2031-05-16'],
  ]);
});

describe('what verbs and helpers stand before the day', () => {
  readAt('2031-05-14', [
    ['They want it sent no later than Friday.', 'Friday = 2031-05-16'],
    ['They sing later on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['They sing louder than Friday’s choir.', 'Friday = 2031-05-09 (likelier)'],
    ['They sang to Vell by Friday.', 'Friday = 2031-05-09'],
    ['They will want it rebuilt by Friday.', 'Friday = 2031-05-16'],
    ['They want it soon rebuilt by Friday.', 'Friday = 2031-05-16'],
    ['They came, rebuilt it by Friday.', 'Friday = 2031-05-09'],
    ['Closed on Friday, the mill will open.', 'Friday = 2031-05-09'],
    ['Friday the mill is a ruin.', 'Friday = 2031-05-09 (likelier)'],
    ['The plan of the mayor’s on Friday pleased them.', 'Friday = 2031-05-16'],
    ['There is a ruin, and on Friday he fell.', 'Friday = 2031-05-09 (likelier)'],
    ['The vote is probably on Friday.', 'Friday = 2031-05-16'],
    ['The vote isn’t on Friday.', 'Friday = 2031-05-16'],
    ['The fair is nine to five on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['He read the will on Friday.', 'Friday = 2031-05-09 (likelier)'],
    ['He plans to soon sing on Friday.', 'Friday = 2031-05-16'],
    ['He tried to soon sing on Friday.', 'Friday = 2031-05-09'],
    ['The road is to be rebuilt on Friday.', 'Friday = 2031-05-16'],
    ['He plans now to sing on Friday.', 'Friday = 2031-05-16'],
    ['He asked that it be on Friday.', 'Friday = 2031-05-09'],
    ['The shop is shut on Friday.', 'Friday = 2031-05-16'],
    ['The road is opened on Friday.', 'Friday = 2031-05-16'],
    ['They shut on Friday.', 'Friday = 2031-05-09'],
    ['He needs it on Friday.', 'Friday = 2031-05-09 (likelier)'],
  ]);
});

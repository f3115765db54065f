/** An invented interview: who asks, who answers, what the introduction says, and eight questions with their answers in paragraphs. */
export interface Conversation {
  asks: string;
  answers: string;
  introduction: string[];
  turns: [question: string, ...answer: string[]][];
}

/** The mayor of a harbour town. */
export const MAYOR: Conversation = {
  asks: 'Noor Haddad',
  answers: 'Elin Sorby',
  introduction: ['Elin Sorby has been mayor of Kestvik for a year. The town has 9,000 people and one ferry.'],
  turns: [
    ['Did you want the job?', 'No, I never did.'],
    ['What changed your mind?', 'My mother said: “Somebody has to do it.” She was right.'],
    ['And the best day?', 'The day the ferry came back. The whole quay was full.', 'Nobody went home before dark, and I lost my voice.'],
    ['The council says that the budget “is a scandal”. Is it?', 'The council has four members who say that. The other nine voted for it.'],
    [
      'Tell me about the storm.',
      'It took the roof of the school. Tom Reyes, the caretaker, told me at six in the morning, and we had the children in the church by nine.',
    ],
    ['Who pays for the roof?', 'Who do you think? We all do.'],
    ['Is there one rule that you keep?', 'There is one: never promise a date.'],
    ['Will you stand again?', 'Ask me in May.'],
  ],
};

/** A scientist. */
export const SCIENTIST: Conversation = {
  asks: 'Callum Brandt',
  answers: 'Amara Lind',
  introduction: [
    'Dr Amara Lind, who has counted eels in the river Arl for thirty years, talks about what she found.',
    'Her study with Peter Voss of the University of Weymarsh appeared on Monday.',
  ],
  turns: [
    ['How many eels are left?', 'About one in twenty of those that we had in 1990.'],
    ['Why does that matter?', 'Because everything in the river eats them, or is eaten by them.'],
    [
      'Are the dams to blame?',
      'In part. The dams stop the young ones on their way up.',
      'But the water is warmer, too, and that is nobody’s dam.',
    ],
    [
      'The power company has said that it “takes the matter seriously”. Does it?',
      'It has built one ladder. Peter calls it the most expensive ladder in Norland.',
    ],
    ['What would you do first?', 'Open the gates in October, at night, for two weeks.'],
    ['Is that so hard?', 'No. It costs them four hours of power, and they told us they would think about it.'],
    ['You have been called a fanatic.', 'I have been called worse. I count eels, that is all I do.'],
    ['Do you still eat them?', 'Never.'],
  ],
};

/** A footballer. */
export const PLAYER: Conversation = {
  asks: 'Ravi Pillai',
  answers: 'Luis Barros',
  introduction: [
    'Luis Barros scored twice on Sunday, and left the pitch in tears. Ravi Pillai spoke to the captain of Pell Town after the match.',
  ],
  turns: [
    ['Why the tears?', 'My father was in the stand for the first time in ten years.'],
    ['Did he say anything?', '“You were offside,” he said. He always says that.'],
    ['Were you?', 'By a foot. The referee did not see it, and I was not going to tell him.'],
    ['What did the coach tell you at half-time?', 'To wait. She said the left back was tired, and he was.'],
    ['You are 36. How long can you go on?', 'As long as the knee does.', 'The doctor, Lena Holt, gives it one more year. I give it two.'],
    ['Would you go back to Tressia?', 'To live, yes. To play, no.'],
    ['And after football?', 'I have a boat. It needs paint.'],
    ['What is it called?', 'Patience.'],
  ],
};

/** A writer. */
export const WRITER: Conversation = {
  asks: 'Jane Whitcombe',
  answers: 'Ottoline Maarsh',
  introduction: [
    'Ottoline Maarsh wrote her first play at 19 and her second at 58. “The Long Tide” opens in Port Selwyn next week.',
    'We met her in the foyer, between a ladder and a crate of lamps.',
  ],
  turns: [
    ['What did you do in between?', 'I mended nets, and then I mended people. I was a nurse for thirty years.'],
    ['Did you miss the theatre?', 'Every Friday.'],
    ['How did the new play begin?', 'With a letter that came to the wrong house. It was addressed to a man who had died in 1953.'],
    ['Did you open it?', 'Of course I did. Would you not?'],
    [
      'The critic Benedikt Orsay has called it “a play about the post”. Is it?',
      'Benedikt has a point, and I told him so. It is a play about being late.',
    ],
    ['Is any of it true?', 'The letter is. The rest I made up, and most of that happened afterwards.'],
    ['Describe your day.', 'I get up at five. I write until the bread is done.', 'Then I eat the bread, and what I wrote looks better.'],
    ['What comes next?', 'A comedy. I owe myself one.'],
  ],
};

/** An engineer. */
export const ENGINEER: Conversation = {
  asks: 'Dan Moss',
  answers: 'Anna Doran',
  introduction: [
    'The pier at Weymarsh was shut for two years. In an interview with the Gazette, its chief engineer, Anna Doran, says what went wrong.',
  ],
  turns: [
    ['When did you know that it was unsafe?', 'In March, when the second bolt broke.'],
    ['Whom did you tell?', 'The board, on the same day. I wrote it down, and they filed it.'],
    ['Did the chairman, Paul Whitby, answer you?', 'He did, in June.'],
    ['What did he say?', 'He thanked me. Then he asked whether it could wait until the summer was over.'],
    ['Could it?', 'No.'],
    [
      'What do you make of the report?',
      'It is honest. It says that the steel was too thin: eight millimetres, where ten were ordered.',
      'Nobody had measured it.',
    ],
    ['Is it safe now?', 'Yes. I walk on it every morning with my dog, and the dog is heavy.'],
    ['Would you do it again?', 'Tomorrow.'],
  ],
};

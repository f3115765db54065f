import { describe, expect, test } from 'vitest';
import { attributed } from './attributed.ts';

describe('who says it, by which words, and how surely', () => {
  test.each<[string, string[]]>([
    ['What Doran says is a lie.', []],
    ['He left, but what Doran said was a lie.', []],
    ['Everything that Doran says is a lie.', []],
    ['Police held what officers said was a bomb.', ['officers / said / was a bomb [say-clause person indirect 0.95]']],
    ['Doran says that everything is a lie.', ['Doran / says / that everything is a lie [say-clause name indirect 0.95]']],
    ['Tokyo — he lives there — is old, Doran said.', ['Doran / said / Tokyo — he lives there — is old [clause-say name indirect 0.88]']],
    ['Doran made a remark: “The pier fell.”', ['Doran / : / “The pier fell.” [quote-colon name direct 0.7]']],
    ['Doran made this remark: “The pier fell.” Again.', ['Doran / : / “The pier fell.” [quote-colon name direct 0.7]']],
    ['“So: it fell,” Doran said.', ['Doran / said / “So: it fell,” [quote-say name direct 0.95]']],
    ['The message: “Pay up now.”', []],
    ['From the mayor: “It fell.”', ['the mayor <mayor> / : / “It fell.” [quote-from person direct 0.78]']],
    ['Then the pilots: “It fell.”', ['the pilots <pilots> / : / “It fell.” [quote-from person direct 0.78]']],
    ['Then pilots: “It fell.”', []],
    ['Then Doran: “It fell.”', ['Doran / : / “It fell.” [quote-from name direct 0.78]']],
    ['It was the sign: “It fell.”', ['It / : / “It fell.” [quote-colon it direct 0.49]']],
    ['Doran gave two reasons: “it fell” and “it broke”.', ['Doran / : / “it fell” [quote-colon name direct 0.7]']],
    ['Doran added:', ['Doran / : /  [announced name indirect 0.5]']],
    ['A person who knows Doran said it fell.', ['A person who knows Doran <person> / said / it fell [say-clause person indirect 0.95]']],
    ['A person who knows it said it fell.', ['A person who knows it <person> / said / it fell [say-clause person indirect 0.95]']],
    [
      'Doran and others who know it said that it fell.',
      ['Doran and others who know it / said / that it fell [say-clause name indirect 0.95]'],
    ],
    [
      'The pilots are confident that the pier is safe.',
      ['The pilots <pilots> / confident / that the pier is safe [adjective-clause person indirect 0.66]'],
    ],
    ['The pilots remain very confident of it.', ['The pilots <pilots> / confident / it [adjective-of person indirect 0.64]']],
    [
      'The pilots were not too happy about the pier, and left.',
      ['The pilots <pilots> / happy / the pier [adjective-about person indirect 0.64]'],
    ],
    [
      'The pilots are happy to close the pier, and to go.',
      ['The pilots <pilots> / happy / to close the pier, and to go [adjective-infinitive person indirect 0.64]'],
    ],
    ['The pilots are clear: it fell.', []],
    [
      'The pilots felt happy that it fell because it was old.',
      ['The pilots <pilots> / felt / happy that it fell because it was old [verb-clause person indirect 0.78]'],
    ],
    ['It is clear that it fell.', []],
    ['There was happy news.', []],
    ['Happy that it fell, pilots left.', []],
    ['The happy pilots left.', []],
    ['“The pilots are confident that it fell.”', ['? / ? / “The pilots are confident that it fell.” [quote-alone none direct 0.45]']],
    [
      'Doran said the pilots are confident that it fell.',
      [
        'Doran / said / the pilots are confident that it fell [say-clause name indirect 0.95]',
        'the pilots <pilots> / confident / that it fell [adjective-clause person indirect nested 0.1]',
      ],
    ],
    ['The pilots are confident.', []],
    ['The pilots are happy about.', []],
    ['Doran fears a storm.', ['Doran / fears / a storm [verb-mention name indirect 0.45]']],
    ['Doran hopes, Reyes says, that the loan will come.', ['Reyes / says / Doran hopes [clause-say name indirect 0.88]']],
    [
      'Reyes says Doran hopes that the loan will come.',
      [
        'Reyes / says / Doran hopes that the loan will come [say-clause name indirect 0.95]',
        'Doran / hopes / that the loan will come [verb-clause name indirect nested 0.12]',
      ],
    ],
    [
      'Doran hopes that the loan will come, according to Reyes.',
      [
        'Reyes / according to / Doran hopes that the loan will come [according name indirect 0.88]',
        'Doran / hopes / that the loan will come [verb-clause name indirect nested 0.12]',
      ],
    ],
    [
      'According to Reyes, Doran hopes that the loan will come.',
      [
        'Reyes / According to / Doran hopes that the loan will come [according name indirect 0.88]',
        'Doran / hopes / that the loan will come [verb-clause name indirect nested 0.12]',
      ],
    ],
    ['I said it fell.', ['I / said / it fell [say-clause first indirect 0.57]']],
    ['We said it fell.', ['We / said / it fell [say-clause first indirect 0.57]']],
    ['It said that it fell.', ['It / said / that it fell [say-clause it indirect 0.66]']],
    ['This shows that it fell.', []],
    ['They said it fell.', ['They / said / it fell [say-clause pronoun indirect 0.95]']],
    ['All said it fell.', ['All / said / it fell [say-clause thing indirect 0.86]']],
    ['The mayor said it fell.', ['The mayor <mayor> / said / it fell [say-clause person indirect 0.95]']],
    ['The pilots said it fell.', ['The pilots <pilots> / said / it fell [say-clause person indirect 0.95]']],
    ['The widget said it fell.', ['The widget <widget> / said / it fell [say-clause thing indirect 0.86]']],
    ['The spokesman said it fell.', ['The spokesman <spokesman> / said / it fell [say-clause person indirect 0.95]']],
    ['The Harbour Board said it fell.', ['The Harbour Board <Board> / said / it fell [say-clause name indirect 0.95]']],
    ['It was announced that it fell.', ['? / announced / that it fell [passive none indirect 0.45]']],
    ['Whoever said it fell left.', []],
    [
      'The Gazette quoted Doran as saying: “It fell.”',
      [
        'The Gazette <Gazette> / quoted / Doran [verb-mention name indirect 0.45]',
        'Doran / saying / “It fell.” [say-quote name direct 0.95]',
      ],
    ],
    ['Doran claims that it fell.', ['Doran / claims / that it fell [say-clause name indirect 0.95]']],
    ['“The claim that it fell is old,” Doran said.', ['Doran / said / “The claim that it fell is old,” [quote-say name direct 0.95]']],
    ['The plan was rejected by the council.', ['the council <council> / rejected / The plan [passive-by person indirect 0.55]']],
    [
      'The pilots are confident that it fell, although it was old.',
      ['The pilots <pilots> / confident / that it fell, although it was old [adjective-clause person indirect 0.66]'],
    ],
    [
      'The pilots are happy to close the pier when it fell.',
      ['The pilots <pilots> / happy / to close the pier when it fell [adjective-infinitive person indirect 0.64]'],
    ],
    ['The pilots are quite sure that it fell.', ['The pilots <pilots> / sure / that it fell [adjective-clause person indirect 0.66]']],
    ['The pilots were not so sure that it fell.', ['The pilots <pilots> / sure / that it fell [adjective-clause person indirect 0.66]']],
    ['Glad that it fell, Doran left.', []],
    ['The pilots met glad that it fell.', []],
    ['There was fear and doubt that it fell.', ['? / doubt / that it fell [noun-that none indirect 0.45]']],
    [
      'Reyes hopes it fell, as Doran said so.',
      [
        'Doran / said / Reyes hopes it fell [clause-say name indirect 0.88]',
        'Reyes / hopes / it fell [verb-clause name indirect nested 0.12]',
      ],
    ],
    ['Reyes hopes it fell and Doran replied.', ['Reyes / hopes / it fell [verb-clause name indirect 0.78]']],
    ['Reyes hopes it fell and replied to pilots.', ['Reyes / hopes / it fell and replied to pilots [verb-clause name indirect 0.78]']],
    [
      'Reyes told Doran it fell, and Vane said no, according to Holt.',
      [
        'Reyes / told / it fell [say-person name indirect 0.88]',
        'Holt / according to / Vane said no [according name indirect 0.88]',
        'Vane / said / no [say-clause name indirect nested 0.14]',
      ],
    ],
    [
      'Doran, who knows it, said it fell.',
      ['who / knows / it [verb-mention relative indirect 0.34]', 'Doran / said / it fell [say-clause name indirect 0.95]'],
    ],
    ['The man who knew Doran said it fell.', ['The man who knew Doran <man> / said / it fell [say-clause person indirect 0.95]']],
    [
      'Doran said it fell, and Doran said it fell.',
      ['Doran / said / it fell [say-clause name indirect 0.95]', 'Doran / said / it fell [say-clause name indirect 0.95]'],
    ],
    ['Doran praised and welcomed the old wooden pier.', ['Doran / welcomed / the old wooden pier [voice-object name indirect 0.88]']],
    [
      'Doran accused Reyes of fear of the storm.',
      [
        'Doran / accused / Reyes of fear of the storm [voice-person name indirect 0.88]',
        '? / fear / the storm [noun-of none indirect nested 0.07]',
      ],
    ],
    ['The unit was clear that it fell.', ['The unit <unit> / clear / that it fell [adjective-clause thing indirect 0.4]']],
    ['Theresa is sure that it fell.', ['Theresa / sure / that it fell [adjective-clause name indirect 0.66]']],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual(expected);
  });
});

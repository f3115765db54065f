/**
 * Where the words of a group go. `text`: where those around it go. `flow`: a text of its own. `collect`: they are kept, for what the group says.
 * `skip`: nowhere, they are for programs. `hold`: it has nothing but groups.
 */
export type Use = 'text' | 'flow' | 'collect' | 'skip' | 'hold';

const USES: Record<Exclude<Use, 'text'>, string> = {
  flow: 'footnote annotation header headerl headerr headerf footer footerl footerr footerf shptxt dptxbxtext mmath momath',
  collect: `title author operator fldinst listtext pntext sn sv objclass pict stylesheet-entry fonttbl-entry`,
  hold: 'info stylesheet fonttbl listtable listoverridetable list listlevel listoverride creatim revtim printim sp shp shpinst shpgrp do pn object field fldrslt shppict picprop ud upr result background',
  skip: `colortbl nonshppict shprslt objdata objname atnid atnauthor atntime atndate atnref atnicn atnparent annotdate bkmkstart bkmkend
    xe tc rxe generator themedata colorschememapping datastore latentstyles xmlnstbl rsidtbl pgptbl revtbl filetbl userprops doccomm subject
    keywords category company manager comment hlinkbase passwordhash pnseclvl pntxta pntxtb leveltext levelnumbers listname listpicture
    ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn defchp defpap wgrffmtfilter docvar private blipuid panose falt fname fontemb
    shpprop template nexctfile formfield ffname ffdeftext ffformat fchars lchars mmathPr nesttableprops nonesttables cellxml staticval
    password writereservation writereservhash factoidname picscaled objalias objsect objtime pgdsc pgdsctbl`,
};
const OF = new Map(
  (Object.entries(USES) as [Use, string][]).flatMap(([use, names]) => names.split(/\s+/).map((name) => [name, use] as const)),
);

/** What the group of a destination is for; undefined for a word that is none. */
export const useOf = (word: string): Use | undefined => OF.get(word);

/** Words that stand for a character. */
export const CHARACTERS = new Map(
  Object.entries({
    tab: '\t',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: '\u2003',
    enspace: '\u2002',
    qmspace: '\u2005',
    zwj: '\u200d',
    zwnj: '\u200c',
    ltrmark: '\u200e',
    rtlmark: '\u200f',
  }),
);
/** Signs that stand for a character; that of a place where a word may be cut is none. */
export const SIGNS = new Map(Object.entries({ '~': '\u00a0', _: '\u2011' }));

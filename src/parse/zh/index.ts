/** Chinese, simplified and traditional: the rules in the order in which they build on one another. */

import type { Language } from '../languages.ts';
import { lines } from '../lines.ts';
import { charactersOf, HAN, has, LETTER } from '../text/characters.ts';
import { acts } from './acts/acts.ts';
import { dates } from './dates/dates.ts';
import { kind } from './kind.ts';
import { meetings } from './meetings/meetings.ts';
import { about } from './page/about.ts';
import { captions } from './page/captions.ts';
import { lostBreaks } from './page/lost-breaks.ts';
import { page } from './page/page.ts';
import { title } from './page/title.ts';
import { participants } from './participants/participants.ts';
import { people } from './people/people.ts';
import { points } from './points/points.ts';
import { sections } from './points/sections.ts';
import { references } from './references/references.ts';

/** How long a brief of one line is that may have been a page of several, in characters. */
const ONE_LINE = 80;

export const chinese: Language = {
  tag: 'zh',
  /** A text in Chinese may quote many Latin words; one in another script rarely has one character in ten of Chinese. */
  reads(text) {
    const han = charactersOf(text, HAN);
    return han > 0 ? han * 10 >= charactersOf(text, LETTER) : !has(text, LETTER);
  },
  rules: [
    (draft) => lines(draft, lostBreaks, ONE_LINE),
    page,
    captions,
    title,
    about,
    people,
    sections,
    points,
    dates,
    meetings,
    participants,
    acts,
    references,
    kind,
  ],
};

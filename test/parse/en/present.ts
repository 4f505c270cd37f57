/** Who an English text says was at a meeting. Names are invented. */
import { parser } from '../articles.ts';

export const MEETING = 'The Third Coast Summit was held in Dakar, Senegal, on 3 May 2031.';

/** The participants of an article, each as name | country | titles | role. */
export const participantsOf = (text: string) =>
  parser
    .parse(text)
    .participants.map(({ name, country, titles, role }) =>
      [name, country, titles.join(' / '), role].join(' | '),
    );

/** The participants of the summit, if a sentence stands behind the one that tells of it. */
export const presentIn = (sentence: string) =>
  participantsOf(`Joint Statement of the Third Coast Summit\n\n${MEETING} ${sentence}\n`);

/** Who meets, as the words of a meeting's name or of an office tell. */
import type { MeetingLevel } from '../../vocabulary/lexicon.ts';

const LEVELS: [RegExp, MeetingLevel][] = [
  [/\b(?:vice|deputy)[- ](?:foreign )?ministers?/i, 'officials'],
  [
    /foreign (?:affairs )?ministers?|ministers? (?:of|for) foreign affairs|foreign ministerial|foreign secretaries|councils? of (?:foreign )?ministers of foreign|council of foreign ministers/i,
    'foreign-ministers',
  ],
  [/heads? of government|prime ministers?|premiers?/i, 'heads-of-government'],
  [/(?:senior|level) officials|working group|deputy|sherpas?|expert|security advis[eo]rs/i, 'officials'],
  [/minister|ministerial/i, 'ministers'],
  [/consultations/i, 'officials'],
  [/summit|leaders|heads of (?:member )?states?|presidents|supreme council/i, 'summit'],
];

/** Who meets, by the words of a name. */
export function levelOf(name: string): MeetingLevel | null {
  return LEVELS.find(([words]) => words.test(name))?.[1] ?? null;
}

/**
 * What says what somebody did at a meeting, and whether those did it who are named behind it or before it.
 *
 *   It was chaired by A and attended by B.      A hosted the meeting, which B attended.
 *          ^A         ^behind: B                  ^before: A                ^before: B
 */

import type { ParsedParticipant } from '../../model/meeting.ts';
import type { Range } from '../../ranges.ts';
import { matchesOf } from '../../text/matches.ts';

type Role = ParsedParticipant['role'];

export interface Cue extends Range {
  role: Role;
  text: string;
}

/** Phrases behind which stands who it was. */
const BEHIND = pattern(
  {
    chair: [
      '(?:[Cc]o-?)?[Cc]haired by',
      '(?:[Cc]o-?)?[Cc]haired for [^,.;]{3,60}? by',
      'co-hosted and chaired by',
      '(?:[Cc]o-?)?[Pp]resided (?:over )?by',
      'under (?:the )?(?:[Cc]o-?)?[Cc]hair(?:man|person)?(?:ship)? of',
      'headed by(?<=\\b(?:[Ss]ession|[Mm]eeting)\\b[^.;]{0,160}headed by)(?<!delegations?[^.;]{0,60}headed by)',
      'chair(?:ed|ing)? was',
      '(?:[Cc]o-)?[Cc]hairs?(?: of the [^.;:]{3,60})? (?:was|were|are)(?= (?:the |H\\. ?E\\.|Mrs? |Ms )?\\p{Lu})',
      'moderated by',
      '(?:convened|hosted|led) by (?:the )?co-?chairs',
      '(?:Co-c|C)hairing (?:the|an?) [^,.;]{3,60},',
      '(?:meeting|summit|session|talks|dialogue|conference|discussions?) (?:was|were) (?:jointly |co-)?led by',
    ],
    host: [
      '(?:[Cc]o-?)?[Hh]osted by',
      '[Cc]onvened by',
      'thank(?:s|ed)?(?= .{3,220}? for hosting)',
      '(?:appreciation|gratitude) to(?= .{3,220}? for (?:hosting|.{0,40}\\b(?:hospitality|arrangements)\\b))',
      '[Aa]t the invitation of',
      '(?:[Tt]he|[Aa]s) host,',
      '[Hh]ost was',
      '(?<=\\b(?:including|by|with|the|from|thanked|said|summit) |, )[Hh]ost(?= (?:President|Prime Minister|Premier|Chancellor|King|(?:Foreign )?Minister) \\p{Lu})',
    ],
    attendee: [
      '[Aa]ttended(?:,? among others,?)? by',
      '(?:(?:It|[Mm]eeting|[Ss]ummit|[Ss]ession|[Tt]alks|[Dd]ialogue|[Cc]onference)|[Dd]elegations?(?: [^.;:]{0,140}? and)?) (?:also )?included',
      '(?:and|[Mm]eeting|[Ss]ummit|It) (?:gathered|drew|featured)(?= (?:the )?\\p{Lu})',
      '(?:counterparts|colleagues|guests|leaders|ministers|participants|delegates)\\b[^.;:]{0,80}: ?',
      '[Pp]articipated(?: in)? by',
      '(?:[Mm]eeting|[Tt]alks|[Cc]onsultations|[Nn]egotiations|[Cc]onversation|[Dd]iscussions|[Ee]ncounter)(?: (?:was|were|held|took place|began|started|opened)\\b[^.;:]{0,80}?)? between',
      '(?:brought|brings) together',
      "joined (?:[\\w' ]{1,40} )?by",
      '(?:participation|presence|attendance) of',
      '[Tt]aking part(?: (?:in .{0,80})?were)?',
      '(?:[Pp]articipants|[Ss]peakers|[Pp]anellists|[Gg]uests) (?:were|included)',
      '(?:[Ss]tatements|[Ss]peeches|[Rr]emarks|[Ii]nterventions|[Aa]ddresses) (?:were|was) (?:made|delivered|given) by',
      '(?:[Dd]eclaration|[Ss]tatement|[Aa]greement|[Cc]ommuniqu[eé]|[Dd]ocument|[Tt]reaty|[Cc]harter)(?: (?:was|were))? signed (?:today )?by',
      '[Pp]articipating (?:[Mm]inisters(?: for [^,.;:]{3,40})? (?:were|included)|were|in (?:the|this) [^,;.]{3,60},)',
      'represented by',
      '(?:sent|dispatched) (?:its|their)',
      '(?:led|headed) by',
      'with .{0,20}attendance of',
      'in attendance (?:were|was)',
      '[Pp]resent (?:at [^,;:]{1,80} )?(?:were|was)',
      '[Aa]lso (?:present|attending|participating) (?:were|are|was)',
      '(?:attendance|(?:[Aa]t|[Aa]round) the table) (?:were|are|was|sat|included?)',
      '[Tt]hose (?:present|attending|in attendance) (?:were|included)',
      '[Aa]ttendees (?:were|included)',
      'opened by',
      'remarks,? followed by',
      'addressed by',
      'inaugurated by',
      'accompanied (?:(?:to|during|in|at) [^.;]{3,30} )?by',
      '\\b(?:[Ii]n|[Dd]uring) (?:his|her|their) (?:[a-z]+ )?(?:speech|speeches|remarks|address|intervention)\\b',
      '\\b(?:[Ss]peaking|[Aa]ddressing) (?:at|the)\\b',
      '\\b(?:[Ss]peaking|[Tt]alking) to (?:the )?(?:press|media|reporters|journalists) (?:after|following|at) the (?:signing|meeting|talks|summit|session)[a-z ]{0,20},',
      '\\b(?:met|meeting|meets|addressed|addressing|spoke to|speaking to|briefed|briefing) (?:with )?(?:the )?(?:press|media|reporters|journalists) (?:(?:together|jointly|along|alongside) )?with',
      '^(?:Present|Attendees|Participants|In attendance|Attending): ?',
      // Noting the opening remarks by A, and the statement by B: what a council's text opens with.
      '(?:remarks|statements?|briefings?|presentations?)(?: made| delivered| given)? by(?<=^[^.]{0,12}[Nn]oting\\b[^.]{5,900})',
      '^(?:(?:Opening |Closing |Keynote )?(?:Remarks|Speech|Address)|Statement) by',
    ],
  },
  '',
);

/** Verbs whose subject or object stands before them. */
const BEFORE = pattern(
  {
    chair: [
      '(?:co-?|jointly )?chaired',
      '(?:co-?)?presided(?: over)?',
      '(?:is|was) chairing',
      'will (?:co-?)?chair',
      '(?:in|took|taking) the chair',
      '(?:serv|act)(?:ed|ing) as (?:the )?(?:co-?)?chair(?:s|man|men|persons?|woman)?',
      '(?<=\\bto )(?:co-?)?chair',
      '(?:led|opened|guided|conducted) [^.;]{0,60}? as (?:the )?(?:co-?)?chair(?:man|person|woman)?',
    ],
    host: [
      '(?:co-?)?hosted',
      'played host to',
      '(?:was|is|were) (?:[a-z]+ )?(?:the )?hosts? (?:for|of)',
      'will (?:host|be hosting|welcome|be welcoming|receive)',
      "welcom(?:ed|ing)(?= (?:both )?(?:the |all |his |her |their |other |fellow |visiting )*(?:(?:[Ff]oreign )?[Mm]inisters|[Ll]eaders|participants|delegates|guests|heads of)\\b(?!'))",
      'convened',
      'welcomed(?= [^.;]{0,140} to the (?:White House|State Department|Department of State|Oval Office|Pentagon|[\\p{L} ]{3,20} Palace|Kremlin|Great Hall)\\b)',
      'welcomed(?= .{0,240} in \\p{Lu}[\\p{L} ]{2,25} (?:for|to attend) (?:the|an?|their) )',
      'welcomed(?= (?:his|her|their) .{0,30}\\bcounterparts?\\b)',
      "welcomed(?= (?:President|Prime Minister|Premier|Chancellor|Secretary|King|(?:\\p{Lu}\\p{L}+ ){0,2}Minister)(?: (?!for |at |in |on )[^.;\\s]*(?:\\p{L}|\\p{L}\\.)(?<!'s)){1,9},? (?:for (?:an?|the|his|her) (?:[\\p{Ll}-]+ ){0,3}(?:visit|talks|meeting|consultations)|today\\b))",
      'welcomed(?= .{0,140} to (?:(?!the |his |her |their )\\p{Lu}|an? (?:[\\p{Ll}-]+ ){0,4}(?:summit|meeting|dialogue)\\b))',
      'welcomed(?= [^.;]{0,120}?\\b(?:[Rr]epresentatives?|[Cc]olleagues?|[Cc]ounterparts?|[Mm]inisters?|[Ll]eaders?|[Pp]residents?|Premier|Chancellor|Secretary)\\b[^.;]{5,600}? (?:to|for) the [^.;]{0,100}?\\b(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Dd]ialogue|[Tt]alks|[Cc]onsultations)\\b)',
    ],
    attendee: [
      '(?:concluded|ended) (?:his|her|their) participation',
      'arrived(?= .{0,40}\\bfor the\\b)',
      '(?:is|are) (?:also )?taking part',
      'attends|participates|attended|attending|participated|took part|joined|addressed|addressing|chairing|represented',
      '(?:headed|heads|led|leads|represented)(?= .{0,40}\\b(?:delegation|sides?\\b|team)| the (?:[a-z]+ )?(?:consultations|talks|dialogue)\\b)',
      'pays(?= [^.;]{0,40}\\bvisit)',
      'leading(?= the (?:[\\p{L}-]+ ){0,2}(?:delegation|side)\\b)',
      '(?:was|were) (?:an? )?(?:special |invited )*guests?',
      '(?:in|are|was|were) (?:also )?(?:present|in attendance)|was present|(?<=, )present (?:in|at) the',
      'held|met|signed|gathered|assembled|came together|conferred|sat down|opened|visited|paid(?! tribute| homage)|briefed|spoke|delivered|called|received|talked|conversed',
      "had (?:an? )?(?:[\\w-]+'? ){0,4}(?:calls?|conversations?|[Mm]eetings?|talks|exchanges?|consultations|discussions?)",
      'talks with|meeting with',
      'will (?:be (?:travell?|attend)ing|hold|attend|join|take part|participate|(?:provide|deliver|give) (?:[a-z]+ )?(?:remarks|addresses))',
      "'s (?:[a-z]+ )?(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Ii]ntervention) (?:at|to|during)",
      '(?:said|noted|stressed|delivered) (?:[a-z ]{0,30})?(?:at|in) the (?:opening|closing|plenary) ?(?:ceremony|session|meeting)?',
      'welcomed(?= .{0,140} to (?:the |his |her |their )?(?:first )?\\p{Lu})',
    ],
  },
  '\\b(?! by (?!phone|telephone|video))',
);

/**
 * The cues of a sentence that begins at `start`, whose persons stand behind them. To be hosted by President A is of another
 * meeting, to come; will be attended by A, of the one that a page announces.
 */
export const cuesBehind = (words: string, start: number, toCome: boolean) =>
  cuesIn(BEHIND, words, start).filter(({ start: at }) => {
    const [, be] = TO_BE.exec(words.slice(Math.max(0, at - start - 10), at - start)) ?? [];
    return !be || (toCome && be === 'will');
  });
const TO_BE = /\b(to|will|would|shall) be $/;

/** The cues of a sentence that begins at `start`, whose persons stand before them. */
export const cuesBefore = (words: string, start: number) =>
  cuesIn(BEFORE, words, start).filter(
    ({ start: at }) => !TO_BE.test(words.slice(Math.max(0, at - start - 10), at - start)),
  );

function pattern(phrases: Record<Role, string[]>, close: string): RegExp {
  const each = Object.entries(phrases).map(([role, all]) => `(?<${role}>${all.join('|')})`);
  return new RegExp(`\\b(?:${each.join('|')})${close}`, 'gu');
}

function cuesIn(cues: RegExp, words: string, start: number): Cue[] {
  return matchesOf(words, cues).map(({ index, groups, 0: text }) => ({
    start: start + index,
    end: start + index + text.length,
    text,
    role: groups?.chair ? 'chair' : groups?.host ? 'host' : 'attendee',
  }));
}

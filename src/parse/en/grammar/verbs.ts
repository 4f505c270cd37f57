/**
 * The verbs by which reports tell of meetings, as alternatives for use inside patterns.
 *
 *   The ministers gathered in Rome     The summit kicked off     Italy hosted the summit     A took part in the summit
 *                 ^who met                        ^itself              ^who held it            ^who was there
 */

/** What those do who meet. */
export const MET =
  'met|gathered|convened|reconvened|assembled|came together|congregated|conferred|sat down|held (?:an? |their |our )?(?:[\\w-]+ ){0,2}(?:meeting|talks|consultations)(?= (?:in|on|at|with|here|today|via|by)\\b)';
/** What those do who hold a meeting. */
export const HELD = 'held|hosted|played host to|convened|organi[sz]ed';
/** What a meeting does. */
export const TOOK_PLACE =
  'took place|taken place|opened|concluded|kicked off|got under ?way|wrapped up|drew to a close';
/** What those do who are there. */
export const ATTENDED =
  'attended|participated|took part|joined|addressed|was present|were present|represented';
/** What those do who lead it. */
export const CHAIRED = '(?:co-?)?chaired|presided';

/** What tells in a sentence that somebody met. */
export const TELLS = new RegExp(
  `\\b(?:${HELD}|${TOOK_PLACE}|${MET}|${ATTENDED}|${CHAIRED}|attends|attending|(?:[Ss]tate)?[Vv]isit(?:ed)?|talks|meeting|(?:phone|telephone|video|conference) (?:call|conversation)|spoke (?:by|on|over|with|to)|(?:received|welcomed)(?= [A-Z])|courtesy call|convening(?= (?:today )?(?:in|at) )|Meeting(?= (?:today |here )?in )|(?:discussed|reviewed|exchanged views)(?=(?:(?! in )[^.;]){0,200} in [^.;]{2,60} on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\\.? \\d|\\d)))\\b`,
);

/** The Minister of A welcomed the representatives of B and C in Lima to the 11th … Meeting: who holds one is told by whom they welcome. */
export const WELCOMED_TO =
  /\b[Ww]elcomed [^.;]{5,600}? (?:to (?:\p{Lu}\p{L}+ for )?|in \p{Lu}\p{L}+ for )(?:the|their|an?) [^.;]{0,100}?\b(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Dd]ialogue|[Cc]onference)\b/u;

/**
 * Words by which a text in Latin letters shows how it is set. They are of English: a further language that is written with
 * these letters adds its own here. All else that rules know of a language is in its folder.
 */

/** Words that are written small, but at the beginning of a sentence. */
export const SMALL = new Set(
  `a an the of and or nor but in on at to by for with from as into onto upon over under after before between among
  against through during within without towards since until per than then that this these those which who whom whose
  what when where while if not no it its they their them he his him she her we us our you your is are was were be been
  being has have had will shall would should may can must do does did there here also both all other others such more
  most each every any some including held met hosted chaired presided attended convened gathered opened concluded led
  joined represented representing virtually participated accompanied assisted took taken takes given made received noted notes considered
  directed directs urged urges welcomed welcomes expressed expresses thanked congratulated agreed decided decides
  reaffirmed reaffirms reiterated reiterates commended called calls stressed emphasized emphasised underscored underlined
  recalled recognized recognised acknowledged affirmed condemned approved adopted endorsed assented appointed elected
  requested invited extended exchanged discussed reviewed supported signed issued done following namely attending attendance presence participation chairmanship
  chairpersonship chairship invitation leadership delegation delegations`
    .split(/\s+/)
    .map((word) => word.toUpperCase()),
);

/** Those that no sentence begins with: a line may. */
export const INSIDE = new Set(['OF', 'AND', 'OR', 'BY', 'BETWEEN']);

/** … to pay a visit to\nIndonesia: no paragraph ends so. */
export const UNFINISHED =
  / (?:to|the|of|and|in|for|with|an?|on|by|from|at|that|between|which|as|or|its|his|her|their|our|this|was|were|is|are|has|have|had|will|met|held|hosted|welcomed|received|said)$/;

/** Dr. A, / Minister of B: nor does one break between an honoured name and an office. */
export const HONOURED = /^(?:H\.E\.|His |Her |Dr|Mr|Mrs|Ms|Hon|Prof)\b/;

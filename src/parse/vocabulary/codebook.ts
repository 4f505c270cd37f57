/** The codebook of acts: the shape of data/vocabularies/acts.yaml, and its words compiled for matching. */
import * as z from 'zod';
import { Words } from './words.ts';

const word = z.string().min(1);
const words = z.array(word).min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const byLanguage = z.strictObject({ zh: words, en: words });

export const ActKind = z
  .enum(['speech', 'stance', 'event'])
  .describe(
    '`speech`: only those whose text it is do it. `stance`: anybody may be said to do it. `event`: done at the meeting.',
  )
  .meta({ id: 'ActKind' });
export const Commits = z
  .enum(['always', 'future', 'never'])
  .describe('Whether what follows the verb is undertaken: always, where it is to come, or never.')
  .meta({ id: 'Commits' });

const ActSchema = z.strictObject({
  id: slug,
  labels: z.strictObject({ zh: word, en: word }),
  definition: word,
  kind: ActKind,
  commits: Commits,
  /** As written; English in the form of the infinitive. */
  verbs: byLanguage,
  /** Invented. */
  example: z.strictObject({ zh: word, en: word }),
});
export type Act = z.infer<typeof ActSchema>;

export const CodebookSchema = z.strictObject({
  acts: z.array(ActSchema).superRefine((acts, context) => {
    const ids = new Set<string>();
    const verbs = new Map<string, string>();
    acts.forEach((act, i) => {
      const fault = (key: string, message: string) =>
        context.addIssue({ code: 'custom', path: [i, key], message });
      if (ids.has(act.id)) fault('id', `there are two acts "${act.id}"`);
      ids.add(act.id);
      for (const verb of [...act.verbs.zh, ...act.verbs.en]) {
        const other = verbs.get(verb);
        if (other) fault('verbs', `"${verb}" stands for "${other}" already`);
        verbs.set(verb, act.id);
      }
    });
  }),
  /** Words between an actor and the verb: `kept` ones are part of the verb as written, `passed` ones are not. */
  adverbs: z.strictObject({ kept: byLanguage, passed: byLanguage }),
  /** What makes an undertaking one that an outsider can check. */
  checkable: z.strictObject({
    words: byLanguage,
    except: z.strictObject({ zh: words.optional(), en: words.optional() }),
    tentative: byLanguage,
  }),
  /** English verbs whose forms are not made by rule. */
  irregular: z.record(word, z.strictObject({ present: words, past: words })),
});
export type Codebook = z.infer<typeof CodebookSchema>;

/** A written form of a verb. English forms are told apart, so that a second verb can be matched with the first. */
export interface Verb {
  act: Act;
  form: 'plain' | 'singular' | 'past';
}

/** The words of one language. */
export interface ActWords {
  verbs: Words<Verb>;
  adverbs: Words<'kept' | 'passed'>;
  /** Deeds that can be checked; false for a longer phrase that only holds such a word. */
  deeds: Words<boolean>;
  tentative: Words<true>;
}

export function compileCodebook(codebook: Codebook): { zh: ActWords; en: ActWords } {
  const { acts, irregular } = codebook;
  const chinese = acts.flatMap((act) =>
    act.verbs.zh.map((verb): [string, Verb] => [verb, { act, form: 'plain' }]),
  );
  const english = acts.flatMap((act) =>
    act.verbs.en.flatMap((verb) =>
      formsOf(verb, irregular).map(([written, form]): [string, Verb] => [written, { act, form }]),
    ),
  );
  return { zh: wordsOf(codebook, 'zh', chinese), en: wordsOf(codebook, 'en', english) };
}

function wordsOf({ adverbs, checkable }: Codebook, language: 'zh' | 'en', verbs: [string, Verb][]): ActWords {
  return {
    verbs: new Words(verbs),
    adverbs: new Words([
      ...adverbs.kept[language].map((each): [string, 'kept'] => [each, 'kept']),
      ...adverbs.passed[language].map((each): [string, 'passed'] => [each, 'passed']),
    ]),
    deeds: new Words([
      ...(checkable.except[language] ?? []).map((each): [string, boolean] => [each, false]),
      ...checkable.words[language].map((each): [string, boolean] => [each, true]),
    ]),
    tentative: new Words(checkable.tentative[language].map((each): [string, true] => [each, true])),
  };
}

/** reaffirm, reaffirms, reaffirmed; take note, takes note, took note. */
function formsOf(verb: string, irregular: Codebook['irregular']): [string, Verb['form']][] {
  const [first = '', ...rest] = verb.split(' ');
  const whole = (form: string) => [form, ...rest].join(' ');
  const own = irregular[first];
  if (own) {
    const present = own.present.map((each): [string, Verb['form']] => [
      whole(each),
      each === 'is' || each === `${first}s` ? 'singular' : 'plain',
    ]);
    return [...present, ...own.past.map((each): [string, Verb['form']] => [whole(each), 'past'])];
  }
  const y = /[^aeiou]y$/.test(first);
  const stem = y ? `${first.slice(0, -1)}i` : first;
  return [
    [whole(first), 'plain'],
    [whole(`${stem}${y || /(?:s|sh|ch|x)$/.test(first) ? 'es' : 's'}`), 'singular'],
    [whole(`${stem}${first.endsWith('e') ? 'd' : 'ed'}`), 'past'],
  ];
}

/**
 * Whose words a paragraph gives.
 *
 *   张三在会上说,……          张三就……提出三点建议:一是……         张三介绍了有关情况。他说,……
 *   ^who  ^where ^verb       ^who     ^introduces ^list         ^who                 ^pronoun
 */
import type { Draft, Line, PersonMention } from '../../draft.ts';
import { between, type Range } from '../../ranges.ts';
import { fold } from '../../text/fold.ts';
import { lastSentence } from '../grammar/shapes.ts';
import { peopleIn } from '../people/people.ts';
import { introductionsIn, proposalBefore, proposingSide } from './introductions.ts';
import { markerAt } from './markers.ts';

const SPEECH =
  '(?:说|表示|指出|强调|介绍说|介绍|称|宣布|认为|谈到|提出|主张|阐述|建议|呼吁|倡议|回应|透露|重申|坦言)';
const SPEAKS = new RegExp(`^([^,:。;、"\\s]{2,40}?)(?:还|也|并|同时|首先|最后|最终)?${SPEECH}(?:[,:。]|$)`);
/** Those who speak together are no speaker. */
const TOGETHER =
  /^(?:各方|双方|三方|各国|与会|会议|大家|会晤|会谈|峰会|我们|.{0,6}领导人|.{0,4}元首|.{1,4}国)$|外长们$|代表们$|(?:声明|公报|宣言)$/;
/** 【同期声】张三:…… */
const COLON = /^(?:[【[][^】\]]{1,8}[】\]])?([^,:。]{2,12}):/;
/** 张三就峰会成果接受媒体采访: who answers from there on. */
const INTERVIEWED = /接受.{0,16}采访|答.{0,8}记者问|回答.{0,8}提问|记者会/;
/** 张三会后向记者表示,……: what is listed below is theirs. */
const TELLS_PRESS =
  /(?:[向对](?:[^,。]{0,8})(?:记者|媒体|传媒)|见记者|记者会|发布会|吹风会)[^,。]{0,6}(?:表示|说|介绍|指出|强调|透露|通报|宣布)/;
/** ……:, and 达成七点重要共识。 */
const ANNOUNCES_LIST = /(?::|[一二两三四五六七八九十\d][点项条][^。,]{0,6}(?:共识|成果)。)$/;
/** 张三在某某会议后表示,……做好以下工作: so is what they announce behind a meeting. */
const TELLS_AFTER =
  /(?:会议|会晤|峰会|论坛|会谈|外长会|大会)(?:结束|闭幕)?(?:之?后|期间|上|时)[^,。]{0,6}(?:表示|说|介绍|指出|强调|宣布)(?=,[^。]*(?:以下|如下|[一二两三四五六七八九十\d]+[点项个方])[^。]{0,8}:$)/;
/** 张三谈某某会晤共识: a title that says who tells what was agreed. */
const TELLS_AGREED = /^([^,。:]{2,20}?)(?:谈(?!判)|介绍|解读|阐述)[^,。:]{0,30}(?:共识|成果)/;
const ANSWER = /^答:/;
export const QUESTION = /^(?:.{0,12}记者)?问:|^[^,。:]{2,12}记者:/;
const PRONOUN = /^[他她](?:还|也|并)?/;
/** The first of several who has a name. */
const namedIn = (people: PersonMention[]) => people.find(({ name }) => name !== null)?.name?.text ?? null;
/** What may stand before the office of one who goes on to speak. */
const ALONE = /^(?:(?:随后|此外|之后|其后|最后|同时|会上|为此),)?/;
/** 萨德瓦卡索夫 in a title, of 叶尔兰·萨德瓦卡索夫. */
const isIn = (titled: string, name: string) => titled.includes(fold(name).split('·').at(-1) as string);
/** How many of those named last are remembered. */
const REMEMBERED = 60;

/** Follows who has been named, paragraph by paragraph. */
export class Speakers {
  readonly #draft: Draft;
  /** Names met so far, folded, each as written. */
  readonly #names = new Map<string, string>();
  /** Who is asked, in an article of questions and answers. */
  #interviewed: string | null = null;
  /** Whether an answer goes on, in as many paragraphs as it has. */
  #answering = false;

  constructor(draft: Draft) {
    this.#draft = draft;
    const { title, text, people } = draft;
    // 2032年9月23日外交部发言人张三主持例行记者会
    if (title && INTERVIEWED.test(text.slice(title.start, title.end)))
      this.#interviewed = namedIn(between(people, title.start, title.end));
  }

  /** The speaker of a paragraph; null where no one person speaks. To be called for each paragraph in order. */
  of(line: Line): string | null {
    const people = between(this.#draft.people, line.start, line.end);
    for (const { name } of people) {
      if (!name) continue;
      this.#names.set(this.#draft.text.slice(name.start, name.end), name.text);
      // Later 于苏波夫 stands for 达尼亚尔·于苏波夫.
      const last = name.text.split(/[·・‧•]/).at(-1) as string;
      if (last.length > 1) this.#names.set(this.#draft.text.slice(name.end - last.length, name.end), last);
    }
    while (this.#names.size > REMEMBERED) this.#names.delete(this.#names.keys().next().value as string);
    // 杜若溪:11月7日,……, of the one who is asked.
    const byName = this.#names.get(COLON.exec(line.text)?.[1] ?? '');
    const answers = ANSWER.test(line.text) || (byName !== undefined && byName === this.#interviewed);
    this.#answering = answers || (this.#answering && !QUESTION.test(line.text));
    const speaker =
      this.#answering && this.#interviewed
        ? this.#interviewed
        : (this.#saying(line) ?? this.#introducing(line));
    this.#interviewed ??= this.#asked(line);
    return speaker;
  }

  /** 会见结束后,外长张三向媒体介绍情况并回答提问: who answers is named in that sentence; failing that, first in the paragraph. */
  #asked({ start, end, text }: Line): string | null {
    const asked = INTERVIEWED.exec(text);
    if (!asked) return null;
    const { people } = this.#draft;
    const sentence = start + text.lastIndexOf('。', asked.index) + 1;
    return namedIn(between(people, sentence, start + asked.index)) ?? namedIn(between(people, start, end));
  }

  /** Whether it is somebody whom the text has named with an office, or by a part of that name. */
  isNamed(speaker: string | null): boolean {
    return speaker !== null && [...this.#names.values()].includes(speaker);
  }

  /** Whose points follow a paragraph of the report that announces a list: of the one who tells the press. */
  listing(line: Line): string | null {
    if (!ANNOUNCES_LIST.test(line.text)) return null;
    const last = lastSentence(line.text);
    const says = this.#names.get(SPEAKS.exec(last)?.[1] ?? '');
    // 张三介绍说,此次对话取得圆满成功,双方达成六点共识。
    if (says && /达成[^。,]*[。:]$/.test(last)) return says;
    const told = TELLS_PRESS.exec(line.text) ?? TELLS_AFTER.exec(line.text);
    if (told) return this.#firstNamed({ start: line.start, end: line.start + told.index });
    return /达成[^。,]*[。:]$/.test(line.text) ? this.#tellsInTitle() : null;
  }

  /** Who tells what was agreed, by the title. */
  #tellsInTitle(): string | null {
    const { title, text } = this.#draft;
    const match = title && TELLS_AGREED.exec(text.slice(title.start, title.end));
    return match
      ? this.#firstNamed({ start: title.start, end: title.start + (match[1] as string).length })
      : null;
  }

  /** 张三说, 中国外交部长张三表示, at the head of the paragraph. */
  #saying(line: Line): string | null {
    const said = this.#names.get(COLON.exec(line.text)?.[1] ?? '');
    if (said) return said;
    // (一)与会各方认为: a point of an agreed text may tell who holds it.
    const match = markerAt(line.text, 0, true) ? null : SPEAKS.exec(line.text);
    if (!match) return null;
    const { source, words } = this.#draft;
    const who = (match[1] as string)
      .replace(/在.{1,14}[上中时里]$/, '')
      .replace(/(?:发表)?(?:主旨|开幕|视频)?(?:讲话|致辞|致词|发言|演讲)(?:时|中)?$/, '');
    const met = this.#names.get(who);
    // 方振国 is no country, whatever he ends in.
    if (met) return met;
    if (TOGETHER.test(who) || /[提就]/.test(who)) return null;
    const end = line.start + who.length;
    const person = peopleIn(this.#draft, line.start, end).at(-1);
    if (person?.name) return person.name.text;
    // 张三主席指出: the title stands behind the name.
    const title = words.in('titles', line.start, end).at(-1);
    if (title && title.end === end && title.start > line.start + 1)
      return source.plain(line.start, title.start);
    return who.length <= 12 && !/[在对于和的]/.test(who) ? source.plain(line.start, end) : null;
  }

  /** Who introduces points of their own: the one that the sentence begins with, by office or by a name met before. */
  #introducing(line: Line): string | null {
    for (const at of introductionsIn(this.#draft, line)) {
      const sentence = line.text.lastIndexOf('。', at - 1) + 1;
      const start = PRONOUN.test(line.text.slice(sentence)) ? 0 : sentence;
      const range = {
        start: line.start + (start === at ? proposalBefore(line.text, at) : start),
        end: line.start + at,
      };
      const named = this.#firstNamed(range) ?? this.#bySurname(range) ?? this.#byOffice(range);
      const who = named ?? proposingSide(this.#draft, range);
      if (who) return who;
    }
    return null;
  }

  /** 沈主席提出: of those named before, the last one of that surname. */
  #bySurname({ start, end }: Range): string | null {
    const { text, lexicon } = this.#draft;
    const title = lexicon.titles.at(text, start + 1, end);
    if (!title || !/\p{Script=Han}/u.test(text[start] ?? '')) return null;
    const surname = text[start] as string;
    return [...this.#names].findLast(([folded]) => folded.startsWith(surname))?.[1] ?? null;
  }

  /** 随后,总统就区域合作提出以下建议: of those whom the title names, the one of that office. */
  #byOffice({ start, end }: Range): string | null {
    const { text, title, people, lexicon } = this.#draft;
    const from = start + (ALONE.exec(text.slice(start, end))?.[0].length ?? 0);
    const office = lexicon.titles.at(text, from, end);
    if (!office || !title) return null;
    const words = text.slice(office.start, office.end);
    const titled = text.slice(title.start, title.end);
    const named = people.filter(
      ({ name, titles }) =>
        name && titles.some((each) => fold(each).endsWith(words)) && isIn(titled, name.text),
    );
    return namedIn(named);
  }

  #firstNamed({ start, end }: Range): string | null {
    const { text } = this.#draft;
    const person = peopleIn(this.#draft, start, end).find(({ name }) => name !== null);
    let first = person?.name ? { at: person.start, name: person.name.text } : null;
    const words = text.slice(start, end);
    for (const [folded, name] of this.#names) {
      const at = words.indexOf(folded);
      if (at >= 0 && (!first || start + at < first.at)) first = { at: start + at, name };
    }
    return first?.name ?? null;
  }
}

/** The texts that the parser is measured on: of the genre, and made to hurt patterns. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a text of about so many bytes. */
export type Make = (bytes: number) => string;

/** Makers of texts by what the texts are. */
export function makeTexts(root: string): Record<string, Make> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const article = read('data/articles/china-central-asia-fm4-2023.txt');
  const english = ['en-river-ministers', 'en-agency-proposals', 'en-video-statement']
    .map((name) => read(`test/articles/${name}.txt`))
    .join('\n');
  return {
    'an article, again and again': one(article),
    'Chinese articles of the corpus': oneByOne(corpus(root, 'zh')),
    'English articles of the corpus': oneByOne(corpus(root, 'en')),
    'articles as one text': of(article),
    'articles in English as one text': of(english),
    'articles on one line': of(article.replaceAll('\n', '')),
    'articles in English on one line': of(english.replaceAll('\n', ' ')),
    'enumeration commas': of('、'),
    commas: of('，'),
    'nested brackets': nested('（', '）'),
    'quotation marks never closed': of('“'),
    'title marks never closed': of('《公报'),
    'markers only': of('一、\n'),
    'markers on one line': of('。一、'),
    'first to last on one line': of('一是。二是。'),
    'numbered lines of one letter': of('1. x\n'),
    'organisations in a row': of('联合国、'),
    'dates in a row': of('2031年5月12日至13日'),
    'names in a row': of('外长张三、'),
    'countries and titles in a row': of('哈萨克斯坦副总理兼外长'),
    'meetings in a row': of('第三次外长会晤'),
    'next meetings in a row': behind(
      '第五次中国—中亚外长会晤\n2031年9月24日，第五次中国—中亚外长会晤在杜尚别举行。\n',
      () => '下次领导人会议将于明年举行。',
    ),
    'summits of one city in a row': behind(
      '第五次中国—中亚外长会晤\n2031年9月24日，第五次中国—中亚外长会晤在杜尚别举行。\n',
      (i) => `${1900 + (i % 130)}年${1 + (i % 12)}月${1 + (i % 28)}日西安峰会。`,
    ),
    'pinyin glosses': of('國(guó)家(jiā)'),
    'letters set apart': of('外 长 会 晤 '),
    'Markdown marks': (bytes) => `# a\n${'**[a]('.repeat(bytes / 6)}`,
    spaces: (bytes) => `会${' '.repeat(bytes - 6)}晤`,
    'empty lines': (bytes) => `会${'\n'.repeat(bytes - 6)}晤`,
    'one word': of('a'),
    'initials in a row': of('A. '),
    'ministers in a row': of('Foreign Minister of Canada A. Roy and '),
    'meetings in English in a row': of('the Sixth Meeting of the Foreign Ministers was held in '),
    'meetings recalled in a row': behind(
      'Joint Statement of the Fifth Coast Ministerial Meeting\n\nThe Ministers met in Rome on 4 May 2031 for the Fifth Coast Ministerial Meeting.\n',
      () =>
        'We recall our meeting in Sendai in May 2030. The Fifth Coast Ministerial Meeting was held in Rome on 4 May 2031. ',
    ),
    'dates in English in a row': of('July 27, 2034 '),
    'offices without names in a row': present(
      (i) => `the President of Mali, Foreign Minister Ab ${letters(i)} of Togo`,
    ),
    'people of chairs named by their countries': present((i) => `President Ab ${letters(i)} of Mali`),
    'sentences of one word in English': of('The of to. '),
    // 100,000 of them in a text of 1 MB.
    'nested tags': (bytes) => '<b>'.repeat(bytes / 10) + '</b>'.repeat(bytes / 10),
    paragraphs: of('<p>a</p>'),
    'a script': (bytes) => `<p>会晤</p><script>${'if (a < b) c("</");'.repeat(bytes / 19)}</script>`,
    entities: of('<br>&#20250;&amp;'),
  };
}

/** A meeting with many who attended, each one new. */
function present(attendee: (i: number) => string): Make {
  const head =
    'The Sixth Coast Summit was held in Dakar on 3 May 2031, co-chaired by the Malian and Togolese Presidents. It was attended by ';
  return (bytes) => {
    const each = Math.ceil((bytes - head.length) / (attendee(0).length + 2));
    return `${head}${Array.from({ length: Math.max(1, each) }, (_, i) => attendee(i)).join(', ')}.`;
  };
}

/** A word of letters for a number: no two the same. */
const letters = (i: number) =>
  `X${i.toString(26).replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)] as string)}`;

/** The texts of test/corpus in a language; those in other encodings than UTF-8 are left out. */
function corpus(root: string, language: string): string[] {
  const folder = join(root, 'test/corpus');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith(language) && /\.(?:txt|md|html?)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => !/[\uFFFD\0]/.test(text));
}

/** Articles, each a text of its own: parted by NUL. */
function oneByOne(articles: string[]): Make {
  return (bytes) => {
    const found: string[] = [];
    for (let size = 0, i = 0; size < bytes; i++) {
      const article = articles[i % articles.length] as string;
      found.push(article);
      size += Buffer.byteLength(article);
    }
    return found.join('\0');
  };
}

const one = (article: string) => oneByOne([article]);

function of(unit: string): Make {
  return (bytes) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
}

/** What is repeated behind a beginning, by its number. */
function behind(beginning: string, unit: (i: number) => string): Make {
  return (bytes) => {
    const each = (bytes - Buffer.byteLength(beginning)) / Buffer.byteLength(unit(0));
    return beginning + Array.from({ length: Math.max(1, Math.ceil(each)) }, (_, i) => unit(i)).join('');
  };
}

function nested(open: string, close: string): Make {
  return (bytes) => {
    const depth = bytes / (Buffer.byteLength(open) + Buffer.byteLength(close));
    return open.repeat(depth) + close.repeat(depth);
  };
}

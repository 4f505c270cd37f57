/**
 * The body, the department or the region that a title is of, where no vocabulary holds it: the title begins where its name does.
 *
 *   欧亚经济委员会贸易 委员      民政及青年事务 局副局长      广东省 省长
 *   ^body              ^title   ^bureau        ^title       ^region ^title
 */
import type { Draft } from '../../draft.ts';
import type { Title } from '../../vocabulary/lexicon.ts';
import type { Match } from '../../vocabulary/words.ts';
import { sideBefore } from './long-offices.ts';

/** What follows the last word or sign that no office begins before. */
const AFTER_BOUND =
  /(?:(?!出席|主持|期间|以及|会见|欢迎|感谢|祝贺|(?<=[计则还])有|[^\p{Script=Han}]|[和与及由同在]|应(?!急)).)*$/u;
/** Chinese names of bodies end so. */
const BODY =
  /^.{2,16}(?:委员会|组织|银行|联盟|联合体|理事会|论坛|秘书处|机构|署|院|中心|[局部厅司处委办]|集团|基金会|共同体|统合体|协会|联合会)/;

/** 民政及青年事务 + 局副局长: a bureau of Hong Kong. */
const BUREAU = /[^\P{Script=Han}和与同由在长员任]{2,5}及[^\P{Script=Han}和与同由在长员任]{2,5}局$/u;
/** ;投资、贸易及工业 + 部长: a department of several subjects, behind a stop. */
const PORTFOLIO =
  /(?:^|[;。:,])(?:以及|还有|包括|[和及与])?((?:[^\P{Script=Han}长相臣席员任理]{2,4}、){1,3}[^\P{Script=Han}长相臣席员任理]{2,4}[和与及][^\P{Script=Han}长相臣席员任理]{2,6})$/u;
/** A ministry, and one of its departments that has two subjects. */
const DEPARTMENT = /(?:[外交国防商务财政环境农业]{2,4}部|[外财防]务省)[^,。、;:]{1,8}[和与][^,。、;:]{1,10}$/;

/** 包括贸工 + 部长: a department behind what lists its minister. */
const LISTED =
  /(?:[、;:]|包括|以及)((?:国(?=[家防土际])|[^\P{Script=Han}各两三四五六七八九十数多名位国方长相臣席员任理的在是有与和及同由前]){2,6})$/u;

/** 欧亚经济委员会贸易委员: a title of a body that no vocabulary holds begins where the body's name does. */
export function ofUnknownBody(text: string, title: Match<Title>, floor: number): Match<Title> {
  const before = text.slice(Math.max(floor, title.start - 20), title.start);
  const office = text.slice(title.start, title.end);
  const from = (words: string) => ({ ...title, start: title.start - words.length });
  if (/^(?:部长|大臣)$/.test(office)) {
    const department = (PORTFOLIO.exec(before) ?? LISTED.exec(before))?.[1];
    if (department) return from(department);
  }
  // 外交部边界与海洋事务司司长: a department whose name has a joint.
  const department =
    (/[司局]长$/.test(office) && DEPARTMENT.exec(before)) ||
    (/^(?:副?局长|常任秘书长)$/.test(office) && BUREAU.exec(before));
  if (department) return from(department[0]);
  const side = sideBefore(office, before);
  if (side) return from(side);
  const words = before.slice(before.search(AFTER_BOUND));
  return BODY.test(words) ? from(words) : title;
}

/** 广东省省长, 上海市委书记, 加利福尼亚州州长: an office of a region or a city, with the region's country. */
export function ofRegion({ text, lexicon }: Draft, title: Match<Title>, floor: number): Match<Title> | null {
  const words = text.slice(title.start, title.end);
  if (!OF_REGION.test(words)) return null;
  for (let start = Math.max(floor, title.start - REGION); start < title.start; start++) {
    const region = lexicon.regions.at(text, start, title.start);
    // 砂拉越总理: cities have none.
    const city = words === '总理' ? null : lexicon.places.at(text, start, title.start);
    const found = region
      ? { ...region, country: region.value }
      : city && { ...city, country: city.value.country };
    if (
      found &&
      /^(?:省|市|州|都|道|府|县|特别市|(?:[壮回]族|维吾尔)?自治区)?(?:常务)?副?$/.test(
        text.slice(found.end, title.start),
      )
    )
      return { ...title, start, value: { ...title.value, country: found.country } };
  }
  return null;
}

const OF_REGION = /[省市州府县区]长$|知事$|[省市区]委书记$|^(?:主席|总理|州务大臣|首席部长)$/;
/** How far before a title the name of its region may begin, in characters. */
const REGION = 12;

/** The bundled article against what a careful reader finds in it (test/gold), in every field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, BUNDLED, parsed, parser } from './articles.ts';

const gold = JSON.parse(readFileSync(join(import.meta.dirname, `../gold/${BUNDLED}.json`), 'utf8'));
const found = parsed(BUNDLED);
const characters = [...article(BUNDLED).text];
const at = ({ start, end }: { start: number; end: number }) => characters.slice(start, end).join('').trim();
/** The gold file adds a remark in brackets to some labels: 中国—中亚峰会 (下个月/下月/五月, 西安). */
const bare = (label: string) => label.replace(/ \(.*\)$/, '');

describe('the bundled article, as the gold file has it', () => {
  it('has its title, kind, source, dates and heading', () => {
    const { title, kind, published, publishedBasis, pageUpdated } = found;
    expect({ title, kind, published, pageUpdated }).toEqual({
      title: gold.title,
      kind: gold.kind,
      published: gold.published,
      pageUpdated: gold.pageUpdated,
    });
    expect(found.source?.label).toBe(gold.source);
    expect(found.heading?.label).toBe(gold.headingCommunique);
    expect(gold.publishedBasis).toMatch(new RegExp(`^${publishedBasis}`));
  });

  it('reports the meeting that the gold names', () => {
    const primary = found.meetings.filter((meeting) => meeting.primary);
    expect(primary).toHaveLength(1);
    expect(primary[0]).toMatchObject(gold.meeting);
    expect(primary[0]?.dateBasis).toBe('curated');
  });

  it('speaks of the six meetings of the gold, and no other', () => {
    const expected = gold.meetingsInText.map((each: Record<string, string>) => ({
      name: each.name,
      status: each.status,
      date: each.date,
      basis: each.basis?.match(/^(stated|resolved|curated)/)?.[0],
      primary: each.primary ?? false,
      format: each.format ?? null,
      city: each.city ?? null,
      country: each.country ?? null,
    }));
    const actual = found.meetings.map(({ name, status, date, dateBasis, primary, format, city, country }) => {
      return { name, status, date, basis: dateBasis, primary, format, city, country };
    });
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(actual.sort(byName)).toEqual(expected.sort(byName));
  });

  it('has the six participants with country, titles in order and role', () => {
    const actual = found.participants.map(({ name, country, titles, role }) => ({
      name,
      country,
      titles,
      role,
    }));
    expect(actual).toEqual(gold.participants);
    expect(found.participants.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('has every point complete, in order, in its section', () => {
    const actual = found.points.map(({ section, ordinal, marker, text }) => ({
      section,
      ordinal,
      marker,
      starts: [...text].slice(0, 12).join(''),
      complete: /[。]$/.test(text),
    }));
    expect(actual).toEqual(gold.points);
  });

  it('reads the first sentence of each remark as its heading', () => {
    const remarks = found.points.filter((point) => point.section === 'remarks');
    expect(remarks[0]?.heading).toBe('坚持睦邻友好,齐心协力办好西安峰会');
    for (const { heading, text } of remarks) expect(text.startsWith(`${heading}。`)).toBe(true);
  });

  it('has the page’s tags in order, attached to the points that hold them', () => {
    expect(found.tags.map(({ label }) => label)).toEqual(gold.tags);
    for (const point of found.points) {
      const own = point.tags.filter(({ scheme }) => scheme === 'source').map(({ label }) => label);
      expect(own.sort()).toEqual(gold.tags.filter((tag: string) => point.text.includes(tag)).sort());
    }
  });

  it('has the topics of the gold on each point of the communiqué, and no other', () => {
    for (const { section, ordinal, tags } of found.points) {
      if (section !== 'communique') continue;
      const topics = tags.filter(({ scheme }) => scheme === 'topic').map(({ id }) => id);
      expect(new Set(topics), `point ${ordinal}`).toEqual(new Set(gold.topics[ordinal]));
    }
  });

  it('has the verbs of the gold on each point of the communiqué, in order', () => {
    const acts = found.points
      .filter(({ section }) => section === 'communique')
      .map(({ ordinal, acts }) => ({ point: ordinal, verbs: acts.map(({ verb }) => verb) }));
    expect(acts).toEqual(gold.acts);
  });

  it('knows which six countries 各方 and 六国 are, and which five 中亚国家', () => {
    const six = ['CN', 'KG', 'KZ', 'TJ', 'TM', 'UZ'];
    for (const { actor } of found.points.flatMap(({ acts }) => acts)) {
      const known = { 各方: six, 六国: six, 中亚国家: six.slice(1), 中国政府: ['CN'] }[actor?.label ?? ''];
      expect(actor?.countries, actor?.label).toEqual(known);
    }
  });

  it('has the references of the gold, and no other', () => {
    // The gold lists meetings, documents and organisations.
    const kinds = new Set(gold.references.map(({ kind }: { kind: string }) => kind));
    const actual = found.references
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, label, date }) => `${kind} ${label} ${date}`);
    const expected = gold.references.map((each: Record<string, string>) => {
      return `${each.kind} ${bare(each.label as string)} ${each.date ?? null}`;
    });
    expect(actual.sort()).toEqual(expected.sort());
  });

  it('refers to the initiative and the countries it names', () => {
    const idsOf = (wanted: string) =>
      found.references.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    expect(idsOf('initiative')).toEqual(['belt-and-road']);
    const countries = ['CN', 'KZ', 'KG', 'TJ', 'UZ', 'TM', 'UA', 'AF'];
    expect(new Set(idsOf('country'))).toEqual(new Set(countries));
  });

  it('keeps the sidebar apart, with its link', () => {
    expect(found.sidebar).toMatchObject({
      heading: gold.sidebar.heading,
      subheading: gold.sidebar.subheading,
      paragraphs: gold.sidebar.paragraphs,
    });
    expect(found.sidebar?.links.map(({ quote }) => quote)).toEqual([gold.sidebar.inlineLink]);
  });

  it('has three paragraphs before the first point, and the page after the last', () => {
    const before = found.blocks.filter((block) => block.end <= (found.points[0]?.selector.start ?? 0));
    expect(before.filter((block) => !block.heading)).toHaveLength(gold.preambleParagraphs);
    const page = found.blocks.filter(({ type }) => type === 'chrome' || type === 'metadata').map(at);
    const listed = [
      '来源 :外交部',
      '展开阅读全文',
      '页面更新:2024-05-30',
      '1 2 3 4 5',
      '上滑加载更多 ↓',
      '推荐阅读:',
      '友情链接:',
      '更多:',
      'Top',
    ];
    for (const line of listed) {
      expect(gold.chromeAfter).toContain(line);
      expect(page).toContain(line);
    }
    expect(page.filter((line) => /QQ|ICP|^标签:/.test(line))).toHaveLength(3);
  });

  it('counts what the gold counts', () => {
    const points = (section: string) => found.points.filter((point) => point.section === section).length;
    expect({
      communiquePoints: points('communique'),
      remarkPoints: points('remarks'),
      participants: found.participants.length,
      tags: found.tags.length,
    }).toEqual(gold.counts);
    expect(found.problems).toEqual([]);
  });
});

describe('the bundled article without its sidecar', () => {
  const alone = parser.parse(article(BUNDLED).text);

  it('gives the day and month of the meeting, no year, and says so', () => {
    expect(alone.meetings[0]).toMatchObject({ date: '--04-27', datePrecision: 'day', dateBasis: null });
    expect(alone.problems.map(({ code }) => code)).toContain('year-not-stated');
    expect(alone.published).toBeNull();
  });

  it('takes no year from the page’s own date', () => {
    expect(alone.pageUpdated).toBe('2024-05-30');
    expect(alone.meetings.filter(({ date }) => date?.startsWith('2024'))).toEqual([]);
  });
});

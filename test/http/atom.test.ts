/** The feed, read by a parser that takes nothing but well-formed XML. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { article } from '../store/article.ts';
import { articles, serverWith } from './helper.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Parses XML, with namespaces; throws where it is not well-formed. */
function readXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element = { name: `{${uri}}${local}`, attributes: named, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

const atom = (name: string) => `{http://www.w3.org/2005/Atom}${name}`;
const all = ({ children }: Element, name: string) => children.filter((child) => child.name === atom(name));

function one(element: Element, name: string): string {
  const found = all(element, name);
  expect(found, name).toHaveLength(1);
  return found[0]?.text ?? '';
}

function linkOf(element: Element, relation: string): string | undefined {
  return all(element, 'link').find(({ attributes }) => attributes.rel === relation)?.attributes.href;
}

async function feed(given = articles) {
  const server = await serverWith(given);
  const read = async (query = '') => readXml((await server.get(`/v1/documents.atom${query}`)).body);
  return { ...server, read };
}

describe('/v1/documents.atom', () => {
  test('is a feed as RFC 4287 has it', async () => {
    const { read, get } = await feed();
    const root = await read();
    expect(root.name).toBe(atom('feed'));
    const entries = all(root, 'entry');
    for (const each of [root, ...entries]) {
      expect(one(each, 'id')).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(one(each, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(one(each, 'title')).not.toBe('');
    }
    expect(new Set([root, ...entries].map((each) => one(each, 'id'))).size).toBe(1 + entries.length);
    expect(all(root, 'author')).toHaveLength(1);
    expect(linkOf(root, 'self')).toBe('documents.atom');
    expect(entries.map((entry) => one(entry, 'title'))).toEqual(
      articles.toReversed().map((each) => each.parsed.title),
    );
    for (const entry of entries) {
      const address = new URL(linkOf(entry, 'alternate') ?? '', 'http://host/v1/documents.atom').pathname;
      expect((await get(address)).json().title).toBe(one(entry, 'title'));
    }
    expect(linkOf(entries[0] as Element, 'via')).toBe('https://example.org/1');
  });

  test('has the latest first, and keeps the id of a document that changes', async () => {
    const { read, writer } = await feed();
    const before = all(await read(), 'entry').map((entry) => one(entry, 'id'));
    writer.write(article({ title: '另一标题' }));
    const after = all(await read(), 'entry');
    expect(one(after[0] as Element, 'title')).toBe('另一标题');
    expect(after.map((entry) => one(entry, 'id'))).toEqual(before.toReversed());
    expect(all(await read('?limit=1'), 'entry')).toHaveLength(1);
  });

  test('says nothing of a document that is gone', async () => {
    const { read, writer } = await feed();
    writer.removeAll(['alfa-2031', 'bravo-2032']);
    expect(all(await read(), 'entry')).toEqual([]);
  });

  test.each(['<b>&amp; "甲" & \'乙\'', ']]>', '甲\u0000\u0008\u001f\uffff乙', '甲\ud800乙', '😀\r\n\t'])(
    'is well-formed whatever a title holds: %j',
    async (title) => {
      const { read } = await feed([
        article({ title, sidecar: { sourceUrl: 'https://example.org/?a=1&b="2"' } }),
      ]);
      const [entry] = all(await read(), 'entry');
      const shown = one(entry as Element, 'title');
      expect(shown.replace(/\ufffd/g, '')).toBe(
        title
          .replace(/[\u0000-\u0008\u001f\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff].)/g, '')
          .replace('\r\n', '\n'),
      );
      expect(linkOf(entry as Element, 'via')).toBe('https://example.org/?a=1&b="2"');
    },
  );

  test('is named by the list of documents', async () => {
    const { get } = await feed();
    expect((await get('/v1/documents')).headers.link).toContain(
      '</v1/documents.atom>; rel="alternate"; type="application/atom+xml"',
    );
  });
});

/**
 * The Atom feed (RFC 4287) of documents. Addresses in it are relative to its own, since the server does not know by which
 * name it is reached; ids are made from the documents' ids, so that they are the same wherever the feed is read.
 */
import { hash } from 'node:crypto';
import type { DocumentRecord, Reader } from '../../store/index.ts';

type News = Awaited<ReturnType<Reader['changes']['latestDocuments']>>;

/** The feed as XML. */
export function atomFeed({ begun, news }: News): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<id>${urn('documents')}</id>`,
    '<title>gongbao: documents</title>',
    `<updated>${news[0]?.at ?? begun}</updated>`,
    '<author><name>gongbao</name></author>',
    '<link rel="self" type="application/atom+xml" href="documents.atom"/>',
    '<link rel="alternate" type="application/json" href="documents"/>',
    ...news.map(({ at, record }) => entry(JSON.parse(record) as DocumentRecord, at)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(
  { id, title, kind, language, published, sourceUrl, counts }: DocumentRecord,
  at: string,
): string {
  // Atom's own `published` wants a time, which is not known.
  const date = published === null ? '' : `<dc:date>${escape(published)}</dc:date>`;
  const via = sourceUrl === null ? '' : `<link rel="via" href="${escape(sourceUrl)}"/>`;
  return [
    `<entry xml:lang="${escape(language)}">`,
    `<id>${urn(`documents/${id}`)}</id>`,
    `<title>${escape(title ?? id)}</title>`,
    `<updated>${at}</updated>${date}`,
    `<link rel="alternate" type="application/json" href="documents/${encodeURIComponent(id)}"/>`,
    `<link rel="related" type="text/plain" href="documents/${encodeURIComponent(id)}/text"/>${via}`,
    `<category term="${escape(kind)}"/>`,
    `<summary xml:lang="en">${summary(counts)}</summary>`,
    '</entry>',
  ].join('\n');
}

function summary({ points, participants, meetings }: DocumentRecord['counts']): string {
  return `Points: ${points}. Participants: ${participants}. Meetings: ${meetings}.`;
}

/** Makes names of this API into UUIDs; itself a random one. */
const NAMESPACE = '0b6f6c5e6b8a4c1f9d0a5f5d7e2c4a91';

/** A URN that belongs to a name for good: a UUID of version 5 (RFC 9562). */
function urn(name: string): string {
  const digest = hash('sha1', Buffer.concat([Buffer.from(NAMESPACE, 'hex'), Buffer.from(name)]), 'buffer');
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML may hold it: what XML 1.0 has no way to write becomes U+FFFD. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The bundled article as the writer takes it, read by the real parser, and a server of it. */
import { expect } from 'vitest';
import type { z } from 'zod';
import type { Article, PointRecordSchema } from '../../src/store/index.ts';
import { article, BUNDLED, parsed } from '../parse/articles.ts';
import { serverWith } from './helper.ts';

type Point = z.infer<typeof PointRecordSchema>;

export const realArticle: Article = { ...article(BUNDLED), parsed: parsed(BUNDLED) };

export const realServer = () => serverWith([realArticle]);

/** The records of a list. */
export async function dataOf(url: string): Promise<Point[]> {
  const { get } = await realServer();
  const answer = await get(url);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<{ data: Point[] }>().data;
}

/** The points of a list, as they are called within their document. */
export const keysOf = async (url: string) => (await dataOf(url)).map(({ id }) => id.split('.')[1]);

/** The address of a whole list. */
export const url = (path: string, query: Record<string, string>) =>
  `${path}?${new URLSearchParams({ limit: '100', ...query })}`;

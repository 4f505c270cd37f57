/** What points are compared by. Pure. */
import type * as z from 'zod';
import { foldForSearch } from '../../parse/index.ts';
import type { PointRecordSchema } from '../../store/index.ts';

export type Point = z.infer<typeof PointRecordSchema>;

/**
 * What two points that speak of one thing share: pairs of neighbouring Chinese characters, words of other scripts,
 * topics, and what is referred to. The latter two say more than two characters do, and so count for more.
 */
export type Features = ReadonlyMap<string, number>;

/** How much a shared topic or reference counts, where a shared pair of characters counts 1. */
const MEANING = 3;

const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu;

export function featuresOf(point: Point): Features {
  const features = new Map<string, number>();
  for (const [run] of foldForSearch(point.text).matchAll(RUNS)) {
    if (!/^\p{Script=Han}/u.test(run)) features.set(run, 1);
    else for (const pair of pairsOf([...run])) features.set(pair, 1);
  }
  for (const { scheme, id } of point.tags) if (scheme === 'topic') features.set(`topic ${id}`, MEANING);
  for (const { kind, id } of point.references) features.set(`${kind} ${id}`, MEANING);
  return features;
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** How rare each feature is among some points: log((n + 1) / points that have it). */
export function rarityIn(all: readonly Features[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const features of all)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (feature) => Math.log((all.length + 1) / (counts.get(feature) ?? 1));
}

/** Features as a vector of length 1, each weighted by its rarity (tf-idf); empty where there is none that counts. */
export function vectorOf(features: Features, rarity: (feature: string) => number): Features {
  const weights = [...features].map(([feature, factor]): [string, number] => [
    feature,
    factor * rarity(feature),
  ]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(length === 0 ? [] : weights.map(([feature, weight]) => [feature, weight / length]));
}

/** The cosine of two vectors: 0 for nothing in common, 1 for the same. */
export function cosine(a: Features, b: Features): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few) sum += weight * (many.get(feature) ?? 0);
  return Math.min(1, sum);
}

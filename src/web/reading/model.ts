/** What the reading page shows of an article, stored or just parsed. All places are in UTF-16 units of `text`. */
import type { components } from '../../client/index.ts';
import type { Span } from '../text/pieces.ts';

type Schemas = components['schemas'];
export type Document = Schemas['Document'];
export type DocumentBlock = Schemas['DocumentBlock'];
export type Meeting = Schemas['Meeting'];
export type Point = Schemas['Point'];
export type Reference = Schemas['Reference'];
export type Comparison = Schemas['Comparison'];
export type SearchHit = Schemas['SearchHit'];
export type FacetCounts = Schemas['FacetCounts'];
export type TopicHint = Schemas['TopicHint'];
export type ParseAnswer = Schemas['ParseAnswer'];

export interface Reading {
  text: string;
  /** BCP 47. */
  language: string;
  blocks: ReadingBlock[];
  points: ReadingPoint[];
  participants: Participant[];
  references: Label[];
  problems: Label[];
}

export interface ReadingBlock extends Span {
  type: string;
  heading: boolean;
  voice: string;
  speaker: string | null;
}

/** What a point says, the same in a record of the API and in a parse. */
export interface PointWords {
  section: string;
  voice: string;
  ordinal: number;
  marker: string;
  heading: string | null;
  text: string;
}

export interface ReadingPoint extends PointWords, Span {
  key: string;
  topics: Label[];
  acts: Label[];
  references: Label[];
  tags: Label[];
}

/** A word about the text, and where the text bears it out. */
export interface Label {
  kind: string;
  id: string;
  text: string;
  /** What more is to be said of it; empty where nothing is. */
  note: string;
  spans: Span[];
}

export interface Participant {
  name: string | null;
  latinName: string | null;
  country: string | null;
  organisation: string | null;
  titles: string[];
  role: string;
  spans: Span[];
}

/** A reading as it is laid out: runs of blocks in one voice, each with its paragraphs. */
import type { Reading, ReadingBlock } from '../reading/model.ts';
import { paragraphsIn, type Span } from './pieces.ts';

export interface Paragraph extends Span {
  heading: boolean;
}

/** Neighbouring blocks of one type, voice and speaker. */
export interface Run {
  type: string;
  voice: string;
  speaker: string | null;
  paragraphs: Paragraph[];
}

export function runsOf({ text, blocks }: Pick<Reading, 'text' | 'blocks'>): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const paragraphs = paragraphsIn(text, block).map((span) => ({ ...span, heading: block.heading }));
    if (paragraphs.length === 0) continue;
    const last = runs.at(-1);
    if (last && continues(last, block)) last.paragraphs.push(...paragraphs);
    else runs.push({ type: block.type, voice: block.voice, speaker: block.speaker, paragraphs });
  }
  return runs;
}

function continues(run: Run, { type, voice, speaker }: ReadingBlock): boolean {
  return run.type === type && run.voice === voice && run.speaker === speaker;
}

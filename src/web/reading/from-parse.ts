import { placeIn } from './from-api.ts';
import { readPoint, readProblem, readReference } from './labels.ts';
import type { ParseAnswer, Reading } from './model.ts';

/** The reading of a text that was sent to be parsed. */
export function readParse(text: string, { article }: ParseAnswer): Reading {
  const place = placeIn(text);
  const labels = article.references.map((reference) => readReference(reference, place));
  const primary = article.meetings.find((meeting) => meeting.primary);
  return {
    text,
    language: article.language,
    blocks: article.blocks.map((block) => ({ ...block, ...place(block) })),
    points: article.points.map((point) => readPoint(point.key, point, labels, place)),
    participants: article.participants
      .filter(({ meetingId }) => meetingId === primary?.id)
      .map((participant) => ({ ...participant, spans: [place(participant.selector)] })),
    references: labels,
    problems: article.problems.map((problem) => readProblem(problem, place)),
  };
}

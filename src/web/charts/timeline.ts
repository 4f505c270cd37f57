/** Where the meetings stand in a picture of time. Pure: the picture is in views/meetings.tsx. */
import { scaleUtc } from 'd3-scale';
import type { Meeting } from '../reading/model.ts';
import { timeSpanOf } from './dates.ts';

/** `mentioned`: no article reports it, others speak of it. */
export type Standing = 'held' | 'planned' | 'mentioned';
export const standings: readonly Standing[] = ['held', 'planned', 'mentioned'];

export function standingOf({ status, documents }: Pick<Meeting, 'status' | 'documents'>): Standing {
  if (status === 'planned') return 'planned';
  return documents.some(({ primary }) => primary) ? 'held' : 'mentioned';
}

export interface PlacedMeeting {
  meeting: Meeting;
  standing: Standing;
  x: number;
  width: number;
  y: number;
  /** Where the name begins, or ends where `before` says that it stands left of the mark. */
  nameX: number;
  before: boolean;
}

export interface Timeline {
  placed: PlacedMeeting[];
  lanes: { standing: Standing; y: number; height: number }[];
  ticks: { x: number; time: Date }[];
  height: number;
}

const ROW = 28;
const LANE_HEAD = 26;
const AXIS = 30;
const MARGIN = 34;
const NARROWEST = 9;

/**
 * @param width of the picture in pixels
 * @param nameWidth how wide a name will be
 */
export function layTimeline(
  meetings: readonly Meeting[],
  width: number,
  nameWidth: (name: string) => number,
): Timeline {
  const dated = meetings.flatMap((meeting) => {
    const span = timeSpanOf(meeting.date, meeting.endDate);
    return span ? [{ meeting, standing: standingOf(meeting), ...span }] : [];
  });
  if (dated.length === 0) return { placed: [], lanes: [], ticks: [], height: 0 };
  const scale = scaleUtc()
    .domain([Math.min(...dated.map(({ from }) => from)), Math.max(...dated.map(({ to }) => to))])
    .range([MARGIN, width - MARGIN])
    .nice();
  const timeline: Timeline = { placed: [], lanes: [], ticks: [], height: AXIS };
  for (const standing of standings) {
    const lane = dated.filter((each) => each.standing === standing).sort((a, b) => a.from - b.from);
    if (lane.length === 0) continue;
    const top = timeline.height + LANE_HEAD;
    const rowEnds: number[] = [];
    for (const { meeting, from, to } of lane) {
      const x = scale(from);
      const markWidth = Math.max(scale(to) - x, NARROWEST);
      const name = nameWidth(meeting.name);
      const before = x + markWidth + 6 + name > width;
      const [start, end] = before ? [x - 6 - name, x + markWidth] : [x, x + markWidth + 6 + name];
      const free = rowEnds.findIndex((rowEnd) => rowEnd + 10 < start);
      const row = free === -1 ? rowEnds.length : free;
      rowEnds[row] = end;
      const nameX = before ? x - 6 : x + markWidth + 6;
      timeline.placed.push({ meeting, standing, x, width: markWidth, y: top + row * ROW, nameX, before });
    }
    const height = LANE_HEAD + rowEnds.length * ROW + 8;
    timeline.lanes.push({ standing, y: timeline.height, height });
    timeline.height += height;
  }
  const count = Math.max(2, Math.floor(width / 120));
  timeline.ticks = scale.ticks(count).map((time) => ({ x: scale(time), time }));
  return timeline;
}

/** About how wide a name is in 13 pixels: characters of full width are square. */
export function widthOfName(name: string): number {
  let width = 0;
  for (const character of name) width += /[\u2e80-\uffef]/u.test(character) ? 13 : 7.2;
  return width;
}

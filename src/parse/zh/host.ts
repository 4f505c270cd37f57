/**
 * The country of a city that no vocabulary holds: that of who invited, or of who alone chaired.
 *
 *   应埃塞俄比亚政府邀请,……在德雷达瓦举行第三次部长级会议
 *     ^country                ^city
 */
import type { Draft, DraftMeeting } from '../draft.ts';
import type { Present } from '../participants.ts';

const INVITED = /应([^,。;:]{2,40}?)(?:邀请|倡议)/;
/** How many paragraphs of the opening may say who invited. */
const OPENING = 3;

export function hostCountry(draft: Draft, { place }: DraftMeeting, present: Present[]): string | null {
  if (!place || place.country) return place?.country ?? null;
  const chairs = present.filter(({ role }) => role === 'chair');
  return invitingCountry(draft) ?? (chairs.length === 1 ? (chairs[0]?.person.country ?? null) : null);
}

function invitingCountry({ lines, text, lexicon }: Draft): string | null {
  const opening = lines.filter(({ type }) => type === 'lead' || type === 'communique').slice(0, OPENING);
  for (const line of opening) {
    const match = INVITED.exec(line.text);
    if (!match) continue;
    const start = line.start + match.index;
    return lexicon.countries.in(text, start, start + match[0].length)[0]?.value ?? null;
  }
  return null;
}

/** What a few words are decoded from, for which statistics want more text. */
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/cli/encoding.ts';

/** The bytes of a text in an encoding of one and two bytes a character. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0xfe; lead >= 0x81; lead -= 1) {
    for (let trail = 0xfe; trail >= 0x40; trail -= 1) {
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\x80' ? character.charCodeAt(0) : (bytesOf.get(character) ?? []),
    ),
  );
}

describe('a few words', () => {
  test.each([
    ['各方重申', 'GB18030'],
    ['澜沧江—湄公河合作', 'GB18030'],
    ['中國—海合會第八次外長會', 'GB18030'],
    ['与会外长同意建立磋商机制。', 'GB18030'],
    ['各方重申一', 'Big5'],
    ['香港時間１１時４０分', 'Big5'],
    ['本宣言於2036年7月通過。', 'Big5'],
  ])('%s is read as %s', (text, encoding) => {
    expect(decode(encode(text, encoding), 'it')).toEqual({ text, encoding });
  });

  test.each([
    ['한국과 일본의 외교장관 회담이 서울에서 열렸다.', 'EUC-KR'],
    ['外相会談が東京で行われ、協力を強化することで一致した。', 'EUC-JP'],
    ['外相会談が東京で行われ、協力を強化することで一致した。', 'Shift_JIS'],
  ])('%s is not taken for Chinese', (text, encoding) => {
    expect(decode(encode(text, encoding), 'it')).toEqual({
      fault: expect.stringMatching(new RegExp(`looks like ${encoding},`)),
    });
  });

  test('what decodes as UTF-8 is UTF-8', () => {
    expect(decode(Buffer.from('各方重申'), 'it')).toEqual({ text: '各方重申', encoding: 'UTF-8' });
  });
});

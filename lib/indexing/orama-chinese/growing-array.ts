/** A list of whole numbers in a typed array that doubles when full. */
export class GrowingArray {
  private values: Uint32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.resize(this.length * 2);
    this.values[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }

  set(place: number, value: number): void {
    if (place >= this.values.length) this.resize(Math.max(place + 1, this.values.length * 2));
    this.values[place] = value;
    if (place >= this.length) this.length = place + 1;
  }

  /** The numbers as one typed array that shares their memory. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }

  clear(): void {
    this.values = new Uint32Array(1024);
    this.length = 0;
  }

  private resize(capacity: number): void {
    const values = new Uint32Array(capacity);
    values.set(this.values);
    this.values = values;
  }
}

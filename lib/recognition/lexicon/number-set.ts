// A set of the numbers of words, asked at word after word: one look into a row of bytes.

/** Small positive integers. */
export class NumberSet {
  readonly #marks: Uint8Array

  constructor(numbers: readonly number[]) {
    this.#marks = new Uint8Array(Math.max(0, ...numbers) + 1)
    for (const number of numbers) this.#marks[number] = 1
  }

  has(number: number): boolean {
    return this.#marks[number] === 1
  }
}

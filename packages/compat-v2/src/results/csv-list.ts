/** A list as text with commas. */
export class CsvList {
  /** The texts, with commas between them. */
  readonly value: string;

  constructor(value = "") {
    this.value = value;
  }

  /** Makes one of single texts. */
  static from_list(items: readonly string[]): CsvList {
    return new CsvList(items.join(","));
  }

  /** The single texts. */
  to_list(): string[] {
    return this.value === "" ? [] : this.value.split(",");
  }

  /** The texts, with commas between them. */
  toString(): string {
    return this.value;
  }
}

/** A list as text with commas. */
export class CsvList {
  readonly value: string;

  constructor(value = "") {
    this.value = value;
  }

  static from_list(items: readonly string[]): CsvList {
    return new CsvList(items.join(","));
  }

  to_list(): string[] {
    return this.value === "" ? [] : this.value.split(",");
  }

  toString(): string {
    return this.value;
  }
}

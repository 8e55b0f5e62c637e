import { afterAll, beforeAll, expect, it } from "vitest";
import type { Difference } from "../src/ofs-proxy/differences.js";
import { legacyWarnings, resetLegacyWarnings } from "../src/warn.js";

/** Tests every difference that is listed, each by the proof with its name; there must be no other proofs. */
export function prove(differences: readonly Difference[], proofs: { readonly [what: string]: () => Promise<void> }) {
  beforeAll(() => legacyWarnings({ ignore: "all" }));
  afterAll(() => resetLegacyWarnings());
  it.each(differences)("$what: $now", ({ what }) => proofs[what]?.());
  it("are all proved", () => {
    expect(Object.keys(proofs)).toEqual(differences.map(({ what }) => what));
  });
}

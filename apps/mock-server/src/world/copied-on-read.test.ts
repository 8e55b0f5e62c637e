import { describe, expect, it } from "vitest";
import { CopiedOnRead } from "./copies.js";

const pristine = () => new Map([1, 2, 3].map((id) => [id, { id, tags: new Set(["new"]) }]));
const shared = () => {
  const others = pristine();
  const map = new CopiedOnRead<number, { id: number; tags: Set<string> }>();
  map.set(9, { id: 9, tags: new Set() });
  map.share(others);
  return { map, others };
};

describe("a map that copies what is read", () => {
  it("holds what the other one does, and in its order", () => {
    const { map } = shared();
    expect([...map]).toEqual([...pristine()]);
    expect([...map.keys(), map.size, map.has(9)]).toEqual([1, 2, 3, 3, false]);
    expect(map.get(9)).toBeUndefined();
  });

  it("keeps changes to itself, however they are made", () => {
    const changes: ((map: ReturnType<typeof shared>["map"]) => void)[] = [
      (map) => map.get(2)?.tags.add("old"),
      (map) => [...map.values()][1]?.tags.add("old"),
      (map) => [...map.entries()][1]?.[1].tags.add("old"),
      (map) => [...map][1]?.[1].tags.add("old"),
      (map) => {
        map.forEach(({ id, tags }) => {
          if (id === 2) tags.add("old");
        });
      },
    ];
    for (const change of changes) {
      const { map, others } = shared();
      change(map);
      expect(map.get(2)?.tags.has("old")).toBe(true);
      expect(others).toEqual(pristine());
      map.set(3, { id: 3, tags: new Set() });
      map.delete(1);
      expect([map.get(3)?.tags.size, map.size, others]).toEqual([0, 2, pristine()]);
    }
  });

  it("copies a value once, and none after it was emptied", () => {
    const { map, others } = shared();
    expect(map.get(1)).toBe(map.get(1));
    expect(map.get(1)).not.toBe(others.get(1));
    map.clear();
    expect([map.size, map.get(1), [...map.values()]]).toEqual([0, undefined, []]);
  });
});

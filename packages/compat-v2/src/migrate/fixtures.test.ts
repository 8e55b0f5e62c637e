import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { typeErrorsOf } from "../../test/type-errors.js";
import { migrate } from "./migrate.js";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
const projects = readdirSync(fixtures);
const filesOf = (project: string) =>
  readdirSync(join(fixtures, project, "before"), { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.[cm]?[jt]s$/.test(path),
  );

describe.each(projects)("the sample project %s", (project) => {
  const before = (path: string) => join(fixtures, project, "before", path);
  const after = (path: string) => join(fixtures, project, "after", path);
  const migrated = new Map(migrate(ts, filesOf(project).map(before)).map((file) => [file.path, file]));

  it.each(filesOf(project))("is rewritten in %s", async (path) => {
    await expect(migrated.get(before(path))?.after).toMatchFileSnapshot(after(path));
  });

  it("has nothing left to do after that", () => {
    for (const file of migrate(ts, filesOf(project).map(after))) expect(file.after).toBe(file.before);
  });
});

it("makes code whose types fit", { timeout: 180_000 }, () => {
  const files = projects.flatMap((project) => filesOf(project).map((path) => join(fixtures, project, "after", path)));
  expect(typeErrorsOf(files)).toEqual([]);
});

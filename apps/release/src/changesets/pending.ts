import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import parse from "@changesets/parse";
import { root } from "../workspace.js";

/** What waits for a release in a workspace: the changesets, as they are written. */
export const pendingChangesets = (workspace = root) =>
  readdirSync(join(workspace, ".changeset"))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => parse(readFileSync(join(workspace, ".changeset", file), "utf8")));

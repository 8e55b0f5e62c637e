import { readdirSync } from "node:fs";
import { packages, programs } from "../../../house/src/packages.js";
import { root } from "../root.js";
import type { Place } from "./written-page.js";

const filesOf = (folder: string) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${folder}/${name}`);

const nameOf = (file: string) => (file.split("/").at(-1) as string).replace(/\.md$/, "");

/** The files of words, each with its place on the site. Nothing of them is written a second time. */
export function writtenFiles(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const file of filesOf("docs/guides")) {
    places.set(file, { path: `/guides/${nameOf(file)}/`, section: "Guides", group: "How to" });
  }
  for (const file of filesOf("docs/guides/best-practices")) {
    places.set(file, { path: `/best-practices/${nameOf(file)}/`, section: "Guides", group: "Best practices" });
  }
  places.set("docs/security.md", { path: "/guides/security/", section: "Guides", group: "How to" });
  places.set("docs/migration.md", { path: "/migrate/", section: "Guides", group: "How to" });
  for (const folder of packages.map((one) => one.folder)) {
    const name = folder.replace(/^\w+\//, "");
    places.set(`${folder}/README.md`, {
      path: `/packages/${name}/`,
      section: "Packages",
      group: folder.startsWith("apps/") ? "For tests" : "Packages",
    });
  }
  for (const folder of programs) {
    const name = folder.replace(/^\w+\//, "");
    places.set(`${folder}/README.md`, { path: `/${name}/`, section: "CLI", group: "Command line" });
  }
  places.set("CONTRIBUTING.md", { path: "/about/contributing/", section: "About", group: "The project" });
  places.set("docs/decisions/README.md", { path: "/about/decisions/", section: "About", group: "The project" });
  for (const file of filesOf("docs/decisions").filter((one) => /\/\d/.test(one))) {
    places.set(file, { path: `/about/decisions/${nameOf(file)}/`, section: "About", group: "Decisions" });
  }
  return places;
}

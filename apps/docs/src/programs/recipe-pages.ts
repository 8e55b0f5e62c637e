import { readdirSync } from "node:fs";
import type { Page } from "../page.js";
import { root } from "../root.js";
import { readProgram } from "./program-file.js";

const folder = "apps/examples/src/recipes/";

/** A page for each recipe: the program is the page. */
export const recipePages = (): Page[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((file) => {
      const name = file.replace(/\.ts$/, "");
      const { about, markdown, source } = readProgram(`${folder}${file}`);
      const words = name.replaceAll("-", " ");
      return {
        path: `/recipes/${name}/`,
        title: words.charAt(0).toUpperCase() + words.slice(1),
        description: about,
        section: "Recipes",
        group: "Recipes",
        source,
        body: [about, markdown].join("\n\n"),
      };
    });

import { commandPages } from "./cli/pages.js";
import type { Page } from "./page.js";
import { playgroundPage } from "./playground/page.js";
import { recipePages } from "./programs/recipe-pages.js";
import type { Recorded } from "./reference/example/record.js";
import { referencePages } from "./reference/index.js";
import { sectionPages } from "./section-pages.js";
import { startPage } from "./start-page.js";
import { troublePages } from "./troubleshooting/pages.js";
import { whyPage } from "./why-page.js";
import { writtenFiles } from "./words/places.js";
import { writtenPage } from "./words/written-page.js";

export interface Site {
  readonly pages: readonly Page[];
  readonly recorded: readonly Recorded[];
}

/** Everything that is on the site. */
export async function readSite(): Promise<Site> {
  const [{ pages: reference, recorded }, commands] = await Promise.all([referencePages(), commandPages()]);
  const pages = [whyPage(recorded), ...writtenPages(), ...recipePages(), ...troublePages(), ...commands, ...reference];
  return { pages: [startPage(), playgroundPage, ...sectionPages(pages), ...pages], recorded };
}

/** The words that are in the repository already, where they are. */
function writtenPages(): Page[] {
  const files = writtenFiles();
  const homes = new Map([...files].map(([file, { path }]) => [file, path]));
  return [...files].map(([file, place]) => writtenPage(file, place, homes));
}

import { fence, type Page } from "../page.js";
import { troubles } from "./table.js";
import type { Trouble } from "./trouble.js";

/** The address of the page of an error. */
export const slugOf = ({ text, code }: Trouble): string => {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words.length > 8
    ? words.slice(0, 70).replace(/-$/, "")
    : `${code.toLowerCase().replaceAll("_", "-")}-${words}`;
};

/** A page for each error, by its text. */
export const troublePages = (): Page[] =>
  Object.entries(troubles).flatMap(([group, entries]) =>
    entries.map((entry) => ({
      path: `/troubleshooting/${slugOf(entry)}/`,
      title: entry.text,
      description: entry.cause.replace(/`/g, ""),
      section: "Troubleshooting" as const,
      group,
      source: "apps/docs/src/troubleshooting",
      body: [
        `The error has ${/^[A-Z]/.test(entry.code) ? "the name" : "the code"} \`${entry.code}\`, and this in its message or its \`detail\`: \`${entry.text}\`.`,
        "## Why",
        entry.cause,
        "## What to do",
        entry.mend,
        "## Provoked",
        fence("ts", entry.program),
      ].join("\n\n"),
    })),
  );

import { readFileSync } from "node:fs";
import { folded, type Page, table } from "../page.js";
import { root } from "../root.js";

interface Deviation {
  readonly at: string;
  readonly reason: string;
}

const read = (): Deviation[] => JSON.parse(readFileSync(new URL("docs/deviations.json", root), "utf8"));

/** Where the service differs for a route from what Oracle publishes. */
export function deviationsOf(route: string): string[] {
  const own = read().filter(({ at }) => at === route || at.startsWith(`${route} `));
  if (own.length === 0) return [];
  const rows = own.map(({ at, reason }) => [`\`${at.slice(route.length + 1) || "the whole"}\``, reason]);
  return ["## Where the service differs from its contract", table(["Where", "How, and how we know"], rows)];
}

/** All of them on one page. */
export function deviationsPage(): Page {
  const groups = new Map<string, Deviation[]>();
  for (const deviation of read()) {
    const route = deviation.at.split(" ").slice(0, 2).join(" ");
    groups.set(route, [...(groups.get(route) ?? []), deviation]);
  }
  const sections = [...groups].map(([route, rows]) =>
    folded(
      `<code>${route}</code>`,
      table(
        ["Where", "How, and how we know"],
        rows.map(({ at, reason }) => [`\`${at}\``, reason]),
      ),
    ),
  );
  return {
    path: "/api/deviations/",
    title: "Where the service differs from its contract",
    description: "Every place where the SDK models the service and not what Oracle publishes, each with its evidence.",
    section: "Reference",
    group: "About the API",
    source: "docs/deviations.json",
    body: [
      "The models follow the service. Where it differs from the published contract, this is how we know.",
      ...sections,
    ].join("\n\n"),
  };
}

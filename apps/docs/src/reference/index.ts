import { type Page, table } from "../page.js";
import { deviationsPage } from "./deviations.js";
import { readDocument } from "./document.js";
import { type NamedCommand, readCommands } from "./example/command-line.js";
import { type Recorded, recordExamples } from "./example/record.js";
import { readLegacyNames } from "./legacy-names.js";
import { modelPages, readModels } from "./models.js";
import { operationPage } from "./operation-page.js";
import { groupOf, pathOf } from "./paths.js";

/** All pages of the reference: operations, their groups, models, deviations. */
export async function referencePages(): Promise<{ pages: Page[]; recorded: Recorded[] }> {
  const [recorded, commands] = await Promise.all([recordExamples(), readCommands()]);
  recorded.sort((one, other) => (one.name < other.name ? -1 : 1));
  const models = readModels();
  const { paths } = readDocument();
  const legacy = readLegacyNames();
  const documented = (route: string) => {
    const [verb = "", path = ""] = route.split(" ");
    return paths[path]?.[verb.toLowerCase()];
  };
  const operations = await Promise.all(
    recorded.map((one) => operationPage(one, commands.get(one.name) as NamedCommand, { models, documented, legacy })),
  );
  return {
    pages: [
      indexPage(recorded),
      ...groupPages(recorded, commands),
      ...operations,
      ...modelPages(models),
      deviationsPage(),
    ],
    recorded,
  };
}

const apiTitles: Readonly<Record<string, string>> = {
  core: "Core",
  metadata: "Metadata",
  capacity: "Capacity",
  statistics: "Statistics",
  collaboration: "Collaboration",
  partsCatalog: "Parts catalog",
  token: "Tokens",
};

function groupsOf(recorded: readonly Recorded[]) {
  const groups = new Map<string, { path: string; title: string; api: string; operations: Recorded[] }>();
  for (const one of recorded) {
    const { key, path, title } = groupOf(one.name);
    const known = key.endsWith(".metadataCatalog") ? "metadataCatalog" : key;
    const group = groups.get(known) ?? { path, title, api: one.name.split(".")[0] as string, operations: [] };
    group.operations.push(one);
    groups.set(known, group);
  }
  return [...groups.values()];
}

function indexPage(recorded: readonly Recorded[]): Page {
  const groups = groupsOf(recorded);
  const sections = Object.entries(apiTitles).map(([api, title]) => {
    const rows = groups
      .filter((group) => group.api === api)
      .map(({ path, title: name, operations }) => [`[${name}](${path})`, String(operations.length)]);
    return `## ${title}\n\n${table(["Group", "Operations"], rows)}`;
  });
  return {
    path: "/api/",
    title: "Reference",
    description: `All ${recorded.length} operations of Oracle Field Service, each with examples that run in the tests.`,
    section: "Reference",
    group: "About the API",
    label: "All operations",
    source: "apps/docs/src/reference",
    body: [
      `Oracle publishes 243 operations. With those that it describes elsewhere, and a few under a second name, there are ${recorded.length} pages. Each has the call in TypeScript, as one operation for a browser, for the command line and for curl; all of them are carried out against the mock server whenever the project is tested.`,
      "The whole as data: [operations.json](/operations.json), [openapi.json](/openapi.json).",
      ...sections,
    ].join("\n\n"),
  };
}

function groupPages(recorded: readonly Recorded[], commands: ReadonlyMap<string, NamedCommand>): Page[] {
  return groupsOf(recorded).map(({ path, title, operations, api }) => {
    const rows = operations.map(({ name, operation }) => [
      `[${name.split(".").slice(1).join(".")}](${pathOf(name)})`,
      `\`${operation.route}\``,
      commands.get(name)?.command.summary ?? "",
    ]);
    return {
      path,
      title,
      description: `The ${operations.length} operations of ${title}, in the ${apiTitles[api]} API.`,
      section: "Reference" as const,
      group: apiTitles[api] as string,
      source: "apps/docs/src/reference",
      body: table(["Operation", "Route", "What it does"], rows),
    };
  });
}

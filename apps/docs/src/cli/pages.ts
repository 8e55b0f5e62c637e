import { readFileSync } from "node:fs";
import { readGroup, readIndex } from "../../../cli/src/manifest.js";
import { ofsc } from "../../../cli/src/ofsc.js";
import { runLine } from "../../../cli/test/run-line.js";
import { fence, type Page, table } from "../page.js";
import { pathOf } from "../reference/paths.js";
import { root } from "../root.js";

/** The commands of the command line: what it says of itself, and its transcripts. */
export async function commandPages(): Promise<Page[]> {
  const { groups } = await readIndex(ofsc);
  const rows: string[][] = [];
  for (const group of Object.keys(groups)) {
    for (const [words, command] of Object.entries(await readGroup(ofsc, group))) {
      const line = ["ofsc", group, words].filter(Boolean).join(" ");
      rows.push([command.operation ? `[\`${line}\`](${pathOf(command.operation)})` : `\`${line}\``, command.summary]);
    }
  }
  const help = await runLine("--help");
  const base = { section: "CLI" as const, group: "Command line", source: "apps/cli" };
  return [
    {
      ...base,
      path: "/cli/commands/",
      title: "All commands",
      description: `The ${rows.length} commands of ofsc, each with what it does.`,
      body: [fence("text", help.stdout), table(["Command", "What it does"], rows)].join("\n\n"),
    },
    ...transcripts.map(([name, title, description]) => ({
      ...base,
      path: `/cli/${name}/`,
      title,
      description,
      body: [
        `${description} This is the transcript that a test compares with what the program prints.`,
        fence("text", readFileSync(new URL(`apps/cli/test/transcripts/${name}.txt`, root), "utf8")),
      ].join("\n\n"),
    })),
  ];
}

const transcripts = [
  ["first-minute", "The first minute", "From nothing to the first list."],
  ["activities", "Activities in a shell", "Lists, filters, changes and outputs."],
  ["bodies", "Bodies", "What a command sends: from flags, files, standard input."],
  ["more-than-one-call", "More than one call", "Exports, imports, events, configuration."],
  ["mistakes", "Mistakes", "What is said when a line is wrong, or OFS refuses."],
] as const;

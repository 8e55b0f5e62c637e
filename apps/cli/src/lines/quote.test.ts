import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPowerShell } from "../../test/power-shell.js";
import { runLine, words } from "../../test/run-line.js";
import { advices } from "../errors/advices.js";
import { currentManifest } from "../manifest/current.js";
import { isLostInOldPowerShell, quote } from "./quote.js";

const root = new URL("../../../../", import.meta.url);
const { groups } = currentManifest();
const examples = Object.values(groups).flatMap((group) =>
  Object.values(group).flatMap(({ examples: own }) => own ?? []),
);
const nextLines = advices.flatMap(({ next }) => next.match(/\bofsc [a-z][^,;:()]*/g) ?? []);
const documented = ["README.md", "apps/cli/README.md", "docs/guides/mcp.md"].flatMap((file) =>
  [...readFileSync(new URL(file, root), "utf8").matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = ""]) => block.split("\n"))
    .filter((line) => /^(npx|ofsc)\b/.test(line)),
);

describe("a line that we show", () => {
  it("is there to be looked at", () => {
    expect(examples.length).toBeGreaterThan(30);
    expect(nextLines.length).toBeGreaterThan(5);
    expect(documented.length).toBeGreaterThan(5);
  });

  it.each([...examples, ...nextLines, ...documented])("%s means the same in PowerShell as in sh", (line) => {
    const [plain = ""] = line.split(/\s#\s/);
    expect(readPowerShell(line)).toEqual({ words: words(plain.replace(/(?<=\s)\|(?=\s)/g, "'|'")) });
  });

  it.each([
    ["ofsc activities create --data @visit.yaml", "a word that begins with @ is no text"],
    ["ofsc login --with-secret < secret.txt", "< outside of quotes"],
    [`ofsc activities update 1 --data '{"city":"Miami"}'`, 'a double quote within {"city":"Miami"}'],
    ['ofsc activities list --q "$x"', '$ or ` within "$x"'],
    ["ofsc open 'activities", "no end of '"],
  ])("would be found out: %s", (line, problem) => {
    expect(readPowerShell(line)).toEqual({ problem });
  });
});

describe("a word to be typed again", () => {
  const texts = [
    "55011",
    "A. Smith",
    "O'Brien",
    "@file",
    "a@b.c",
    "",
    "x;y",
    "$HOME",
    "[?a=='b']",
    "C:\\new folder\\a.csv",
    "O\u2019Brien, \u201athe\u2018 \u201b",
  ];

  it.each(texts)("%j is itself in both kinds of shells", (text) => {
    expect(readPowerShell(`ofsc ${quote(text, "powershell")}`)).toEqual({ words: ["ofsc", text] });
    expect(words(`ofsc ${quote(text, "sh").replaceAll("'\\''", `'"'"'`)}`)).toEqual(
      text === "" ? ["ofsc", ""] : ["ofsc", text],
    );
  });
});

describe("a word that old versions of PowerShell change", () => {
  it.each([[""], ['{"city":"Miami"}'], ["C:\\new folder\\"]])("%j is known", (text) => {
    expect(isLostInOldPowerShell(text)).toBe(true);
  });

  it.each([["C:\\folder\\"], ["O'Brien"], ["A. Smith"]])("is not %j", (text) => {
    expect(isLostInOldPowerShell(text)).toBe(false);
  });
});

describe("a body", { timeout: 60_000 }, () => {
  it("comes whole from a file and from standard input, marks and line ends of Windows and all", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "ofsc-quote-"));
    const text = '\uFEFF{"customerName":"A. \\"Smith\\"",\r\n"city":"Miami"}\r\n';
    writeFileSync(join(cwd, "body.json"), text);
    const sent = `-d '{"customerName":"A. \\"Smith\\"","city":"Miami"}'`;
    const read = readPowerShell("ofsc activities update 4226335 --dry-run --data '@body.json'");
    const [, ...typed] = (read as { words: string[] }).words;
    expect((await runLine(typed, { cwd })).stdout).toContain(sent);
    const piped = await runLine("activities update 4226335 --dry-run --data -", { stdin: text });
    expect(piped.stdout).toContain(sent);
  });
});

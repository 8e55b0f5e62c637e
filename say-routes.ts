/** An operation in declarations: its name there, and its route. */
const operations = /^(?:export )?declare const (\w+): \{\n(?: {4}.*\n)*? {4}route: "([^"]+)";$/gm;

/** Declarations in which the sentence of an operation goes on to its route, so that editors show it to who calls it. */
export function sayRoutes(declarations: string): string {
  let said = declarations;
  for (const [, name, route] of declarations.matchAll(operations)) {
    // The sentence stands above the operation, or where it is exported under another name.
    const sentence = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\n(?=export declare const ${name}:|${name} as )`);
    said = said.replace(sentence, (_, text: string) => {
      const lines = text.trim().split("\n");
      const clean = lines.map((line) => line.replace(/^\s*\*/, "").trim());
      const tags = clean.findIndex((line) => line.startsWith("@"));
      const end = tags < 0 ? clean.length : tags;
      const all = [...clean.slice(0, end), "", `\`${route}\``, ...clean.slice(end)];
      return `/**\n${all.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
    });
  }
  return said;
}

import { pyDifferences } from "../src/differences.js";
import { proxyDifferences } from "../src/ofs-proxy/differences.js";
import { differencesTable } from "./table.js";

const tables = {
  pyOFSC: differencesTable(pyDifferences, { aligned: true }),
  "@ofs-users/proxy": differencesTable(proxyDifferences, { aligned: true }),
};

/** The README with the tables of differences as the code has them. */
export function fillReadme(readme: string): string {
  return Object.entries(tables).reduce((text, [of, table]) => {
    const start = `<!-- differences of ${of}: written by \`pnpm migration\` -->`;
    const [before, rest] = text.split(start);
    const end = rest?.indexOf("<!-- end -->") ?? -1;
    if (end < 0) throw new Error(`the README has no place for the differences of ${of}`);
    return `${before}${start}\n\n${table}\n\n${rest?.slice(end)}`;
  }, readme);
}

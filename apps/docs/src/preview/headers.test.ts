import { expect, it } from "vitest";
import { headersFile, headersOf } from "./headers.js";

/** The headers that a host sends by the file, of all rules that fit. */
function sent(file: string, path: string): string[] {
  return file.split("\n\n").flatMap((block) => {
    const [rule = "", ...lines] = block.trimEnd().split("\n");
    const fits = rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
    return fits ? lines.map((line) => line.trim()) : [];
  });
}

it("tells hosts to send what is sent here, each header once", () => {
  const pages = ["/", "/api/", "/api/activities/list/", "/guides/observability/", "/playground/"];
  const file = headersFile(pages);
  for (const path of [...pages, "/playground/worker.js", "/playground/mock.js", "/playground/console.html"]) {
    const wanted = Object.entries(headersOf(path)).map(([name, value]) => `${name}: ${value}`);
    expect([path, sent(file, path)]).toEqual([path, wanted]);
  }
});

it.each(["worker.js", "mock.js", "console.html"])("lets %s of the playground reach nobody", (file) => {
  const sent = headersOf(`/playground/${file}`)["content-security-policy"];
  expect(sent).toContain("default-src 'none'");
  expect(sent).not.toMatch(/connect-src (?!'none')/);
});

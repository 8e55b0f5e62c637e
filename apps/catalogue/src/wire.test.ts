import { statusesOf } from "@ofsc/contract";
import { createTransport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { callOf, listOperations, type NamedOperation, sampleAnswer, sampleArguments } from "./operations.js";

/** What goes over the wire when an operation is called, in lines that a person can check. */
async function wireForm({ name, operation }: NamedOperation): Promise<string> {
  let sent: Request | undefined;
  const transport = createTransport({
    baseUrl: "https://ofs.example/prefix",
    token: "canary",
    fetch: async (input, init) => {
      sent = new Request(input as RequestInfo, init);
      const [status = 200] = statusesOf(operation);
      const answer = operation.returns ? "content" : JSON.stringify(sampleAnswer(operation));
      return new Response(status === 204 ? null : (answer ?? null), { status });
    },
  });
  const args = sampleArguments(operation);
  await callOf(operation, transport)(...args);
  const { method, url, headers } = sent as unknown as Request;
  const body = await (sent as unknown as Request).text();
  const names = ["accept", "authorization", "content-type", "content-disposition"];
  const lines = names.map((header) => [header, headers.get(header)?.replace(/boundary=.*/, "boundary=…")]);
  return [
    name,
    `  ${method} ${url.replace("https://ofs.example", "")}`,
    ...lines.flatMap(([header, value]) => (value ? [`  ${header}: ${value}`] : [])),
    ...(body ? [`  ${body.replace(/-{4,}[\w-]+/g, "--boundary").replace(/\r\n/g, "\n  ")}`] : []),
  ].join("\n");
}

describe("every operation", () => {
  it("has the wire form that is written down in wire.txt", async () => {
    const forms: string[] = [];
    for (const operation of listOperations()) forms.push(await wireForm(operation));
    await expect(`${forms.join("\n\n")}\n`).toMatchFileSnapshot("./wire.txt");
  });
});

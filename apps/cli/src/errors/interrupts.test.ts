import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorld, runLine, type World } from "../../test/run-line.js";
import { watchWrites } from "../operation/watch-writes.js";

const cwd = mkdtempSync(join(tmpdir(), "ofsc-interrupts-"));
/** A world whose server never answers what `hangs` says; there somebody interrupts the line, once `when` has been asked. */
function interrupted(hangs: RegExp, when: (seen: readonly string[]) => boolean, reason = "SIGINT") {
  const { world, server } = createWorld();
  const stop = new AbortController();
  const seen: string[] = [];
  const fetch = (async (input: string, init: RequestInit = {}) => {
    const request = new Request(input, init);
    const what = `${request.method} ${new URL(request.url).pathname}`;
    seen.push(what);
    const answer = hangs.test(what)
      ? new Promise<never>((_, fail) =>
          init.signal?.addEventListener("abort", () => fail(init.signal?.reason), { once: true }),
        )
      : server.fetch(request);
    await Promise.race([answer, new Promise((done) => setTimeout(done, 20))]);
    if (when(seen)) setTimeout(() => stop.abort(reason), 20);
    return answer;
  }) as typeof globalThis.fetch;
  return { ...world, cwd, fetch, signal: stop.signal } satisfies World;
}

const token = /oauthTokenService/;
const asked = (pattern: RegExp) => (seen: readonly string[]) => seen.some((what) => pattern.test(what));

describe("Ctrl-C", { timeout: 60_000 }, () => {
  it.each([
    ["a write waits for its token", "activities update 4226335 --city Miami", token],
    ["the token of a sign-in is asked for", "whoami", token],
    ["something is read", "activities get 4226335", /GET .*activities/],
    ["something is read by its path", "api GET /rest/ofscCore/v1/activities/4226335", /GET .*activities/],
  ])("ends in 130 while %s", async (_, line, hangs) => {
    const { code, stdout, stderr } = await runLine(line, interrupted(hangs, asked(hangs)));
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: "", stderr: "interrupted\n" });
  });

  it.each([
    ["the network is tried", /^GET \/$/],
    ["it waits for a token", token],
    ["it asks what the application may do", /apiAccess$/],
    ["it asks what may be done with an API", /apiAccess\/coreAPI$/],
  ])("ends the doctor while %s, and is nothing that it finds", async (_, hangs) => {
    const world = { ...interrupted(hangs, asked(hangs)), home: cwd };
    const { code, stdout, stderr } = await runLine("doctor", world);
    expect({ code, stderr }).toEqual({ code: 130, stderr: "interrupted\n" });
    expect(stdout).toContain("✓ settings");
    expect(stdout).not.toMatch(/[✗!]/);
  });

  it("ends the doctor also where each API has to be tried", async () => {
    const hangs = /subscriptions$/;
    const world = interrupted(hangs, asked(hangs));
    const closed = (async (input: string, init?: RequestInit) =>
      /apiAccess/.test(input) ? new Response("{}", { status: 403 }) : world.fetch(input, init)) as typeof fetch;
    const { code, stdout, stderr } = await runLine("doctor", { ...world, fetch: closed, home: cwd });
    expect({ code, stderr }).toEqual({ code: 130, stderr: "interrupted\n" });
    expect(stdout).not.toMatch(/API access|[✗!]/);
  });

  it("ends a sign-in that gets no token, and keeps nothing of it", async () => {
    const world = { ...interrupted(token, asked(token)), home: cwd, stdin: "secret\n" };
    const line = "login --instance mock --client-id demo --base-url https://mock.example --with-secret";
    expect(await runLine(line, world)).toEqual({ code: 130, stdout: "", stderr: "interrupted\n" });
    expect((await runLine("profiles list -o json", { home: cwd })).stdout).toBe("[]\n");
  });

  it.each([
    ["of an operation", "activities update 4226335 --city Miami", /PATCH/],
    ["by its path", `api PATCH /rest/ofscCore/v1/activities/4226335 -f city=Miami`, /PATCH/],
  ])("ends in 8 while a write %s is under way", async (_, line, hangs) => {
    const { code, stderr } = await runLine(line, interrupted(hangs, asked(hangs)));
    expect(stderr).toContain("interrupted: the write may have been applied; look before you repeat it\n");
    expect(code).toBe(8);
  });

  it("ends in 8 also where another write has been answered meanwhile", async () => {
    const under = { writes: 0 };
    const stop = new AbortController();
    const { attempt } = watchWrites({ under, command: { kind: "write" }, io: { signal: stop.signal } } as never);
    const send = (method: string, answer: Promise<Response>) =>
      attempt?.({ request: { method } } as never, () => answer) as Promise<Response>;
    let refuse: (error: Error) => void = () => {};
    const hanging = send(
      "PUT",
      new Promise((_, fail) => {
        refuse = fail;
      }),
    );
    await send("PUT", Promise.resolve(new Response()));
    await send("GET", Promise.resolve(new Response()));
    expect(under.writes).toBe(1);
    await expect(send("PUT", Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(under.writes).toBe(1);
    stop.abort();
    refuse(new Error("aborted"));
    await expect(hanging).rejects.toThrow("aborted");
    expect(under.writes).toBe(1);
  });

  it("is told apart from being terminated, which ends in 143", async () => {
    const hangs = /GET .*activities/;
    const ran = await runLine("activities get 4226335", interrupted(hangs, asked(hangs), "SIGTERM"));
    expect(ran).toEqual({ code: 143, stdout: "", stderr: "terminated\n" });
  });
});

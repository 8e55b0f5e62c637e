import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { workerd } from "../hosts/workerd.js";
import { withWorker } from "./serve.js";

const program = workerd.find();

const count = { tokens: 0, calls: 0, atOnce: 0 };

/** An OFS that takes its time: its address says how long a token takes and holds, and how long a call takes. */
const ofs = createServer(async ({ url = "" }, response) => {
  const [, tokenMs, life, callMs] = /token-(\d+)-(\d+)\/call-(\d+)/.exec(url) ?? [];
  response.setHeader("content-type", "application/json");
  if (url.includes("/oauthTokenService/")) {
    const token = { access_token: `t${++count.tokens}`, expires_in: Number(life) };
    await pause(Number(tokenMs));
    response.end(JSON.stringify(token));
  } else {
    count.atOnce = Math.max(count.atOnce, ++count.calls);
    await pause(Number(callMs));
    count.calls--;
    response.end('{"items":[]}');
  }
});

describe.skipIf(!program)(program ? "requests that share a client in workerd" : "absent: workerd", () => {
  let origin: string;
  let stop = () => {};
  let over: Promise<void>;

  beforeAll(async () => {
    await once(ofs.listen(0, "127.0.0.1"), "listening");
    await new Promise<void>((resolve, reject) => {
      over = withWorker(program ?? "", async (address) => {
        origin = address;
        resolve();
        await new Promise<void>((end) => {
          stop = end;
        });
      });
      over.catch(reject);
    });
  }, 30_000);
  afterAll(async () => {
    stop();
    await over;
    ofs.closeAllConnections();
    ofs.close();
  });

  /** One request to the worker, for one call of the client of this name. */
  async function ask(name: string, manners: string, { method = "get", total = 20_000 } = {}): Promise<string> {
    const baseUrl = `http://127.0.0.1:${(ofs.address() as AddressInfo).port}/${manners}`;
    const query = new URLSearchParams({ baseUrl, total: String(total) });
    return (await fetch(`${origin}/${name}/${method}?${query}`)).text();
  }
  const times = <T>(number: number, make: () => Promise<T>) => Promise.all(Array.from({ length: number }, make));

  test("fetch one token for all", async () => {
    count.tokens = 0;
    const answers = await times(5, () => ask("shared", "token-200-3600/call-10"));
    expect(answers).toEqual(Array(5).fill("ok"));
    expect(count.tokens).toBe(1);
  });

  test("do not wait for the token of a request that is over", async () => {
    count.tokens = 0;
    const first = ask("over", "token-800-3600/call-10", { total: 300 });
    await vi.waitUntil(() => count.tokens === 1);
    const others = times(2, () => ask("over", "token-800-3600/call-10"));
    expect(await first).toContain("TimeoutError");
    expect(await others).toEqual(["ok", "ok"]);
    expect(count.tokens).toBe(2);
  });

  test("renew a token though the request that began to is over", async () => {
    const renew = () => ask("renewal", "token-1000-4/call-10");
    expect(await renew()).toBe("ok");
    const fetched = performance.now();
    await pause(2_200);
    expect(await renew()).toBe("ok");
    await pause(fetched + 3_800 - performance.now());
    expect(await renew()).toBe("ok");
  }, 20_000);

  test("wait for each other's places under a limit", async () => {
    count.atOnce = 0;
    const answers = await times(8, () => ask("limit", "token-10-3600/call-300", { method: "list" }));
    expect(answers).toEqual(Array(8).fill("ok"));
    expect(count.atOnce).toBe(3);
  });

  test("receive webhooks, and refuse what is none", async () => {
    const body = JSON.stringify({
      type: "activityMoved",
      timestamp: "2026-12-01T08:00:00Z",
      data: { eventType: "activityMoved", activityDetails: { activityId: 7 } },
    });
    const time = String(Math.floor(Date.now() / 1000));
    const signature = createHmac("sha256", "a secret of a worker, for tests")
      .update(`a.${time}.${body}`)
      .digest("base64");
    const headers = { "webhook-id": "a", "webhook-timestamp": time, "webhook-signature": `v1,${signature}` };
    const post = async (text: string) =>
      (await fetch(`${origin}/hooks`, { method: "POST", headers, body: text })).status;
    expect([await post(body), await post(body.replace("7}", "8}"))]).toEqual([200, 401]);
    expect(await (await fetch(`${origin}/moved`)).json()).toEqual([7]);
  });
});

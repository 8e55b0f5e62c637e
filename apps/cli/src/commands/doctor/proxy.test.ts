import { describe, expect, it } from "vitest";
import { proxyOf } from "./proxy.js";

const target = new URL("https://acme.fs.ocs.oraclecloud.com");
const of = (env: Record<string, string>, url = target) => proxyOf(url, env);
const proxy = "http://user:canary@proxy.acme.internal:8080";

describe("a proxy of the environment", () => {
  it("is told by its host, without user and password", () => {
    const said = JSON.stringify(of({ HTTPS_PROXY: proxy })?.finding);
    expect(said).toContain("proxy.acme.internal:8080 (HTTPS_PROXY)");
    expect(said).not.toMatch(/canary|user/);
  });

  it("that Node takes no notice of is told with what would make it, and is not gone through", () => {
    const found = of({ https_proxy: proxy });
    expect(found?.finding).toMatchObject({ sign: "!", next: expect.stringContaining("NODE_USE_ENV_PROXY=1") });
    expect(found?.url).toBeUndefined();
  });

  it.runIf(process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))("is gone through where Node does", () => {
    expect(of({ HTTPS_PROXY: proxy, NODE_USE_ENV_PROXY: "1" })).toMatchObject({
      finding: { sign: "✓" },
      url: { port: "8080" },
    });
  });

  it("that is no address is told without it", () => {
    const found = of({ HTTPS_PROXY: "canary:8080" });
    expect(found?.finding.sign).toBe("!");
    expect(JSON.stringify(found)).not.toContain("canary");
  });

  it.each(["*", "oraclecloud.com", ".oraclecloud.com", "localhost, acme.fs.ocs.oraclecloud.com:443"])(
    "is none where NO_PROXY is %s",
    (list) => {
      expect(of({ HTTPS_PROXY: proxy, NO_PROXY: list })).toBeUndefined();
    },
  );

  it.each(["", "cloud.com", "acme.fs.ocs.oraclecloud.com:8443", "http://x"])("is one where NO_PROXY is %j", (list) => {
    expect(of({ HTTPS_PROXY: proxy, NO_PROXY: list })).toBeDefined();
  });

  it("is none of the other scheme", () => {
    expect(of({ HTTP_PROXY: proxy })).toBeUndefined();
    expect(of({ HTTP_PROXY: proxy }, new URL("http://127.0.0.1:8080"))).toBeDefined();
  });
});

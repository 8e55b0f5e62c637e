import { Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listen } from "../../test/sending.js";
import { isPublicAddress, publicFetch } from "./index.js";

const forbidden = [
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0177.0.0.1/",
  "https://0x7f.1/",
  "https://10.0.0.1/",
  "https://172.16.0.1/",
  "https://192.168.1.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://2852039166/",
  "https://100.64.0.1/",
  "https://0.0.0.0/",
  "https://0/",
  "https://255.255.255.255/",
  "https://224.0.0.1/",
  "https://192.0.2.1/",
  "https://198.18.0.1/",
  "https://203.0.113.1/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[fe80::1]/",
  "https://[fc00::1]/",
  "https://[fd12:3456::1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[2001::1]/",
  "https://[ff02::1]/",
  "https://[::127.0.0.1]/",
  "https://user:pass@example.com/",
  "http://example.com/",
  "ftp://example.com/",
  "https://１２７.０.０.１/",
  "https://127。0。0。1/",
  "https://[2001:db8::1]/",
  "https://240.0.0.1/",
  "https://192.88.99.1/",
  "https://metadata.example/",
];

describe("publicFetch", () => {
  /** Every address that a socket begins to connect to, TLS or not. */
  const connections: string[] = [];
  beforeEach(() => {
    connections.length = 0;
    const { connect } = Socket.prototype;
    vi.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket, ...args: unknown[]) {
      this.on("connectionAttempt", (address: string) => connections.push(address));
      return connect.apply(this, args as Parameters<typeof connect>);
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(forbidden)("makes no connection to %s", async (address) => {
    const lookup = async () => [{ address: "169.254.169.254", family: 4 }];
    const fetch = publicFetch({ lookup });
    await expect(fetch(address, { signal: AbortSignal.timeout(2000) })).rejects.toThrow();
    expect(connections).toEqual([]);
  });

  it("connects to the very address that it looked at, and looks once", async () => {
    let looked = 0;
    const lookup = async () => [{ address: looked++ === 0 ? "127.0.0.1" : "169.254.169.254", family: 4 }];
    await expect(publicFetch({ allow: ["inside.example"], lookup })("https://inside.example:2/")).rejects.toThrow();
    expect({ connections, looked }).toEqual({ connections: ["127.0.0.1"], looked: 1 });
  });

  it("refuses a name with one address that is not public among others, and one without any", async () => {
    const answers = [
      [
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ],
      [],
    ];
    for (const answer of answers) {
      const failed = await publicFetch({ lookup: async () => answer })("https://rebind.example/").catch(
        (error: { cause?: unknown }) => error.cause ?? error,
      );
      expect(String(failed)).toContain("no public address");
    }
  });

  it("reaches what is allowed by name, without following where it is sent", async () => {
    const url = await listen((_, __, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
    );
    const { host } = new URL(url);
    const response = await publicFetch({ allow: [host] })(url);
    expect(response.status).toBe(302);
  });

  it("resolves names by the system, and refuses this machine by any name", async () => {
    const failed = await publicFetch()("https://localhost/").catch(
      (error: { cause?: unknown }) => error.cause ?? error,
    );
    expect(String(failed)).toContain("no public address");
    const unknown = publicFetch({
      lookup: () => Promise.reject(Object.assign(new Error("not found"), { code: "ENOTFOUND" })),
    });
    await expect(unknown("https://nowhere.example/")).rejects.toThrow();
    const allowed = publicFetch({
      allow: ["inside.example"],
      lookup: async () => [{ address: "127.0.0.1", family: 4 }],
    });
    await expect(allowed("https://inside.example:2/")).rejects.toThrow();
    await expect(allowed(new Request("http://elsewhere.example/"))).rejects.toThrow("https");
  });

  it("takes addresses of the internet for public", () => {
    for (const address of ["93.184.216.34", "2606:2800:220:1::1"]) expect(isPublicAddress(address)).toBe(true);
    for (const address of ["", "x", "::ffff:93.184.216.34", "::93.184.216.34", "4000::1"])
      expect(isPublicAddress(address)).toBe(false);
  });
});

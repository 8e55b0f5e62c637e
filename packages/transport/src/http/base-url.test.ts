import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { json, script } from "../../test/script.js";
import { ofs } from "../ofs/ofs.js";
import { createTransport } from "../transport.js";
import { isBrowser, readBaseUrl } from "./base-url.js";

afterEach(() => vi.unstubAllGlobals());

describe("readBaseUrl", () => {
  it.each([
    ["acme", undefined, "https://acme.fs.ocs.oraclecloud.com"],
    ["acme.test", undefined, "https://acme.test.fs.ocs.oraclecloud.com"],
    ["acme", "https://proxy.example", "https://proxy.example"],
    [undefined, "https://proxy.example/", "https://proxy.example"],
    [undefined, "https://proxy.example/ofs/v1//", "https://proxy.example/ofs/v1"],
    [undefined, " HTTPS://Proxy.Example:8443/ofs\n", "https://proxy.example:8443/ofs"],
    [undefined, "http://localhost:3000", "http://localhost:3000"],
    [undefined, "http://127.0.0.1:3000/x", "http://127.0.0.1:3000/x"],
    [undefined, "http://127.1.2.3", "http://127.1.2.3"],
    [undefined, "http://[::1]:3000", "http://[::1]:3000"],
  ])("makes of %j and %j: %s", (instance, baseUrl, url) => {
    expect(readBaseUrl(instance, baseUrl, ofs.baseUrl)).toBe(url);
  });

  it.each([
    [undefined, undefined, "options: is required: instance or baseUrl"],
    ["", undefined, "options: is required: instance or baseUrl"],
    ["acme.evil.example/", undefined, "expected a name"],
    ["acme@evil", undefined, "expected a name"],
    ["https://acme", undefined, "expected a name"],
    ["a..b", undefined, "expected a name"],
    ["acme", "", "expected a URL"],
    ["acme", "acme.fs.ocs.oraclecloud.com", "expected a URL"],
    ["acme", "http://acme.fs.ocs.oraclecloud.com", "expected https"],
    ["acme", "http://localhost.evil.example", "expected https"],
    ["acme", "http://127.0.0.1.evil.example", "expected https"],
    ["acme", "ftp://localhost", "expected https"],
    ["acme", "file:///etc/passwd", "expected https"],
    ["acme", "https://user:secret@host", "expected host and path"],
    ["acme", "https://host/?a=b", "expected host and path"],
    ["acme", "https://host/#here", "expected host and path"],
  ])("refuses %j and %j: %s", (instance, baseUrl, message) => {
    expect(() => readBaseUrl(instance, baseUrl, ofs.baseUrl)).toThrow(message);
    expect(() => readBaseUrl(instance, baseUrl, ofs.baseUrl)).toThrow(
      expect.objectContaining({ code: "configuration" }),
    );
  });

  it("does not repeat the credentials that it refuses", () => {
    expect(() => readBaseUrl("acme", "https://user:canary@host", ofs.baseUrl)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("canary") }),
    );
  });
});

it("keeps the path of the base URL before the path of every operation", async () => {
  const exchange = script(json({ activityId: 1 }));
  const transport = createTransport({ baseUrl: "https://proxy.example/ofs/", token: "t", exchange });
  await call(transport, activities.get, 1);
  expect(exchange.sent[0]?.url).toBe("https://proxy.example/ofs/rest/ofscCore/v1/activities/1");
});

it("takes pages and workers for browsers, and servers for none", () => {
  expect(isBrowser()).toBe(false);
  vi.stubGlobal("document", {});
  expect(isBrowser()).toBe(true);
  vi.unstubAllGlobals();
  vi.stubGlobal("importScripts", () => {});
  expect(isBrowser()).toBe(true);
});

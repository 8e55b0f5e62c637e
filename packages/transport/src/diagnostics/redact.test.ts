import { array, assert, constantFrom, dictionary, property, string, webUrl } from "fast-check";
import { describe, expect, it } from "vitest";
import { maskPrincipal, redactHeaders, redactPath, redactUrl, requestIdOf } from "./redact.js";

/** Some text that is easy to find again. */
const secret = string().map((text) => `§${text}§`);

describe("headers", () => {
  it("are shown with their names, and with their values where those are harmless", () => {
    const headers = { Accept: "application/json", authorization: "Bearer x", "x-key": "1", "x-request-id": "a-1" };
    expect(redactHeaders(headers)).toEqual({
      accept: "application/json",
      authorization: "[redacted]",
      "x-key": "[redacted]",
      "x-request-id": "a-1",
    });
    expect(redactHeaders(new Headers({ "Set-Cookie": "s=1", "retry-after": "3" }))).toEqual({
      "retry-after": "3",
      "set-cookie": "[redacted]",
    });
  });

  it("never show the value of one that nobody has thought of", () => {
    assert(
      property(
        dictionary(
          string({ minLength: 1 }).map((name) => `x-${name}`),
          secret,
        ),
        (headers) => {
          expect(Object.values(redactHeaders(headers)).join()).not.toContain("§");
        },
      ),
    );
  });
});

describe("an address", () => {
  it("is shown with its path, and with what says how a list is read", () => {
    expect(redactUrl("https://me:pw@ofs.test/rest/users/jane?limit=10&fields=a,b&q=name%3D%27x%27#top")).toBe(
      "https://ofs.test/rest/users/jane?limit=10&fields=a%2Cb&q=[redacted]",
    );
    expect(redactUrl("no address")).toBe("[redacted]");
  });

  it("never shows any other value of its query, nor a name that may be one", () => {
    const shown = ["limit", "offset", "fields", "expand", "language"];
    const names = string().map((name) => `§${name}`);
    assert(
      property(webUrl(), array(constantFrom("dateFrom", "q")), array(names), secret, (url, known, unknown, value) => {
        const address = new URL(url);
        for (const name of [...known, ...unknown]) address.searchParams.append(name, value);
        const redacted = redactUrl(address.href);
        expect(decodeURIComponent(redacted.split("?")[1] ?? "")).not.toContain("§");
        expect(shown.some((name) => redacted.includes(`${name}=§`))).toBe(false);
      }),
    );
  });
});

describe("whose call it is", () => {
  it.each([
    ["reports@acme", "re***@acme"],
    ["abc@acme", "***@acme"],
    ["jane.doe@example.com@acme", "ja***@acme"],
    ["reports", "re***"],
    ["", "***"],
  ])("is shown of %j as %j", (principal, masked) => {
    expect(maskPrincipal(principal)).toBe(masked);
  });
});

describe("the id of a request", () => {
  it("is what the first header says that is one", () => {
    expect(requestIdOf(new Headers({ "x-oracle-dms-ecid": "a:1,2", "x-correlation-id": "b" }))).toBe("a:1,2");
    expect(requestIdOf(new Headers({ "x-request-id": "hello world", "opc-request-id": "c" }))).toBe("c");
    expect(requestIdOf(new Headers())).toBeUndefined();
    expect(requestIdOf(undefined)).toBeUndefined();
  });
});

it("shows of the values in a path the numbers alone", () => {
  const route = "GET /rest/ofscCore/v1/users/{login}/files/{fileId}";
  expect(redactPath("https://acme/x/rest/ofscCore/v1/users/jane%40acme/files/12?limit=2", route)).toBe(
    "https://acme/x/rest/ofscCore/v1/users/[redacted]/files/12?limit=2",
  );
});

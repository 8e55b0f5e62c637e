import { createHash, createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { connect, failureOf } from "../test/connect.js";
import { requestSigning } from "./request-signing.js";

const secret = "between us and the gateway";

/** What a gateway does with what it receives. */
async function verify(request: Request, signature: string) {
  const { keyId, time, digest, ...parts } = Object.fromEntries(signature.split(",").map((part) => part.split("=")));
  const { pathname, search } = new URL(request.url);
  const body = createHash("sha256")
    .update(await request.clone().text())
    .digest("hex");
  const text = [time, request.method, pathname + search, digest].join("\n");
  const expected = createHmac("sha256", secret).update(text).digest("hex");
  return { keyId, time, valid: digest === body && parts["signature"] === expected };
}

/** A gateway that notes what it thinks of each request, and is unavailable for the first ones. */
function gateway(unavailable = 0) {
  let [seconds, left] = [1000, unavailable];
  const seen: unknown[] = [];
  const intercept = async (request: Request) => {
    const signature = request.headers.get("x-signature");
    seen.push(signature === null ? new URL(request.url).pathname : await verify(request, signature));
    return signature && left-- > 0 ? new Response("", { status: 503, headers: { "retry-after": "0" } }) : undefined;
  };
  const layer = requestSigning({ keyId: "k1", secret, now: () => seconds++ * 1000 });
  return { seen, ...connect([layer], { intercept }) };
}
const token = "/rest/oauthTokenService/v2/token";

it("signs time, method, path with query, and body", async () => {
  const { ofsc, seen } = gateway();
  await ofsc.core.users.list({ limit: 1 });
  await ofsc.metadata.workSkills.createOrReplace("CLIMB", { name: "façade", active: true, sharing: "maximal" });
  expect(seen).toEqual([token, { keyId: "k1", time: "1000", valid: true }, { keyId: "k1", time: "1001", valid: true }]);
});

it("signs each attempt anew, and a token never", async () => {
  const { ofsc, seen } = gateway(1);
  await ofsc.core.users.list({ limit: 1 });
  expect(seen).toEqual([token, { keyId: "k1", time: "1000", valid: true }, { keyId: "k1", time: "1001", valid: true }]);
});

it("refuses a body that can be read once only", async () => {
  const { ofsc, seen } = gateway();
  const file = { content: new Blob(["a photo"]).stream(), type: "image/png", name: "a.png" };
  const error = await failureOf(ofsc.core.activities.files.set(1, "photo", file));
  expect(error).toEqual(new TypeError("request-signing: a stream or a multipart body cannot be signed"));
  expect(seen).toEqual([token]);
});

import { expect, it } from "vitest";
import { form } from "./form.js";

it("sends fields as a browser sends a form, however often it is opened", async () => {
  const body = form.encode({ grant_type: "client_credentials", scope: "a b&c", none: undefined });
  for (const open of [body.open, body.open]) {
    const request = new Request("https://acme.example", { method: "POST", body: open() });
    expect(request.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
    expect(await request.text()).toBe("grant_type=client_credentials&scope=a+b%26c");
  }
});

import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { TokenRequest, TokenResponse, TokenResponseV1 } from "./token-request.js";

describe("tokens", () => {
  it("knows both forms of the answer, and both forms of a lifetime", () => {
    expect(problemsOf(schemaOf(TokenResponse), { access_token: "t", token_type: "bearer", expires_in: 3600 })).toEqual(
      [],
    );
    expect(problemsOf(schemaOf(TokenResponseV1), { token: "t", token_type: "bearer", expires_in: "3600" })).toEqual([]);
  });

  it("knows the two grants", () => {
    expect(problemsOf(schemaOf(TokenRequest), { grant_type: "client_credentials" })).toEqual([]);
    expect(problemsOf(schemaOf(TokenRequest), { grant_type: "client_credential" }).map(describeProblem)).toEqual([
      expect.stringContaining('expected one of "client_credentials"'),
    ]);
  });

  it("never repeats an assertion", () => {
    const grant_type = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    const [problem] = problemsOf(schemaOf(TokenRequest), { grant_type, assertion: 4224010 });
    expect(problem).toEqual({ code: "type", path: ["assertion"], expected: "text" });
  });
});

import { basicHeader, toSecret } from "@ofsc/transport/connect";

/** Gives tokens to whoever knows the secret, and knows them again. */
export function createTokens(clientId: string, clientSecret: string, lifeMs: number, now: () => number) {
  const basic = basicHeader(clientId, toSecret(clientSecret));
  const tokens = new Map<string, number>();
  const refuse = (error: string) => Response.json({ error }, { status: 401 });
  return {
    async answer(request: Request): Promise<Response> {
      if (request.headers.get("authorization") !== basic) return refuse("invalid_client");
      const { grant_type: grant } = (await request.json().catch(() => ({}))) as { grant_type?: unknown };
      if (grant !== "client_credentials") return Response.json({ error: "unsupported_grant_type" }, { status: 400 });
      const token = crypto.randomUUID();
      tokens.set(token, now() + lifeMs);
      return Response.json({ access_token: token, token_type: "Bearer", expires_in: lifeMs / 1000 });
    },
    check: (request: Request): Response | undefined => {
      const [, token = ""] = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "") ?? [];
      return (tokens.get(token) ?? 0) > now() ? undefined : refuse("invalid_token");
    },
    /** Makes every token worthless. */
    revoke: () => tokens.clear(),
  };
}

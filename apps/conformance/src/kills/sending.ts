import { type Mutant, mutantsOf } from "./mutant.js";

/** What goes wrong before anything is sent. */
export const sendingMutants: readonly Mutant[] = [
  ...mutantsOf("arguments", [
    ["sends whatever it is given", "layers/validate.js", "if (problems.length > 0)", "if (false)"],
    [
      "tells only the first problem",
      "layers/validate.js",
      "new ValidationError(problems,",
      "new ValidationError(problems.slice(0, 1),",
    ],
    ["lets dots into a path", "contract/check.js", "/^\\.\\.?$|", "/^\\.\\.\\.$|"],
    [
      "ignores parameters that OFS does not know",
      "contract/check.js",
      'code !== "unlisted"',
      'code !== "unlisted" && code !== "unknown"',
    ],
  ]),
  ...mutantsOf("paths", [
    ["does not encode a path", "contract/wire.js", "encodeURIComponent(String(params[name]))", "String(params[name])"],
    ["writes what is not given into a query", "contract/wire.js", "if (one !== void 0) search", "search"],
    [
      "lets the caller authenticate",
      "layers/authenticate.js",
      'request.headers[authenticator.header ?? "authorization"] = authorization',
      'request.headers[authenticator.header ?? "authorization"] ??= authorization',
    ],
    ["keeps the slash of an address", "http/base-url.js", '.replace(/\\/+$/, "")', ""],
    ["says of no body that it is JSON", "http/request.js", '{ "content-type": "application/json" }', "{}"],
  ]),
  ...mutantsOf("auth", [
    ["does not ask for another token after a refusal", "auth/token-cache.js", "return true;", "return false;"],
    ["asks for tokens without end", "retry/failure.js", 'tokenRefused === "now"', "tokenRefused !== void 0"],
    ["signs assertions that hold for an hour", "auth/jwt-bearer.js", "issuedAt + lifetimeSeconds", "issuedAt + 3600"],
    ["does not mind the clock of the server", "auth/jwt-bearer.js", "skewMs += skew;", ""],
    ["leaves out the scope", "auth/oauth2.js", "...scopes && { [scopeField]: scopes }", ""],
    ["writes names without their instance", "auth/basic.js", "return `${name}@${instance}`;", "return name;"],
  ]),
  ...mutantsOf("tokens", [
    ["fetches a token for every waiter", "auth/token-cache.js", "!this.#flight || ", "true || "],
    [
      "forgets a new token when the old one is refused",
      "auth/token-cache.js",
      "if (this.#current?.header === header)",
      "if (this.#current)",
    ],
    [
      "waits for a renewal that could be in the background",
      "auth/token-cache.js",
      "now >= this.#renewAt",
      "now >= this.#refreshAt",
    ],
    ["does not renew in the background", "auth/token-cache.js", "now >= this.#refreshAt &&", "false &&"],
    ["uses a token until its very end", "auth/token-cache.js", "endsAt - Math.min(mandatoryMs, life / 10)", "Infinity"],
    ["renews with every call while that fails", "auth/token-cache.js", "now >= this.#quietUntil", "true"],
    ["shares tokens whatever the secret", "auth/oauth2.js", "name, secret.reveal(), ", "name, "],
    ["shares tokens whatever the scope", "auth/oauth2.js", 'scopes ?? ""', '""'],
    [
      "takes a refused token from the store",
      "auth/token-store.js",
      "stored.expiresAt > Date.now() && !unusable.includes(stored.value)",
      "true",
    ],
  ]),
  ...mutantsOf("secrets", [
    ["sends credentials without encryption", "http/base-url.js", 'protocol !== "https:" &&', "false &&"],
    ["takes any host for this machine", "http/base-url.js", "LOOPBACK.test(hostname)", "hostname"],
    ["takes any text for an instance", "http/base-url.js", "(instance))", '("acme"))'],
    [
      "shows the body of an error",
      "errors/api-error.js",
      "super(message, facts);",
      "super(message, { ...facts, shown: body });",
    ],
    [
      "shows the headers of a response",
      "errors/api-error.js",
      "super(message, facts);",
      "super(message, { ...facts, shown: response && [...response.headers] });",
    ],
    [
      "repeats an address that it cannot read",
      "http/base-url.js",
      'wrongOption(name, "a URL")',
      "wrongOption(name, `a URL, got ${text}`)",
    ],
    [
      "shows values of an answer that drifts",
      "layers/drift.js",
      "{ operation: name, ...one }",
      "{ operation: name, ...one, found: _ }",
    ],
  ]),
];

const defaults: Readonly<Record<string, unknown>> = {
  "custom-servers": {},
  zones: { zones: [] },
  "domain-routing-subnet": { ipV4Address: ["100.80.0.0/12"] },
  subnet: { ipV4Address: ["100.96.0.0/11"] },
  "client-options": [],
  "device-allowance": 3,
  "connection-timeout": 60,
  "default-suffix": "acme.internal",
  "connect-auth": "ON_PRIOR_AUTH",
  "device-enforcement": "LEARN",
  "profile-distribution": "AUTOMATIC",
  "default-region": "eu-central-1",
  "ip-allocation-mode": "AUTO",
  topology: "FULL_MESH",
};

/** Reads and writes settings, each by its path. Texts come bare, without quotes. */
export function settings(values: Map<string, unknown>, verb: string, path: string, body: unknown): unknown {
  const [, log] = /^\/api\/v1\/dns-log\/([\w-]+)\//.exec(path) ?? [];
  if (log && verb === "PUT") return void values.set(log, path.endsWith("/enable"));
  const name = log ?? path.split("/").at(-1) ?? "";
  if (verb === "PUT") return void values.set(name, body);
  const value = values.get(name) ?? defaults[name] ?? false;
  return typeof value === "string" ? new Response(value, { headers: { "content-type": "text/plain" } }) : value;
}

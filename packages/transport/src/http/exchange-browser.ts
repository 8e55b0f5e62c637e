import { isStream, type WebFetch } from "@ofsc/contract";
import type { Exchange } from "./request.js";

/** One attempt over `fetch`, which is all that ky would make of it in a browser. It is called as all of them can be. */
export function createExchange(fetch?: WebFetch, forStreams?: RequestInit): Exchange {
  return ({ url, method, headers, body, fresh }, signal) => {
    const init = {
      method,
      headers,
      signal,
      redirect: "manual",
      ...(body !== undefined && { body }),
      ...(isStream(body) && { duplex: "half", ...forStreams }),
      ...(fresh && passingCaches()),
    };
    return (fetch ?? (globalThis.fetch as WebFetch))(url, init as RequestInit);
  };
}

/** No cache of the runtime, and not that of Next.js either, which may be set to keep what says that it must not. */
const passingCaches = () => ({
  ...(knowsCaches() && { cache: "no-store" }),
  next: { internal: true, revalidate: 0 },
});

/** Some workers refuse a setting that they have no use for. */
function knowsCaches(): boolean {
  try {
    return Boolean(new Request("https://nowhere.invalid", { cache: "no-store" }));
  } catch {
    return false;
  }
}

/** Headers that belong to the connection: runtimes refuse some of them, and send others on to confuse a server. */
const OWN =
  /^(connection|content-length|expect|host|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** Whether a header is the connection's own, and never the caller's. */
export const isOwnHeader = (name: string): boolean => OWN.test(name);

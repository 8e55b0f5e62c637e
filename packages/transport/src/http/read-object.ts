/** The object that a text is in JSON; one without members when it is anything else, such as the page of a proxy. */
export function readObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

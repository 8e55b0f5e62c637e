/** The attributes of the elements of a name, in the order of the document. */
export function attributesOf(xml: string, element: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (let at = xml.indexOf(`<${element}`); at >= 0; at = xml.indexOf(`<${element}`, at + 1)) {
    const end = xml.indexOf(">", at);
    if (end < 0) break;
    const inside = xml.slice(at + element.length + 1, end);
    if (/^[\s/]|^$/.test(inside)) found.push(readAttributes(inside));
  }
  return found;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...pairs].map(([, name = "", double, single]) => [name, double ?? single ?? ""]));
}

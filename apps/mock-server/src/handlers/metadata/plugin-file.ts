/** A plugin as a file describes it. */
export interface DescribedPlugin {
  readonly label: string;
  readonly name?: string;
  readonly fields: readonly { readonly label: string; readonly entity: string }[];
  /** Parameters that have a value. */
  readonly secured: Readonly<Record<string, string>>;
  /** In base64. */
  readonly archive?: string;
  readonly archiveName?: string;
  readonly hash?: string;
}

/** The plugins of a file, each with what stands within it. */
export function pluginsIn(xml: string): DescribedPlugin[] {
  return elementsOf(xml, "plugin").flatMap(({ attributes: { label }, inside }) => {
    if (label === undefined) return [];
    const names = attributesOf(inside, "translation");
    const name = (names.find(({ lang }) => lang === "en") ?? names[0])?.["val"];
    const fields = ["field", "property"].flatMap((element) => attributesOf(inside, element));
    const secured = attributesOf(inside, "secured_param").flatMap(({ name: of, value }) =>
      of !== undefined && value !== undefined ? [[of, value]] : [],
    );
    const [hosted] = elementsOf(inside, "hosted_plugin_data");
    const archive = hosted && contentIn(hosted.inside);
    const { name: archiveName, content_hash: hash } = hosted?.attributes ?? {};
    return [
      {
        label,
        ...(name !== undefined && { name }),
        fields: fields.flatMap((field) =>
          field["label"] === undefined ? [] : [{ label: field["label"], entity: field["entity"] ?? "activity" }],
        ),
        secured: Object.fromEntries(secured),
        ...(archive !== undefined && { archive }),
        ...(archiveName !== undefined && { archiveName }),
        ...(hash !== undefined && { hash }),
      },
    ];
  });
}

const cdata = "<![CDATA[";

function contentIn(part: string): string | undefined {
  const from = part.indexOf("<content");
  const to = part.indexOf("</content", from);
  if (from < 0 || to < 0) return undefined;
  const inside = part.slice(part.indexOf(">", from) + 1, to).trim();
  return inside.startsWith(cdata) ? inside.slice(cdata.length, inside.lastIndexOf("]]>")) : inside;
}

const longestTag = 10_000;
const mostElements = 10_000;

const attributesOf = (xml: string, element: string) => elementsOf(xml, element).map(({ attributes }) => attributes);

/** The elements of a name in the order of the document, each with what stands between its tags; none is within another. */
function elementsOf(xml: string, element: string): { attributes: Record<string, string>; inside: string }[] {
  const found: { attributes: Record<string, string>; inside: string }[] = [];
  const start = `<${element}`;
  let at = xml.indexOf(start);
  let closes = true;
  for (let count = 0; at >= 0 && count < mostElements; count++) {
    const tag = xml.slice(at + start.length, at + longestTag);
    const end = tag.indexOf(">");
    let next = at + 1;
    if (end >= 0 && /^[\s/>]/.test(tag)) {
      const from = at + start.length + end + 1;
      const close: number = tag[end - 1] === "/" || !closes ? -1 : xml.indexOf(`</${element}>`, from);
      // Where one is not closed, none after it is.
      closes &&= close >= 0 || tag[end - 1] === "/";
      found.push({ attributes: readAttributes(tag.slice(0, end)), inside: close < 0 ? "" : xml.slice(from, close) });
      next = Math.max(from, close);
    }
    at = xml.indexOf(start, next);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function readAttributes(text: string): Record<string, string> {
  const pairs = text.matchAll(/(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...pairs].map(([, name = "", double, single]) => [name, plain(double ?? single ?? "")]));
}

const plain = (text: string) =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}));/g, (_, name?: string, code?: string) =>
    name ? (entities[name] as string) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );

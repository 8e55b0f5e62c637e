import { inQuotes } from "../lines/quote.js";

const quote = (text: string) => inQuotes(text, "sh");

/** A request as the words of a curl command for `sh`, on every platform; the token left to a variable; what it uploads is read from `upload`. */
export async function curlOf(request: Request, token: string, upload = "-"): Promise<string[]> {
  const type = request.headers.get("content-type") ?? "";
  const form = type.startsWith("multipart/form-data");
  const headers = [...request.headers].flatMap(([name, value]) => {
    if (name === "authorization") return [`-H "Authorization: ${value.split(" ")[0]} $${token}"`];
    // The boundary of a form is curl's own.
    const told = name === "content-type" ? !form : name === "content-disposition";
    return told ? [`-H ${quote(`${name}: ${value}`)}`] : [];
  });
  const verb = request.method === "GET" ? [] : [`-X ${request.method}`];
  return ["curl", ...verb, quote(request.url), ...headers, ...(await bodyOf(request, type, form, upload))];
}

async function bodyOf(request: Request, type: string, form: boolean, upload: string): Promise<string[]> {
  if (request.body === null) return [];
  if (/json|urlencoded/.test(type)) return [`-d ${quote(await request.text())}`];
  if (!form) return [`--data-binary @${upload}`];
  const fields = [...(await request.formData())];
  return fields.map(([name, value]) =>
    typeof value === "string"
      ? `-F ${quote(`${name}=${value}`)}`
      : `-F ${quote(`${name}=@${value.name};type=${value.type}`)}`,
  );
}

import { contentDisposition, type Download, type Upload } from "@ofsc/contract";
import { type Context, type Reply, reply } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type FileOwner, fileOf, putFile, removeFile, type StoredFile } from "../../world/files.js";
import type { Property } from "../../world/properties.js";
import type { World } from "../../world/world.js";

/** What a file belongs to, and in which of its properties it is. */
interface FilePlace {
  readonly owner: FileOwner;
  readonly id: string | number;
  readonly label: string;
}

export interface ForFile<Params> extends Context {
  readonly params: Params & { readonly propertyLabel: string };
}

/** The handlers for the files of a kind of entity; `idOf` ends in 404 for one that the caller may not see. */
export function fileProperties<Params>(owner: FileOwner, idOf: (context: Context, params: Params) => string | number) {
  const placeOf = (received: ForFile<Params>): FilePlace => {
    const { params } = received;
    return { owner, id: idOf(received, params), label: params.propertyLabel };
  };
  return {
    /** The content by its media type, otherwise name and media type. */
    get: (received: ForFile<Params> & { readonly headers: { readonly Accept?: string } }) =>
      answerFile(received, received.headers.Accept, placeOf(received)),
    set: (received: ForFile<Params> & { readonly body: Upload }) =>
      storeFile(received, placeOf(received), received.body),
    delete: (received: ForFile<Params>) => dropFile(received, placeOf(received)),
  };
}

/** The file itself, or what there is to say of it unless the request accepts its media type. */
function answerFile({ world, url }: Context, accept: string | undefined, place: FilePlace): Reply<Download> {
  const file = fileOf(world, place.owner, place.id, place.label);
  if (!file) throw new ProblemError(404, `There is no file in ${place.label} of ${place.owner} ${place.id}`);
  if (accepts(accept, file.type)) {
    const disposition = file.name === undefined ? {} : { "content-disposition": contentDisposition(file.name) };
    return answered(new Blob([file.bytes], { type: file.type }), disposition);
  }
  const links = [
    { rel: "canonical", href: url.href, mediaType: file.type },
    { rel: "describedby", href: new URL(`/rest/ofscCore/v1/metadata-catalog/${url.pathname.split("/")[4]}`, url).href },
  ];
  const named = file.name === undefined ? {} : { name: file.name };
  return answered({ mediaType: file.type, ...named, size: file.bytes.byteLength, links });
}

/** Puts a file into a file property that there is, as far as its settings allow. */
async function storeFile({ world }: Context, place: FilePlace, upload: Upload): Promise<void> {
  const property = filePropertyOf(world, place);
  const { content, type, name } =
    upload instanceof Blob ? { content: upload, type: upload.type } : { name: undefined, ...upload };
  const bytes = new Uint8Array(await new Response(content).arrayBuffer());
  const limit = Number.parseFloat(property.fileSizeLimit ?? "5");
  if (bytes.byteLength > limit * 1024 * 1024) throw new ProblemError(413, "Request entity too large");
  const media = (type ?? "application/octet-stream").split(";")[0] as string;
  if (property.mimeTypes?.length && !property.mimeTypes.includes(media)) {
    throw new ProblemError(400, `${place.label} takes ${property.mimeTypes.join(", ")}, not ${media}`);
  }
  const file: StoredFile = { bytes, type: media, ...(name === undefined ? {} : { name }) };
  putFile(world, place.owner, place.id, place.label, file);
}

/** Empties a file property. */
function dropFile({ world }: Context, place: FilePlace): void {
  if (removeFile(world, place.owner, place.id, place.label)) return;
  throw new ProblemError(404, `There is no file in ${place.label} of ${place.owner} ${place.id}`);
}

/** Every user has a picture, which is no property of the company. */
const avatar: Property = { label: "avatar", type: "file", entity: "user" };

function filePropertyOf(world: World, { owner, label }: FilePlace): Property {
  const property = owner === "user" && label === "avatar" ? avatar : world.properties.get(label);
  const entity = owner === "serviceRequest" ? "service request" : owner;
  if (property?.type === "file" && property.entity === entity) return property;
  throw new ProblemError(404, `${label} is not a file property of this entity`);
}

/** `*` stands for anything that is not the content: only a media type that fits asks for that. */
function accepts(accept: string | undefined, type: string): boolean {
  const wanted = (accept ?? "").split(",").map((one) => one.split(";")[0]?.trim().toLowerCase());
  const group = `${type.split("/")[0]}/*`;
  return wanted.some((one) => one === "application/octet-stream" || one === type.toLowerCase() || one === group);
}

// The contract sees a file here; on the wire it is bytes or a description of them.
const answered = (data: object, headers: Record<string, string> = {}) => reply(data as Download, { headers });

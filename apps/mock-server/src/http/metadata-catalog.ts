import { type Contract, type MetadataCatalog, mapOperations, parseRoute, statusesOf } from "@ofsc/contract";

/** Describes an API to those who ask the instance; below its address, one of its entities. */
export function catalogOf(contract: Contract): (context: { readonly url: URL }) => MetadataCatalog {
  return ({ url }) => {
    const [, rest, service, version, , entity] = url.pathname.split("/");
    const basePath = `/${rest}/${service}/${version}`;
    const paths = new Map<string, Record<string, unknown>>();
    mapOperations(contract, (operation, names) => {
      const { verb, path, names: parameters } = parseRoute(operation.route);
      if (!path.startsWith("/rest/") || (entity !== undefined && path.split("/")[4] !== entity)) return;
      const described = {
        operationId: names.join("."),
        parameters: parameters.map((name) => ({ name, in: "path", required: true, type: "string" })),
        responses: Object.fromEntries(statusesOf(operation).map((status) => [status, { description: "Success" }])),
      };
      const below = path.startsWith(basePath) ? path.slice(basePath.length) : path;
      paths.set(below, { ...paths.get(below), [verb.toLowerCase()]: described });
    });
    return {
      swagger: "2.0",
      info: { title: service ?? "", version: version ?? "" },
      basePath,
      paths: Object.fromEntries(paths),
    };
  };
}

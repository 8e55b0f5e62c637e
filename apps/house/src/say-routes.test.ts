import { expect, it } from "vitest";
import { sayRoutes } from "../../../say-routes.js";

it("ends the sentence of an operation with its route", () => {
  const declarations = `/** Lists them. */
export declare const list: {
    route: "GET /rest/x/v1/things";
};
/**
 * Makes one,
 * and no other.
 *
 * @deprecated Use another.
 */
export declare const create: {
    limit: {
        name: string;
    };
    route: "POST /rest/x/v1/things";
};
/** No operation. */
export declare const other: {
    name: string;
};
declare const remove: {
    route: "DELETE /rest/x/v1/things/{id}";
};
export {
/** Takes one away. */
remove as delete, };
`;
  expect(sayRoutes(declarations)).toBe(
    declarations
      .replace("/** Lists them. */", "/**\n * Lists them.\n *\n * `GET /rest/x/v1/things`\n */")
      .replace(" *\n * @dep", " *\n *\n * `POST /rest/x/v1/things`\n * @dep")
      .replace("/** Takes one away. */", "/**\n * Takes one away.\n *\n * `DELETE /rest/x/v1/things/{id}`\n */"),
  );
});

import { type Received, Refused } from "@ofsc/contract/mock";

export type Row = Record<string, unknown> & { id: string };

/** All that is kept, by the path of its list. */
export type Rows = Map<string, Map<string, Row>>;

const notFound = () => new Refused(404, { error: "not_found", message: "There is no such thing" });

export const rowsAt = (all: Rows, path: string): Map<string, Row> => {
  const rows = all.get(path) ?? new Map<string, Row>();
  all.set(path, rows);
  return rows;
};

export function rowOf(all: Rows, path: string, id: string | undefined): Row {
  const row = rowsAt(all, path).get(id ?? "");
  if (!row) throw notFound();
  return row;
}

/** A page as the service cuts it. */
export function pageOf(rows: readonly Row[], { page = 0, size = 100 }: { page?: number; size?: number }) {
  const content = rows.slice(page * size, (page + 1) * size);
  const totalPages = Math.ceil(rows.length / size);
  return {
    content,
    page,
    size,
    numberOfElements: content.length,
    totalElements: rows.length,
    totalPages,
    success: true,
  };
}

/** Whose thing it is, as its members say it. */
export const ownerOf = ({ networkId, hostId, userId }: Received["query"]): Record<string, unknown> =>
  userId !== undefined
    ? { userId }
    : {
        ...(networkId !== undefined && { networkItemId: networkId, networkItemType: "NETWORK" }),
        ...(hostId !== undefined && { networkItemId: hostId, networkItemType: "HOST" }),
      };

/** Whether a thing has these members. */
export const has = (row: Row, members: object): boolean =>
  Object.entries(members).every(([name, value]) => row[name] === value);

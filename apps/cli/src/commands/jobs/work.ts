import { resolve } from "node:path";
import { createCore } from "@ofsc/core";
import { createTransport, type SharedPlaces, sharePlaces } from "@ofsc/transport";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { settingsOf } from "../../operation/connect.js";
import { cellOf } from "../../output/cell.js";
import { queueOf, withEngine } from "./open-jobs.js";

/** Does jobs until Ctrl-C: what has begun is finished then. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const connection = queueOf(context);
  const settings = await settingsOf(context);
  const { folder, work } = await withEngine(() => import("@ofsc/jobs"));
  const name = `${settings.instance}:${settings.clientId ?? "ofsc"}`;
  const share = await withEngine(() => (/^postgres/.test(connection) ? overPostgres : overRedis)(connection, name));
  const transport = createTransport({ ...settings, limits: { ...settings.limits, share: sharePlaces(share.places) } });
  const concurrency = own<number>(context, "concurrency");
  const said = new Set<string>();
  await io.stderr.write(`working on ${new URL(connection).host}; Ctrl-C ends it when what has begun is done\n`);
  try {
    await work(
      { core: createCore(transport), transport },
      folder(resolve(io.cwd, own<string>(context, "folder") ?? "")),
      {
        connection,
        signal: io.signal,
        ...(concurrency !== undefined && { concurrency }),
        onError: ({ message }) => {
          // What goes on for hours is said once.
          if (said.has(message) || said.size >= 100) return;
          said.add(message);
          void io.stderr.write(`warning: ${cellOf(message)}\n`);
        },
      },
    );
  } finally {
    await share.close();
  }
  return exitCodes.done;
}

interface Share {
  readonly places: SharedPlaces;
  close(): Promise<unknown>;
}

async function overRedis(url: string, name: string): Promise<Share> {
  const [{ Redis }, { fromIoredis, redisSharing }] = await Promise.all([import("ioredis"), import("@ofsc/redis")]);
  const client = new Redis(url);
  // The queues say it.
  client.on("error", () => {});
  const sharing = redisSharing(fromIoredis(client), { name });
  return {
    places: sharing.places,
    close: async () => {
      await sharing.close();
      client.disconnect();
    },
  };
}

async function overPostgres(url: string, name: string): Promise<Share> {
  const [{ default: pg }, { postgresSharing }] = await Promise.all([import("pg"), import("@ofsc/jobs")]);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => {});
  const sharing = postgresSharing(pool as never, { name });
  return {
    places: sharing.places,
    close: async () => {
      await sharing.close();
      await pool.end();
    },
  };
}

import { Redis } from "ioredis";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { describeOnEach } from "../../test/backends.js";
import { today } from "../../test/company.js";
import { createJobs, type JobsOptions } from "../index.js";

const day = { dateFrom: today, dateTo: today, format: "ndjson" } as const;

describeOnEach("a connection", (open, url) => {
  const listed = async (options: JobsOptions) => {
    const jobs = createJobs(options);
    onTestFinished(() => jobs.close());
    return (await jobs.list()).map(({ id }) => id);
  };

  it("is a URL, options or a client of the caller's", async () => {
    const { jobs, options } = open();
    await jobs.export("day", day);
    expect(await listed(options)).toEqual(["day"]);
    const { hostname: host, port, protocol } = new URL(url());
    if (protocol === "redis:") {
      expect(await listed({ ...options, connection: { host, port: Number(port) } })).toEqual(["day"]);
      const client = new Redis(url(), { maxRetriesPerRequest: null });
      onTestFinished(() => void client.disconnect());
      expect(await listed({ ...options, connection: client })).toEqual(["day"]);
      return;
    }
    const settings = { host, port: Number(port), user: "postgres", database: "postgres" };
    const backend = "postgres" as const;
    expect(await listed({ ...options, backend, connection: settings })).toEqual(["day"]);
    // A pool has the schema that BullMQ has by itself.
    const made = createJobs({ ...options, prefix: "bullmq" });
    await made.export("other", day);
    await made.close();
    const pool = new pg.Pool({ ...settings, options: "-c search_path=bullmq" });
    pool.on("error", () => {});
    onTestFinished(() => pool.end());
    expect(await listed({ ...options, backend, connection: pool })).toEqual(["other"]);
  });

  it("that cannot be made is told, and ends nothing", async () => {
    const { options } = open();
    const { protocol } = new URL(url());
    const told: Error[] = [];
    const away = createJobs({
      ...options,
      connection: `${protocol}//127.0.0.1:1/postgres`,
      onError: (error) => told.push(error),
    });
    if (protocol === "redis:") await expect.poll(() => told.length).toBeGreaterThan(0);
    else await expect(away.list()).rejects.toThrow();
    await away.close().catch(() => {});
  });
});

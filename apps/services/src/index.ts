export { freePort } from "./free-port.js";
export { postgresProgram, startPostgres, type TestPostgres } from "./postgres.js";
export { startProxy } from "./proxy.js";
export { redisProgram, startRedis, type TestRedis } from "./redis.js";

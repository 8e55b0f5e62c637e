export type { RedisClient, RedisScript } from "./client.js";
export { StoreUnavailableError } from "./errors.js";
export { fromIoredis, type IoredisLike, type IoredisSubscriber } from "./from-ioredis.js";
export { fromNodeRedis, type NodeRedisLike, type NodeRedisSubscriber } from "./from-node-redis.js";
export type { Shared } from "./reach.js";
export { redisSharing, type Sharing, type SharingOptions } from "./redis-sharing.js";
export type { SharingTokenStore } from "./tokens.js";

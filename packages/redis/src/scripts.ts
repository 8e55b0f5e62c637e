import type { RedisScript } from "./client.js";

// All time is Redis's own: clocks of processes may be wrong by hours.
const now = "local t = redis.call('TIME'); local now = t[1] * 1000 + math.floor(t[2] / 1000)";

/** What the three scripts of places begin with. KEYS: held, queue, seen, parked, seq, processes. */
const places = `${now}
local held, queue, seen, parked, seq, processes = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
redis.call('ZREMRANGEBYSCORE', held, '-inf', now)
local function processOf(ticket) return string.match(ticket, '^[^:]+') end
local alive = {}
local function gone(ticket)
  local process = processOf(ticket)
  if alive[process] == nil then alive[process] = redis.call('PUBSUB', 'NUMSUB', held .. ':' .. process)[2] > 0 end
  return not alive[process]
end
-- a process whose connection is gone keeps its places for a moment only
for _, ticket in ipairs(redis.call('ZRANGE', held, 0, -1)) do
  if gone(ticket) then redis.call('ZADD', held, 'LT', now + 500, ticket) end
end
for _, ticket in ipairs(redis.call('ZRANGEBYSCORE', seen, '-inf', now)) do
  redis.call('ZREM', queue, ticket); redis.call('ZREM', seen, ticket)
end
local function admit(count, lease)
  local pause = redis.call('PTTL', parked)
  if pause > 0 then return pause end
  while redis.call('ZCARD', held) < count do
    local first = redis.call('ZPOPMIN', queue)[1]
    if not first then break end
    redis.call('ZREM', seen, first)
    -- a place that nobody hears of goes to the next one
    if redis.call('PUBLISH', held .. ':' .. processOf(first), first) > 0 then redis.call('ZADD', held, now + lease, first) end
  end
  local next = redis.call('ZRANGE', held, 0, 0, 'WITHSCORES')
  return next[2] and (tonumber(next[2]) - now) or 0
end
local function keep() for i, key in ipairs(KEYS) do if i ~= 4 then redis.call('PEXPIRE', key, 3600000) end end end
`;

/** ARGV: ticket, places, lease. -1 when it has a place, else how long until the next lease ends. */
const enter = `${places}
local ticket, count, lease = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
if not redis.call('ZSCORE', held, ticket) and not redis.call('ZSCORE', queue, ticket) then
  redis.call('ZADD', queue, redis.call('INCR', seq), ticket); redis.call('ZADD', seen, now + lease, ticket)
end
local wait = admit(count, lease)
keep()
if redis.call('ZSCORE', held, ticket) then return -1 end
return wait`;

/** ARGV: ticket, places, lease. */
const leave = `${places}
redis.call('ZREM', held, ARGV[1]); redis.call('ZREM', queue, ARGV[1]); redis.call('ZREM', seen, ARGV[1])
return admit(tonumber(ARGV[2]), tonumber(ARGV[3]))`;

/** ARGV: places, lease, process, tickets. How many processes there are, then \`+ticket\` for those held, \`ticket\` for those not known. */
const renew = `${places}
local count, lease, process = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
redis.call('ZADD', processes, now + 3 * lease, process); redis.call('ZREMRANGEBYSCORE', processes, '-inf', now)
local found = { tostring(redis.call('ZCARD', processes)) }
for i = 4, #ARGV do
  if redis.call('ZSCORE', held, ARGV[i]) then redis.call('ZADD', held, now + lease, ARGV[i]); found[#found + 1] = '+' .. ARGV[i]
  elseif redis.call('ZSCORE', queue, ARGV[i]) then redis.call('ZADD', seen, now + lease, ARGV[i])
  else found[#found + 1] = ARGV[i] end
end
admit(count, lease)
keep()
return found`;

/** KEYS: parked. ARGV: milliseconds. A longer pause stands. */
const park =
  "if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], 1, 'PX', ARGV[1]) end return 1";

/** KEYS: value. */
const get = "return redis.call('GET', KEYS[1])";
/** KEYS: value. The text, and how many milliseconds it stands. */
const getLeft = "return { redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1]) }";
/** KEYS: value. ARGV: text, milliseconds. */
const set = "return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])";
/** KEYS: lock. ARGV: owner, milliseconds. 1 when it is taken by this call. */
const lock = "return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0";
/** KEYS: lock. ARGV: owner, channel. */
const unlock = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return redis.call('PUBLISH', ARGV[2], '1')`;

/** KEYS: value. ARGV: version that has to be there or nothing, new version, text. 1 when it was written. */
const compareAndSet = `local known = redis.call('HGET', KEYS[1], 'version') or ''
if known == ARGV[2] then return 1 end
if known ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'value', ARGV[3])
return 1`;
/** KEYS: value. */
const readStored = "return redis.call('HMGET', KEYS[1], 'version', 'value')";

/** KEYS: open, openings. How long it stays open, and how often it was opened in a row. */
const readBreaker = "return { redis.call('PTTL', KEYS[1]), tonumber(redis.call('GET', KEYS[2]) or '0') }";
/** KEYS: open, openings. ARGV: milliseconds. */
const openBreaker = `redis.call('SET', KEYS[1], 1, 'PX', ARGV[1])
redis.call('INCR', KEYS[2]); return redis.call('PEXPIRE', KEYS[2], ARGV[1] + 3600000)`;
/** KEYS: open, openings, probe. */
const closeBreaker = "return redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])";

/** KEYS: id. ARGV: milliseconds. */
const takeId = `if redis.call('SET', KEYS[1], 'r', 'NX', 'PX', ARGV[1]) then return 'taken' end
return redis.call('GET', KEYS[1]) == 'd' and 'done' or 'running'`;
/** KEYS: id. */
const releaseId = "return redis.call('DEL', KEYS[1])";
/** KEYS: rate. ARGV: tokens a second, burst. */
const rate = `${now}
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local burst = tonumber(ARGV[2])
local tokens = math.min(burst, (tonumber(bucket[1]) or burst) + math.max(0, now - (tonumber(bucket[2]) or now)) / 1000 * tonumber(ARGV[1]))
local taken = tokens >= 1
redis.call('HSET', KEYS[1], 'tokens', taken and tokens - 1 or tokens, 'at', now)
redis.call('PEXPIRE', KEYS[1], 60000 + math.ceil(burst / tonumber(ARGV[1]) * 1000))
return taken and 1 or 0`;

/** What the scripts of a pace begin with: it is forgotten an hour after it was last of use, as it is while it is parked. */
const pace = `${now}
local function keep()
  local parked = tonumber(redis.call('HGET', KEYS[1], 'parked') or 0)
  return redis.call('PEXPIRE', KEYS[1], math.ceil(math.max(parked - now, 0)) + 3600000)
end`;

/** KEYS: pace. ARGV: milliseconds to one more until that is told, 1 to take it in any case. How long to wait, and its number. */
const takeRoom = `${pace}
local known = redis.call('HMGET', KEYS[1], 'every', 'most', 'room', 'at', 'parked', 'taken')
local every, most = tonumber(known[1] or ARGV[1]), tonumber(known[2] or 1)
local parked = tonumber(known[5] or 0)
if parked > now and ARGV[2] ~= '1' then return { parked - now, 0 } end
local room = math.min(most, tonumber(known[3] or 1) + math.max(0, now - tonumber(known[4] or now)) / every)
if room < 1 and ARGV[2] ~= '1' then return { math.ceil((1 - room) * every), 0 } end
local taken = tonumber(known[6] or 0) + 1
redis.call('HSET', KEYS[1], 'room', room - 1, 'at', now, 'taken', taken)
keep()
return { 0, taken }`;
/** KEYS: pace. ARGV: the number of the call, milliseconds to one more, how many are left. What was taken after it is not in its answer. */
const learnRoom = `${pace}
local ticket, left = tonumber(ARGV[1]), tonumber(ARGV[3])
local known = redis.call('HMGET', KEYS[1], 'taken', 'learnt')
-- a Redis that came back empty goes on from there
local taken = math.max(ticket, tonumber(known[1] or 0))
redis.call('HSET', KEYS[1], 'every', ARGV[2], 'taken', taken)
if ticket > tonumber(known[2] or 0) then
  redis.call('HSET', KEYS[1], 'most', math.max(1, left), 'room', left - (taken - ticket), 'at', now, 'learnt', ticket)
end
return keep()`;
/** KEYS: pace. ARGV: milliseconds. */
const parkRoom = `${pace}
local parked = tonumber(redis.call('HGET', KEYS[1], 'parked') or 0)
redis.call('HSET', KEYS[1], 'parked', math.max(parked, now + tonumber(ARGV[1])))
return keep()`;

export const texts = {
  enter,
  leave,
  renew,
  park,
  get,
  getLeft,
  set,
  lock,
  unlock,
  compareAndSet,
  readStored,
  readBreaker,
  openBreaker,
  closeBreaker,
  takeId,
  releaseId,
  rate,
  takeRoom,
  learnRoom,
  parkRoom,
};

export type ScriptName = keyof typeof texts;

const scripts = new Map<ScriptName, Promise<RedisScript>>();

/** A script with its hash, which is worked out once. */
export function scriptOf(name: ScriptName): Promise<RedisScript> {
  const known = scripts.get(name);
  if (known) return known;
  const made = crypto.subtle.digest("SHA-1", new TextEncoder().encode(texts[name])).then((hash) => ({
    text: texts[name],
    sha1: Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  }));
  scripts.set(name, made);
  return made;
}

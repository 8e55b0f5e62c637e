/** What is not typed any closer, since code that was written for `@ofs-users/proxy` reads any member of it. */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, that code would no longer compile
export type LegacyData = any;

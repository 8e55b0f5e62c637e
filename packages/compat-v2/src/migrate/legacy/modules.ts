/** The legacy modules, by the names they are imported by, with as much of their types as finds the calls. */
const pyofsc = `
  declare class OFSApi { constructor(...options: any[]); [member: string]: any }
  export declare class OFSCore extends OFSApi { private core: true }
  export declare class OFSMetadata extends OFSApi { private metadata: true }
  export declare class OFSCapacity extends OFSApi { private capacity: true }
  export declare class OFSOauth2 extends OFSApi { private oauth2: true }
  export declare class OFSC {
    constructor(...options: any[]);
    core: OFSCore;
    metadata: OFSMetadata;
    capacity: OFSCapacity;
    oauth2: OFSOauth2;
    [member: string]: any;
  }
  export { OFSC as OFSCV2 };
  export declare class OFSAPIException extends Error { [member: string]: any }
`;
const proxy = `
  export declare class OFS { constructor(credentials: any); [member: string]: any }
`;

export const legacyModules: ReadonlyMap<string, string> = new Map([
  ["@ofsc/compat-v2", pyofsc],
  ["@ofsc/compat-v2/ofs-proxy", proxy],
  ["@ofsc/compat-v2/ofs-proxy/amd", proxy],
  ["@ofs-users/proxy", proxy],
  ["@ofs-users/proxy/amd", proxy],
]);

/** The legacy classes that calls are made on; `flat` for the one with all methods in one class. */
export const apiOfClass = {
  OFSC: "",
  OFSCore: "core",
  OFSMetadata: "metadata",
  OFSCapacity: "capacity",
  OFSOauth2: "oauth2",
  OFS: "",
} as const;

export type LegacyClass = keyof typeof apiOfClass;

const folder = "/@legacy/";

export const declarationFile = (module: string): string => `${folder}${module.replaceAll(/\W/g, "-")}.d.ts`;
export const isDeclarationFile = (path: string): boolean => path.startsWith(folder);

/** The declarations by their path. */
export const declarations: ReadonlyMap<string, string> = new Map(
  [...legacyModules].map(([module, text]) => [declarationFile(module), text]),
);

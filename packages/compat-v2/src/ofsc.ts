import { OFSCapacity } from "./api/ofs-capacity.js";
import { OFSCore } from "./api/ofs-core.js";
import { OFSMetadata } from "./api/ofs-metadata.js";
import { OFSOauth2 } from "./api/ofs-oauth2.js";
import { configOf, type OFSCArguments } from "./construct.js";
import { readFlat } from "./flat.js";

/** The class that legacy code starts from: the four APIs of one instance. */
export class OFSC {
  /** Activities, resources, inventories, users, events and extracts. */
  readonly core: OFSCore;
  /** What an administrator configures. */
  readonly metadata: OFSMetadata;
  /** Capacity, quota and booking. */
  readonly capacity: OFSCapacity;
  /** Tokens. */
  readonly oauth2: OFSOauth2;

  constructor(...args: OFSCArguments) {
    const config = configOf(args);
    this.core = new OFSCore({ config });
    this.metadata = new OFSMetadata({ config });
    this.capacity = new OFSCapacity({ config });
    this.oauth2 = new OFSOauth2({ config });
    // biome-ignore lint/correctness/noConstructorReturn: calls without the name of an API go through a proxy
    return new Proxy(this, {
      get: (target, key) => (key in target ? Reflect.get(target, key) : readFlat(target, key)),
    });
  }

  /** Whether answers become lists and entities. */
  get auto_model(): boolean {
    return this.core.config.auto_model;
  }
  set auto_model(value: boolean) {
    this.core.config.auto_model = value;
  }

  /** Whether an error status throws. */
  get auto_raise(): boolean {
    return this.core.config.auto_raise;
  }
  set auto_raise(value: boolean) {
    this.core.config.auto_raise = value;
  }

  /** The address that it calls. */
  toString(): string {
    return `baseURL=${this.core.baseUrl}`;
  }
}

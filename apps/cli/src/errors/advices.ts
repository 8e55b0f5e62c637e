/** What to do about an error, and by what it is known: each member that is there has to fit. Texts of OFS are none of it. */
export interface Advice {
  readonly code?: string;
  readonly status?: number;
  /** Operations without their API, such as `activities.*`; of `api`, the route. */
  readonly operations?: readonly string[];
  /** OFS's own code, on the few operations that have one. */
  readonly errorCode?: string;
  /** What the runtime calls the cause of a connection that failed. */
  readonly cause?: readonly string[];
  /** Which time limit ran out. */
  readonly limit?: string;
  /** When this happens, for the page about errors. */
  readonly when: string;
  readonly next: string;
}

const transitions = ["enroute", "stopTravel", "start", "suspend", "delay", "complete", "notDone", "cancel", "reopen"];

/** In this order: the first that fits counts, so what is special stands above what is general. */
export const advices: readonly Advice[] = [
  {
    errorCode: "LABEL_NOT_UNIQUE",
    when: "A standard plugin is installed already",
    next: "nothing is to be done; ofsc plugins import --help replaces plugins of your own",
  },
  {
    errorCode: "OLDER_PRODUCT_VERSION",
    when: "A standard plugin wants a later release of OFS",
    next: "install it after the next update of the instance",
  },
  {
    errorCode: "EXISTING_PROPERTY_TYPE_MISMATCH",
    when: "A standard plugin needs a property that is there with another type",
    next: "compare with ofsc properties list; a property cannot change its type, so rename the other one",
  },
  {
    errorCode: "INVALID_PROPERTY",
    when: "A standard plugin brings a property that the instance does not take",
    next: "ask Oracle's support: the plugin does not fit this instance",
  },
  {
    status: 503,
    operations: ["events.subscriptions.create"],
    when: "An application has as many subscriptions as it may have",
    next: "delete one: ofsc events subscriptions list, then ofsc events subscriptions delete ID",
  },
  {
    status: 413,
    when: "A body is larger than OFS takes",
    next: "send less at once; ofsc import splits rows by itself",
  },
  {
    code: "api",
    status: 400,
    operations: ["activities.list", "GET /rest/ofscCore/v1/activities"],
    when: "A list of activities is refused",
    next: "look at --q and --fields (50 custom properties in both at most); of days OFS takes 31 at once, for which ofsc activities list asks in windows",
  },
  {
    code: "api",
    status: 400,
    operations: ["serviceRequests.create"],
    when: "A service request is refused",
    next: "give exactly one of --activity-id, --inventory-id and --resource-id",
  },
  {
    code: "api",
    status: 400,
    operations: ["resources.bulkUpdate.*"],
    when: "A bulk update of resources is refused as a whole",
    next: "give each row either resourceId or resourceInternalId; one row that does not fit the schema refuses all",
  },
  {
    code: "not_found",
    operations: ["activities.files.*", "inventories.files.*", "resources.files.*", "serviceRequests.files.*"],
    when: "There is no such file",
    next: "look at the property first: ofsc activities get ID -o yaml says which have a file",
  },
  {
    code: "not_found",
    operations: ["activities.*"],
    when: "There is no such activity",
    next: "check the id, and the instance with ofsc whoami",
  },
  {
    code: "not_found",
    operations: ["resources.*", "routes.*"],
    when: "There is no such resource, or it is out of sight",
    next: "ofsc resources list -o id shows those that the application sees",
  },
  {
    code: "not_found",
    operations: ["users.*"],
    when: "There is no such user",
    next: "ofsc users list -o id shows those that the application sees",
  },
  {
    code: "not_found",
    operations: ["events.*"],
    when: "There is no such subscription: one is gone after 36 hours without a call",
    next: "ofsc events subscriptions list shows yours; ofsc events follow renews one by itself",
  },
  {
    code: "not_found",
    operations: ["dailyExtract.*"],
    when: "There is no extract of that day",
    next: "ofsc daily-extract dates list shows the days; what is extracted is chosen in OFS: Configuration, Outgoing integration",
  },
  {
    code: "not_found",
    operations: ["properties.*"],
    when: "There is no such property",
    next: "ofsc properties list -o id shows those that there are",
  },
  {
    code: "not_found",
    when: "There is no such thing, or it is out of sight for this application",
    next: "check the id, and the instance with ofsc whoami",
  },
  {
    code: "conflict",
    operations: transitions.map((name) => `activities.${name}`),
    when: "The status of an activity does not allow the step",
    next: "look at the present state first: ofsc activities get ID --fields status,date,resourceId",
  },
  {
    code: "conflict",
    operations: ["activities.move", "activities.update", "activities.delete"],
    when: "The state of an activity or its route does not allow the change",
    next: "look at the activity and its route: ofsc activities get ID, ofsc routes get RESOURCE DAY",
  },
  {
    code: "conflict",
    operations: ["activityDurations.*", "activityTravel.*", "airlineDistances.*"],
    when: "OFS finds the keys of its statistics by itself, so they cannot be overridden",
    next: "switch automatic detection off in OFS: Configuration, Statistics Parameters",
  },
  {
    code: "conflict",
    when: "The present state does not allow it",
    next: "somebody may have changed it meanwhile: read it again, then repeat",
  },
  {
    code: "authentication",
    operations: ["token.*"],
    when: "Client id and secret are not accepted",
    next: "sign in again with ofsc login; a new secret is made in OFS: Configuration, Applications",
  },
  {
    code: "authentication",
    when: "Credentials or token are not accepted",
    next: "sign in again with ofsc login, or look with ofsc doctor at what is used",
  },
  {
    code: "authorization",
    operations: ["whereIsMyTechnician.*"],
    when: "Where is my technician is not allowed, or not part of the subscription",
    next: "it is an option of the subscription, and a permission of the application in OFS",
  },
  {
    code: "authorization",
    when: "The application may not do this",
    next: "give it access to this API in OFS: Configuration, Applications; ofsc whoami says what it may do",
  },
  {
    code: "rate_limit",
    when: "Too many calls at once",
    next: "wait, then repeat; fewer programs at once help",
  },
  {
    code: "outcome_unknown",
    when: "A write was sent, and no answer says whether it was applied",
    next: "look whether it was applied before you repeat it",
  },
  {
    code: "timeout",
    limit: "queue",
    when: "A call waited too long for one of the places that OFS has",
    next: "other programs hold all places: run fewer at once",
  },
  { code: "timeout", when: "A time limit ran out", next: "repeat with a longer --timeout, or ask for less at once" },
  { code: "circuit_open", when: "OFS failed too often, so nothing was sent", next: "OFS is failing; repeat later" },
  {
    code: "connection",
    cause: ["ENOTFOUND", "EAI_AGAIN"],
    when: "No machine has the name of the instance",
    next: "check the name with ofsc profiles show, and whether this machine reaches the internet by a proxy",
  },
  {
    code: "connection",
    cause: ["SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    when: "A certificate is not trusted, mostly that of a proxy of your own house",
    next: "set NODE_EXTRA_CA_CERTS to the file of its certificate",
  },
  { code: "connection", when: "No answer came", next: "ofsc doctor tests name, network and TLS" },
  { code: "server", when: "OFS failed", next: "repeat later; ofsc doctor tells whether OFS answers at all" },
  {
    code: "configuration",
    when: "A setting is missing or wrong",
    next: "sign in with ofsc login, or set OFSC_INSTANCE, OFSC_CLIENT_ID and OFSC_CLIENT_SECRET",
  },
];

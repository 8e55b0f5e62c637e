import type { OFSResponse } from "../response.js";

/** What is done to an activity. `data` is the body of the request; leave it out where there is nothing to say. */
export interface ActivityActionMethods {
  /** Moves an activity to a day, a resource or a position. Returns no data. @deprecated `core.activities.move` */
  moveActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Extends a started activity. @deprecated `core.activities.delay` */
  delayActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Reopens an activity that has ended. @deprecated `core.activities.reopen` */
  reopenActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Starts an activity. @deprecated `core.activities.start` */
  startActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Interrupts an activity. @deprecated `core.activities.suspend` */
  suspendActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Completes an activity. @deprecated `core.activities.complete` */
  completeActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Takes back that a technician set out; `data` is not sent. @deprecated `core.activities.stopTravel` */
  stopTravel(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Cancels an activity. @deprecated `core.activities.cancel` */
  cancelActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Starts the work ahead of an activity. @deprecated `core.activities.startPrework` */
  startPrework(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Sets out for an activity; `data` is not sent. @deprecated `core.activities.enroute` */
  enrouteActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
  /** Ends an activity as not done. @deprecated `core.activities.notDone` */
  notDoneActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
}

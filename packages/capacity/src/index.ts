export {
  AreaAvailability,
  Availability,
  type AvailabilityField,
  CategoryAvailability,
  ListAvailability,
  Workforce,
} from "./availability/availability.js";
export { BookingActivityFields, type BookingRecordType } from "./booking/booking-activity.js";
export { BookingField, BookingFields } from "./booking/booking-fields.js";
export { BookingForecast } from "./booking/booking-forecast.js";
export {
  BookingGrid,
  BookingGridArea,
  BookingGridDate,
  BookingGridPosition,
  type BookingGridReason,
  BookingGridResource,
  BookingGridTimeSlot,
} from "./booking/booking-grid.js";
export {
  type BookingAreaReason,
  BookingOptions,
  BookingOptionsArea,
  BookingOptionsDate,
  BookingOptionsTimeSlot,
  type BookingTimeSlotReason,
} from "./booking/booking-options.js";
export { BookingGridRecommendation, BookingRecommendation } from "./booking/booking-recommendation.js";
export { BookingTimeSlot } from "./booking/booking-time-slot.js";
export {
  BookingClosing,
  BookingClosingSchedule,
  ListBookingClosingSchedule,
} from "./booking/closing-schedule/booking-closing.js";
export { FindBookingOptions } from "./booking/find-booking-options.js";
export { BookingGridActivity, BookingResourcePreference, ShowBookingGrid } from "./booking/show-booking-grid.js";
export {
  BookingStatus,
  BookingStatusEntry,
  BookingStatusState,
  ListBookingStatuses,
} from "./booking/statuses/booking-status.js";
export {
  BookingStatusEntryPatch,
  BookingStatusesPatch,
  BookingStatusPatch,
} from "./booking/statuses/booking-status-patch.js";
export {
  type CapacityAvailability,
  type CapacityBooking,
  type CapacityBookingClosingSchedule,
  type CapacityBookingStatuses,
  type CapacityClient,
  type CapacityMetadataCatalog,
  type CapacityQuota,
  createCapacity,
} from "./create-capacity.js";
export { ListQuota } from "./quota/list-quota.js";
export { ListQuotaV1, type QuotaFieldV1 } from "./quota/list-quota-v1.js";
export { Quota, QuotaArea, QuotaAreaInterval } from "./quota/quota.js";
export { QuotaCategory, QuotaCategoryInterval } from "./quota/quota-category.js";
export {
  QuotaAreaIntervalPatch,
  QuotaAreaPatch,
  QuotaCategoryIntervalPatch,
  QuotaCategoryPatch,
  QuotaDayPatch,
  QuotaLevelPatch,
  QuotaPatch,
  QuotaPatchResult,
  QuotaTimeSlotCategoryPatch,
  QuotaTimeSlotPatch,
  QuotaWorkZonePatch,
} from "./quota/quota-patch.js";
export { QuotaAreaPatchV1, QuotaCategoryPatchV1, QuotaDayPatchV1, QuotaPatchV1 } from "./quota/quota-patch-v1.js";
export { QuotaFigures, QuotaStatus, QuotaWorkZone } from "./quota/quota-status.js";
export { QuotaTimeSlot, QuotaTimeSlotCategory } from "./quota/quota-time-slot.js";
export { QuotaAreaV1, QuotaCategoryV1, QuotaFiguresV1, QuotaIntervalV1, QuotaV1 } from "./quota/quota-v1.js";
export {
  CapacityErrorDetail,
  CapacityUpdateCounts,
  CapacityUpdateError,
  CapacityUpdateResult,
  FailedCapacityUpdate,
} from "./update-result.js";

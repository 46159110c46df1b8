import type { CorrectionFault } from "./correction-labels";
import type { DefianceFault } from "./defiance-policy";
import type { LicenceFault } from "./licence-labels";
import type { RefundFault } from "./refund-labels";
import type { ReviewFault } from "./review-labels";

/** Faults of single fields that only a command can see. */
export type EnforcementFault =
  | "payment_exceeds_owed"
  | "payment_before_service"
  | "payment_in_future"
  | "performed_before_paid"
  | "corrected_before_decided"
  | "payment_unknown"
  | "payment_reversed"
  | "payment_went_back"
  | "paid_through_ledger"
  | "instalments_not_the_fine"
  | "instalment_not_later"
  | "day_in_future"
  | "day_before_service"
  | "waiver_exceeds_surcharge"
  | "court_answer_before_application"
  | "court_asked_before_answer"
  | CorrectionFault
  | LicenceFault
  | RefundFault
  | ReviewFault
  | DefianceFault;

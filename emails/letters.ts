import type { MessageKind } from "@/lib/outbox/payloads";
import { activation } from "./activation";
import { auditHead } from "./audit-head";
import { complaintDecided } from "./complaint-decided";
import { complaintReceived } from "./complaint-received";
import { correctionRejected } from "./correction-rejected";
import { correctionReported } from "./correction-reported";
import { deadlineDigest } from "./deadline-digest";
import { fileFault } from "./file-fault";
import { guidanceIssued } from "./guidance-issued";
import { instruction } from "./instruction";
import { leadHandedUp } from "./lead-handed-up";
import type { Worded } from "./letter";
import { orderIssued } from "./order-issued";
import { paperIssued } from "./paper-issued";
import { partySpoke } from "./party-spoke";
import { penaltyReported } from "./penalty-reported";
import { preservationLapsed } from "./preservation-lapsed";
import { proofSubmitted } from "./proof-submitted";
import { reportMatter } from "./report-matter";
import { reportPeriod } from "./report-period";
import { unusualReadings } from "./unusual-readings";

/** Each kind of message in words. */
export const letters: Readonly<Record<MessageKind, (payload: unknown) => Worded>> = {
  activation,
  "audit-head": auditHead,
  "complaint-received": complaintReceived,
  "complaint-decided": complaintDecided,
  "order-issued": orderIssued,
  "paper-issued": paperIssued,
  "proof-submitted": proofSubmitted,
  instruction,
  "party-spoke": partySpoke,
  "correction-reported": correctionReported,
  "correction-rejected": correctionRejected,
  "penalty-reported": penaltyReported,
  "preservation-lapsed": preservationLapsed,
  "file-fault": fileFault,
  "guidance-issued": guidanceIssued,
  "lead-handed-up": leadHandedUp,
  "report-matter": reportMatter,
  "report-period": reportPeriod,
  "deadline-digest": deadlineDigest,
  "unusual-readings": unusualReadings,
};

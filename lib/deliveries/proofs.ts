import type { LegalDate } from "@/lib/kernel/clock";
import {
  type DeliveryMethod,
  deliveryMethods,
  type HandedOnGround,
  type NoticeGround,
  type Receiver,
  type Recipient,
  receivers,
} from "./lifecycle";

/** What is recorded of one attempt. Fields that are not the method's own are empty. */
export type Attempt = {
  readonly method: DeliveryMethod;
  /** The day on which it was signed for, left, posted, sent, entrusted or put up. */
  readonly actedOn: LegalDate;
  /** The day of receipt on the slip or receipt that came back. */
  readonly receivedOn: LegalDate | null;
  readonly place: string;
  readonly receiver: Receiver | null;
  readonly receiverName: string;
  readonly reason: string;
  readonly witnessName: string;
  readonly witnessFrom: string;
  readonly slipNumber: string;
  readonly organ: string;
  readonly handedOnGround: HandedOnGround | null;
  readonly noticeGround: NoticeGround | null;
  readonly course: string;
  readonly postedAt: string;
  readonly files: readonly string[];
};

export type ProofField = Exclude<keyof Attempt, "method" | "actedOn">;

export type ProofFault =
  | "delivery_place_missing"
  | "delivery_receiver_missing"
  | "delivery_receiver_name_missing"
  | "delivery_received_on_missing"
  | "delivery_reason_missing"
  | "witness_or_footage_missing"
  | "signed_receipt_missing"
  | "slip_number_missing"
  | "slip_image_missing"
  | "screen_image_missing"
  | "receipt_image_missing"
  | "delivery_organ_missing"
  | "handed_on_ground_missing"
  | "notice_ground_missing"
  | "notice_image_missing"
  | "delivery_course_missing"
  | "delivery_posted_at_missing";

type Fields = { readonly required: readonly ProofField[]; readonly optional: readonly ProofField[] };

/** What each method asks for (《民事诉讼法》第八十七条至第九十五条); a form shows these and no others. */
export const methodFields: Readonly<Record<DeliveryMethod, Fields>> = {
  direct: { required: ["place", "receiver", "receiverName", "files"], optional: [] },
  left: { required: ["place", "reason", "files"], optional: ["witnessName", "witnessFrom"] },
  post: { required: ["place", "slipNumber", "receivedOn", "files"], optional: [] },
  electronic: { required: ["place", "files"], optional: [] },
  entrusted: { required: ["organ", "receivedOn", "files"], optional: [] },
  handed_on: { required: ["handedOnGround", "organ", "receivedOn", "files"], optional: [] },
  public_notice: { required: ["noticeGround", "reason", "course", "postedAt", "files"], optional: [] },
};

/** What is known only when it has come back; of a notice the picture is taken as it is put up. */
const isKnownLater = (method: DeliveryMethod, field: ProofField): boolean =>
  field === "receivedOn" || (field === "files" && method !== "public_notice");

/** Methods that take time between sending and being served. */
export const methodsUnderWay = ["post", "entrusted", "handed_on", "public_notice"] as const;

export const isUnderWay = (method: DeliveryMethod): boolean => methodsUnderWay.some((each) => each === method);

/** The fields that a form shows: all of the method's own, or those known when it is sent. */
export const fieldsShown = (method: DeliveryMethod, when: "sent" | "served"): readonly ProofField[] =>
  [...methodFields[method].required, ...methodFields[method].optional].filter(
    (field) => when === "served" || !isKnownLater(method, field),
  );

const faults: Readonly<Record<ProofField, ProofFault>> = {
  receivedOn: "delivery_received_on_missing",
  place: "delivery_place_missing",
  receiver: "delivery_receiver_missing",
  receiverName: "delivery_receiver_name_missing",
  reason: "delivery_reason_missing",
  witnessName: "witness_or_footage_missing",
  witnessFrom: "witness_or_footage_missing",
  slipNumber: "slip_number_missing",
  organ: "delivery_organ_missing",
  handedOnGround: "handed_on_ground_missing",
  noticeGround: "notice_ground_missing",
  course: "delivery_course_missing",
  postedAt: "delivery_posted_at_missing",
  files: "receipt_image_missing",
};

const faultsOfFiles: Partial<Record<DeliveryMethod, ProofFault>> = {
  direct: "signed_receipt_missing",
  left: "witness_or_footage_missing",
  post: "slip_image_missing",
  electronic: "screen_image_missing",
  public_notice: "notice_image_missing",
};

const faultOf = (method: DeliveryMethod, field: ProofField): ProofFault =>
  (field === "files" ? faultsOfFiles[method] : undefined) ?? faults[field];

export type MissingProof = { readonly field: ProofField; readonly fault: ProofFault };

/** What a notice is asked for as it is put up, and not again when its days are over. */
export const askedAtPosting: readonly ProofField[] = ["noticeGround", "files"];

type Occasion = {
  /** `sent` asks only for what is known when it is sent. */
  readonly when: "sent" | "served";
  /** Of a paper that is signed as it is made the picture follows. */
  readonly isSignedAsMade?: boolean;
};

/** Every proof of the method that is not there. */
export function missingProofs(attempt: Attempt, { when, isSignedAsMade = false }: Occasion): MissingProof[] {
  const missing = methodFields[attempt.method].required
    .filter((field) => when === "served" || !isKnownLater(attempt.method, field))
    .filter((field) => !(isSignedAsMade && field === "files"))
    .filter((field) => isEmpty(attempt[field]))
    .map((field) => ({ field, fault: faultOf(attempt.method, field) }));
  return attempt.method === "left" && isSignedAsMade ? [...missing, ...unwitnessed(attempt)] : missing;
}

/** Without a picture, a witness with name and body (《民事诉讼法》第八十九条). */
function unwitnessed({ witnessName, witnessFrom, files }: Attempt): MissingProof[] {
  if (files.length > 0 || (witnessName !== "" && witnessFrom !== "")) return [];
  const field = witnessName === "" ? "witnessName" : "witnessFrom";
  return [{ field, fault: faults[field] }];
}

const isEmpty = (value: Attempt[ProofField]): boolean => value === null || value.length === 0;

/** The attempt with only its method's own fields: what was typed under another method is not evidence. */
export function ownFieldsOnly(attempt: Attempt): Attempt {
  const { required, optional } = methodFields[attempt.method];
  const keeps = (field: ProofField) => required.includes(field) || optional.includes(field);
  const text = (field: TextField) => (keeps(field) ? attempt[field] : "");
  return {
    method: attempt.method,
    actedOn: attempt.actedOn,
    receivedOn: keeps("receivedOn") ? attempt.receivedOn : null,
    place: text("place"),
    receiver: keeps("receiver") ? attempt.receiver : null,
    receiverName: text("receiverName"),
    reason: text("reason"),
    witnessName: text("witnessName"),
    witnessFrom: text("witnessFrom"),
    slipNumber: text("slipNumber"),
    organ: text("organ"),
    handedOnGround: keeps("handedOnGround") ? attempt.handedOnGround : null,
    noticeGround: keeps("noticeGround") ? attempt.noticeGround : null,
    course: text("course"),
    postedAt: text("postedAt"),
    files: keeps("files") ? attempt.files : [],
  };
}

type TextField = Exclude<ProofField, "receivedOn" | "receiver" | "handedOnGround" | "noticeGround" | "files">;

/** Who may sign for whom: a unit's people for the unit, the adult family of the household for a person. */
export const receiversFor: Readonly<Record<Recipient, readonly Receiver[]>> = {
  employer: ["legal_representative", "principal", "receiving_clerk", "agent", "designee"],
  complainant: ["self", "family", "agent", "designee"],
  organ: ["receiving_clerk"],
  person: ["self", "family", "agent", "designee"],
  other: receivers,
};

/** How a paper can reach whom: only a person is served through another's hands, and an organ is where it is. */
export function methodsFor(recipient: Recipient): readonly DeliveryMethod[] {
  if (["complainant", "person", "other"].includes(recipient)) return deliveryMethods;
  return deliveryMethods.filter((method) =>
    recipient === "employer" ? method !== "handed_on" : method === "direct" || method === "post",
  );
}

import type { Actor } from "@/lib/auth/actor";
import { firstReason, guard } from "@/lib/kernel/guard";
import type { MessageKind } from "./payloads";

export type MailAct = "resend" | "drop";
export type MailRefusal = "not_your_post" | "message_not_parked" | "message_broken" | "message_kept" | "keeper_unset";

type ParkedMail = {
  readonly kind: string;
  readonly state: string;
  readonly lastFault: string | null;
  /** Who keeps the head of the chain of events off this machine, as configured today. */
  readonly keeper: string | undefined;
};

/** Who sees what mail was given up. */
export const mailPostRefusal = guard("outbox.post", (actor: Actor) =>
  actor.kind === "officer" && actor.role === "administrator" ? null : ("not_your_post" as const),
);

const parked = guard("outbox.parked", (_act: MailAct, { state }: ParkedMail) =>
  state === "parked" ? null : ("message_not_parked" as const),
);

/** What cannot be put into words never goes out, however often it is tried. */
const sendable = guard("outbox.sendable", (act: MailAct, { lastFault }: ParkedMail) =>
  act === "resend" && lastFault === BROKEN ? ("message_broken" as const) : null,
);

/** What is kept off this machine proves the events before it: it is tried until it is sent, and never given up. */
const keepsHead = guard("outbox.audit_head", (act: MailAct, { kind }: ParkedMail) =>
  act === "drop" && kind === AUDIT_HEAD ? ("message_kept" as const) : null,
);

/** It goes to whoever keeps it today: the address that it was first sent to may be the fault. */
const hasKeeper = guard("outbox.audit_keeper", (act: MailAct, { kind, keeper }: ParkedMail) =>
  act === "resend" && kind === AUDIT_HEAD && keeper === undefined ? ("keeper_unset" as const) : null,
);

/** Why the act may not be done with this message; null when it may. */
export const mailRefusal = (act: MailAct, mail: ParkedMail): MailRefusal | null =>
  firstReason([parked, sendable, keepsHead, hasKeeper], act, mail);

/** The kind of message that mails the head of the chain of events. */
export const AUDIT_HEAD: MessageKind = "audit-head";

/** The fault of a message that its letter does not take. */
export const BROKEN = "payload";
/** The fault of one that was held because its row came out of a backup. */
export const RESTORED = "restored";

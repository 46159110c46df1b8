import { z } from "zod";

const day = z.iso.date();
const words = z.string().min(1).max(300);

/** What can be wrong with the bytes of a kept file. */
export const fileFaults = ["missing", "changed", "unreadable", "infected"] as const;

const pressing = z.array(z.strictObject({ title: words, dueOn: day })).max(20);

/** What each kind of message says: numbers, names of employers, dates. Never an informant, never a secret. */
export const payloads = {
  /** `sealedUrl`: the link with its one-time token, sealed; it is opened for the mail alone. */
  activation: z.strictObject({ name: words, login: words, sealedUrl: words.max(2_000), validUntil: words }),
  "complaint-received": z.strictObject({ number: words, respondent: words, answerBy: day }),
  "complaint-decided": z.strictObject({
    number: words,
    respondent: words,
    outcome: z.enum([
      "accepted",
      "declined",
      "supplement",
      "handed_over",
      "moved",
      "taken_back",
      "ended",
      "suspended",
      "resumed",
      "code_reissued",
      "withdrawn",
    ]),
  }),
  "order-issued": z.strictObject({
    orderId: z.uuid(),
    number: words,
    employerName: words,
    items: z.number().int().positive(),
    firstDueOn: day,
  }),
  /** To the employer, of a paper from which days run once it is served. `subjectId`: the decision, or the listing. */
  "paper-issued": z.strictObject({
    what: z.enum(["advance_notice", "decision", "listing_notice", "demand"]),
    subjectId: z.uuid(),
    title: words,
    number: words.nullable(),
  }),
  "proof-submitted": z.strictObject({
    caseId: z.uuid(),
    orderId: z.uuid(),
    number: words,
    employerName: words,
    submittedOn: day,
  }),
  /** `said`: what the party did in the portal before its decision. */
  "party-spoke": z.strictObject({
    said: z.enum(["statement", "hearing_request"]),
    caseId: z.uuid(),
    decisionId: z.uuid(),
    number: words,
    employerName: words,
    saidOn: day,
  }),
  /** Of a leader's instruction on a case: that it was written, answered, given back or closed. */
  instruction: z.strictObject({
    what: z.enum(["written", "answered", "returned", "closed"]),
    caseId: z.uuid(),
    instructionId: z.uuid(),
    number: words,
    by: words,
    dueOn: day,
  }),
  "correction-reported": z.strictObject({
    caseId: z.uuid(),
    enforcementId: z.uuid(),
    number: words,
    employerName: words,
    reportedOn: day,
  }),
  /** To the employer: what it reported was looked at and is not corrected. The words stand in the portal. */
  "correction-rejected": z.strictObject({ reportId: z.uuid(), decisionId: z.uuid(), number: words, verifiedOn: day }),
  /** To those of the superior organ who review and decide: what was reported to it. */
  "penalty-reported": z.strictObject({
    caseId: z.uuid(),
    decisionId: z.uuid(),
    number: words,
    organName: words,
    reportedOn: day,
  }),
  /** To the officers of the case, what to do; to the employer, that nothing is held any more. */
  "preservation-lapsed": z.strictObject({
    reader: z.enum(["officer", "employer"]),
    caseId: z.uuid(),
    preservationId: z.uuid(),
    number: words,
    employerName: words,
    items: z.number().int().positive(),
    dueOn: day,
  }),
  /** `id`: of the report, the mirrored row or the period, by what the matter is. */
  "report-matter": z.strictObject({
    matter: z.enum(["mirror", "mismatch", "returned", "accepted", "reminder", "notice"]),
    half: words,
    id: z.uuid(),
  }),
  /** To those who read the audit: whose readings of one day were unusual. */
  "unusual-readings": z.strictObject({
    on: day,
    people: z
      .array(
        z.strictObject({
          ...{ name: words, readings: z.number().int().nonnegative() },
          exportedRows: z.number().int().nonnegative().default(0),
        }),
      )
      .min(1)
      .max(20),
  }),
  /** To whoever keeps the head of the chain of events off this machine. */
  "audit-head": z.strictObject({ on: day, seq: z.number().int().nonnegative(), hash: z.string().length(64) }),
  /** To the administrators: a kept file that is gone, is not what it was, or is infected; by its digest alone. */
  "file-fault": z.strictObject({ fault: z.enum(fileFaults), sha256: z.string().length(64), on: day }),
  "lead-handed-up": z.strictObject({ leadId: z.uuid(), employerName: words, seenOn: day }),
  "guidance-issued": z.strictObject({ title: words, number: words, replyOn: day, heldOn: day.nullable() }),
  "report-period": z.strictObject({
    half: words,
    opensOn: day,
    dueOn: day,
    lockedOn: day,
    isChanged: z.boolean(),
  }),
  "deadline-digest": z.strictObject({
    on: day,
    overdue: z.number().int().nonnegative(),
    today: z.number().int().nonnegative(),
    soon: z.number().int().nonnegative(),
    matters: pressing,
    /** What others of the organ have let run out for so long that the reader hears of it. */
    escalated: pressing.default([]),
    /** Whose post the reader holds for them on that day; absent of the own. */
    behalfOf: z.string().optional(),
  }),
} as const;

export type MessageKind = keyof typeof payloads;
export type PayloadOf<Kind extends MessageKind> = z.output<(typeof payloads)[Kind]>;

export const isMessageKind = (kind: string): kind is MessageKind => Object.hasOwn(payloads, kind);

/** Where the link of an activation is sealed. */
export const ACTIVATION_URL = "outbox.activation_url";

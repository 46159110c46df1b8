import { z } from "zod";
import { verdicts } from "./lifecycle";

const place = {
  /** Where it lies on the device: one answer a question, each photograph by itself. */
  key: z.string(),
  /** What the server knows it by: the same sent again changes nothing. */
  entryId: z.string(),
  /** The account that wrote it; no other sends it. */
  accountId: z.string(),
  visitId: z.string(),
  questionKey: z.string(),
  /** By the device's own clock; missing of what was written before it was kept. */
  writtenAt: z.string().optional(),
};

const AnswerEntry = z.strictObject({
  kind: z.literal("answer"),
  ...place,
  verdict: z.enum(verdicts),
  note: z.string(),
  baseVersion: z.number(),
});

const PhotoEntry = z.strictObject({ kind: z.literal("photo"), ...place, name: z.string(), file: z.instanceof(Blob) });

/** What a device holds and the server has not yet said that it has. */
export const ChecklistEntry = z.discriminatedUnion("kind", [AnswerEntry, PhotoEntry]);

export type AnswerEntry = z.infer<typeof AnswerEntry>;
export type PhotoEntry = z.infer<typeof PhotoEntry>;
export type ChecklistEntry = z.infer<typeof ChecklistEntry>;

/** The answer that lies on the device takes on what the server has said meanwhile of an earlier one. */
export const rebased = (entry: AnswerEntry, version: number): AnswerEntry => ({ ...entry, baseVersion: version });

/** What the server says of an answer that it has taken. */
export const AnswerReceipt = z.strictObject({
  outcome: z.enum(["saved", "conflict", "late"]),
  version: z.number(),
  savedAt: z.string(),
});

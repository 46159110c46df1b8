import { z } from "zod";

/** What an employer may still say, and what a decision asks of it, by a day. */
export const dueKinds = [
  "statement",
  "hearing",
  "objection",
  "pay",
  "perform",
  "instalment",
  "correct",
  "demand",
] as const;
export type DueKind = (typeof dueKinds)[number];

const day = z.iso.date().optional().catch(undefined);

/** The list as its address says, by number, kind and last days; what cannot be read is left out. */
export const EmployerDueFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(dueKinds).optional().catch(undefined),
  from: day,
  to: day,
  after: z.string().max(400).optional().catch(undefined),
});
export type EmployerDueFilter = z.infer<typeof EmployerDueFilter>;

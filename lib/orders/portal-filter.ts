import { z } from "zod";

/** What the papers to an employer are about, as its list is narrowed. */
export const paperGroups = [
  "correction",
  "inquiry",
  "decision",
  "performance",
  "wage_listing",
  "platform",
  "guidance",
] as const;
export type PaperGroup = (typeof paperGroups)[number];

/** Where an item stands that the employer still has to do with. */
export const taskStates = ["open", "proof_submitted", "defied"] as const;
export type TaskState = (typeof taskStates)[number];

const words = z.string().trim().max(100).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);
const after = z.string().max(400).optional().catch(undefined);

/** The list of papers as its address says, by words or number and days of issue; what cannot be read is left out. */
export const EmployerPaperFilter = z.object({
  q: words,
  group: z.enum(paperGroups).optional().catch(undefined),
  from: day,
  to: day,
  after,
});
export type EmployerPaperFilter = z.infer<typeof EmployerPaperFilter>;

/** The list of what is to be done, by words or number and the last days. */
export const EmployerTaskFilter = z.object({
  q: words,
  state: z.enum(taskStates).optional().catch(undefined),
  from: day,
  to: day,
  after,
});
export type EmployerTaskFilter = z.infer<typeof EmployerTaskFilter>;

import { z } from "zod";
import { isQuarter } from "./quarter";

/** A quarter's list as its address says; without a quarter the page chooses one. */
export const MajorFilter = z.object({
  quarter: z.string().refine(isQuarter).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type MajorFilter = z.infer<typeof MajorFilter>;

import { z } from "zod";
import { reviewKinds } from "@/lib/enforcement/lifecycle";
import { contestResults, contestStates } from "./lifecycle";

/** The register as its address says; what cannot be read is left out, never an error. */
export const ContestFilter = z.object({
  kind: z.enum(reviewKinds).optional().catch(undefined),
  state: z.enum(contestStates).optional().catch(undefined),
  result: z.enum(contestResults).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type ContestFilter = z.infer<typeof ContestFilter>;

import { z } from "zod";
import { returnMatters, returnPlaces } from "./matters";

const day = z.iso.date().optional().catch(undefined);

/** A list's filters as they stand in the address bar; what cannot be read is left out, never an error. */
export const ReturnFilter = z.object({
  matter: z.enum(returnMatters).optional().catch(undefined),
  place: z.enum(returnPlaces).optional().catch(undefined),
  from: day,
  to: day,
  after: z.string().max(400).optional().catch(undefined),
});

export type ReturnFilter = z.infer<typeof ReturnFilter>;

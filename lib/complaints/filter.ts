import { z } from "zod";
import { dueFilters } from "@/lib/deadlines/due-filter";
import { amountBands, peopleBands } from "@/lib/kernel/bands";
import { ChosenColumns } from "@/lib/kernel/list-columns";
import { topics } from "@/lib/kernel/topics";
import { complaintKinds, complaintSources, complaintStates, declineGrounds } from "./lifecycle";

const day = z.iso.date().optional().catch(undefined);

/** A list's filters as they stand in the address bar; what cannot be read is left out, never an error. */
export const ComplaintFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  state: z.enum(complaintStates).optional().catch(undefined),
  kind: z.enum(complaintKinds).optional().catch(undefined),
  source: z.enum(complaintSources).optional().catch(undefined),
  ground: z.enum(declineGrounds).optional().catch(undefined),
  topic: z.enum(topics).optional().catch(undefined),
  due: z.enum(dueFilters).optional().catch(undefined),
  people: z.enum(peopleBands).optional().catch(undefined),
  amount: z.enum(amountBands).optional().catch(undefined),
  from: day,
  to: day,
  /** The register of leads that were not acted on: declined and handed over. */
  register: z.literal("no_action").optional().catch(undefined),
  cols: ChosenColumns,
  after: z.string().max(400).optional().catch(undefined),
});

export type ComplaintFilter = z.infer<typeof ComplaintFilter>;

const cursor = z.string().max(400).optional().catch(undefined);

/** From which of its lines on a complaint's page shows them, and those that were corrected or struck. */
export const LinesQuery = z.object({ lines: cursor, former: cursor });

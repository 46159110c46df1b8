import { z } from "zod";
import { dueFilters } from "@/lib/deadlines/due-filter";
import { agreedFields } from "@/lib/documents/consistency";
import { amountBands, peopleBands } from "@/lib/kernel/bands";
import { ChosenColumns } from "@/lib/kernel/list-columns";
import { topics } from "@/lib/kernel/topics";
import { caseOrigins, caseStates } from "./lifecycle";

const day = z.iso.date().optional().catch(undefined);

/** A list's filters as they stand in the address bar; what cannot be read is left out, never an error. */
export const CaseFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  state: z.enum(caseStates).optional().catch(undefined),
  origin: z.enum(caseOrigins).optional().catch(undefined),
  officer: z
    .union([z.literal("me"), z.uuid()])
    .optional()
    .catch(undefined),
  due: z.enum(dueFilters).optional().catch(undefined),
  topic: z.enum(topics).optional().catch(undefined),
  amount: z.enum(amountBands).optional().catch(undefined),
  people: z.enum(peopleBands).optional().catch(undefined),
  from: day,
  to: day,
  cols: ChosenColumns,
  after: z.string().max(400).optional().catch(undefined),
});

export type CaseFilter = z.infer<typeof CaseFilter>;

/** How far the list of an employer's other cases has been turned. */
export const RelatedQuery = z.object({ after: z.string().max(400).optional().catch(undefined) });

/** Which difference between papers is to be explained. */
export const DifferenceQuery = z.object({
  field: z.enum(agreedFields).optional().catch(undefined),
  of: z.string().max(200).default("").catch(""),
});

/** Whose cases are to go over to another officer. */
export const MovingQuery = z.object({ from: z.uuid().optional().catch(undefined) });

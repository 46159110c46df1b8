import { z } from "zod";
import { leadStates } from "./lead-lifecycle";
import { planStates, visitGrounds, visitStates } from "./lifecycle";

/** The list of plans' filters as they stand in the address bar; what cannot be read is left out. */
export const PlanFilter = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  state: z.enum(planStates).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type PlanFilter = z.infer<typeof PlanFilter>;

const day = z.iso.date().optional().catch(undefined);

/** The list of visits' filters. */
export const VisitFilter = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  state: z.enum(visitStates).optional().catch(undefined),
  ground: z.enum(visitGrounds).optional().catch(undefined),
  /** Visits that go by this plan. */
  plan: z.uuid().optional().catch(undefined),
  /** Only those of the person who asks. */
  mine: z.literal("1").optional().catch(undefined),
  from: day,
  to: day,
  after: z.string().max(400).optional().catch(undefined),
});

export type VisitFilter = z.infer<typeof VisitFilter>;

/** The filters of the leads that were handed up. */
export const LeadFilter = z.object({
  state: z.enum(leadStates).optional().catch(undefined),
  /** Only those of the person who asks. */
  mine: z.literal("1").optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type LeadFilter = z.infer<typeof LeadFilter>;

/** What the form of a new visit starts from. */
export const NewVisitQuery = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  employer: z.uuid().optional().catch(undefined),
  plan: z.uuid().optional().catch(undefined),
  /** The lead for which it is planned. */
  lead: z.uuid().optional().catch(undefined),
  on: day,
});

/** The day whose visits are listed, and the one of them that is gone to first. */
export const DayQuery = z.object({ on: day, first: z.uuid().optional().catch(undefined) });

/** What came of a rating, as it stands in the address of the inspection's public page. */
export const InspectionQuery = z.object({ outcome: z.string().max(40).optional().catch(undefined) });

/** The year whose written opinions are read, and where their list goes on. */
export const OpinionQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

/** The days of commencement by which the yearly numbers are narrowed, and where their list goes on. */
export const CapFilter = z.object({
  from: day,
  to: day,
  after: z.string().max(400).optional().catch(undefined),
});

export type CapFilter = z.infer<typeof CapFilter>;

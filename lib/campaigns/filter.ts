import { z } from "zod";
import { effectMeasures, effectSpans } from "./effect";
import { campaignStates, framePlaces, progressKinds } from "./lifecycle";

/** The list of special actions as it stands in the address bar; what cannot be read is left out. */
export const CampaignFilter = z.object({
  state: z.enum(campaignStates).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type CampaignFilter = z.infer<typeof CampaignFilter>;

export const campaignViews = ["ledger", "units", "dates", "board", "timeline"] as const;
export type CampaignView = (typeof campaignViews)[number];

/** How the tasks of one special action are looked at, and which of them. */
export const TaskFilter = z.object({
  view: z.enum(campaignViews).catch("ledger"),
  unit: z.uuid().optional().catch(undefined),
  lamp: z.enum(["late", "soon", "waiting", "done", "standing"]).optional().catch(undefined),
});

export type TaskFilter = z.infer<typeof TaskFilter>;

/** What a written instruction is about, when it is written from a task or from a line of a report. */
export const InstructionAbout = z.object({
  task: z.uuid().optional().catch(undefined),
  entry: z.uuid().optional().catch(undefined),
});

/** Which figure of a round is opened, of which district alone. */
export const RoundFilter = z.object({
  kind: z.enum(progressKinds).catch("cases_opened"),
  district: z
    .string()
    .regex(/^\d{2,12}$/)
    .optional()
    .catch(undefined),
});

/** A month as it stands in an address. */
export const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

/** Which number of the effect is opened; of no measure, the employers of a group. */
export const EffectAsk = z.object({
  measure: z.enum([...effectMeasures, "members"]).catch("members"),
  place: z.enum(framePlaces).catch("object"),
  span: z.enum(effectSpans).catch("after"),
});

export type EffectAsk = z.infer<typeof EffectAsk>;

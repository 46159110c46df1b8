import { z } from "zod";
import { ruleStates, settingKinds } from "./lifecycle";

/** The list's filters as they stand in the address bar; what cannot be read is left out, never an error. */
export const LadderFilter = z.object({
  /** Words of the violation's title, law or code. */
  q: z.string().trim().max(60).optional().catch(undefined),
  state: z.enum(ruleStates).optional().catch(undefined),
  /** Those that stand on a day. */
  on: z.iso.date().optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type LadderFilter = z.infer<typeof LadderFilter>;

/** What the page of a new ladder reads from its address: the words looked for, or the sanction chosen. */
export const GroundSearch = z.object({
  q: z.string().max(60).catch(""),
  code: z.string().max(40).catch(""),
  at: z.coerce.number().int().min(0).max(20).catch(0),
});

/** The list of the region's numbers as it stands in the address bar. */
export const SettingFilter = z.object({
  kind: z.enum(settingKinds).optional().catch(undefined),
  state: z.enum(ruleStates).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});

export type SettingFilter = z.infer<typeof SettingFilter>;

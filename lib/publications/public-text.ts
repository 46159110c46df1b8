import { z } from "zod";
import { hearingSettingOf } from "@/lib/decisions/hearing-threshold";
import type { PublicText } from "./redaction";

const texts = z.array(z.string());

/** What of a penalty decision's own words is made public; the evidence and what the party said are not. */
const Decided = z.object({
  party: z.object({ name: z.string(), creditCode: z.string().optional() }),
  facts: texts,
  articlesBroken: texts,
  basis: texts,
  reason: z.string(),
  measures: texts,
});

/** The party and the public parts of a decision, from the input that its paper was made from, before any masking. */
export function publicTextOf(input: unknown): { party: { name: string; creditCode: string | null }; text: PublicText } {
  const { party, facts, articlesBroken, basis, reason, measures } = Decided.parse(input);
  const broken = articlesBroken.length === 0 ? [] : [`上述行为违反了${articlesBroken.join("、")}的规定。`];
  return {
    party: { name: party.name, creditCode: party.creditCode || null },
    text: { facts, grounds: [...broken, ...basis, reason], measures },
  };
}

/** An individual business counts as a citizen, as does whoever has no credit code: their home is nobody's to read. */
export const isPerson = (creditCode: string | null): boolean =>
  creditCode === null || hearingSettingOf(creditCode, false) === "hearing_citizen";

import { z } from "zod";

/** What double wage was reckoned from while the first wage was added to it where it had not been paid. */
export const BothWages = z.object({
  calculator: z.literal("double_wage"),
  startedOn: z.string(),
  until: z.string(),
  monthly: z.number(),
  partMonth: z.number().nullable(),
  isNormalPaid: z.literal(false),
});
export type BothWages = z.output<typeof BothWages>;

/** What an amount was reckoned from, where it holds both wages; null of any other. */
export const bothWagesIn = (inputs: unknown): BothWages | null => BothWages.safeParse(inputs).data ?? null;

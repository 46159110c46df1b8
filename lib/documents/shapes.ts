import { z } from "zod";
import { isLegalDate } from "@/lib/kernel/clock";

/** A text that the paper cannot do without. */
export const words = z.string().trim().min(1);

/** A text that may be missing; an empty one counts as missing. */
export const maybe = z
  .string()
  .optional()
  .transform((text) => text?.trim() || undefined);

export const legalDay = z.string().refine(isLegalDate);

export const fen = z.number().int().nonnegative();

/** Whom to turn to, and where. */
export const contact = z.strictObject({ address: words, phone: words, person: maybe, postcode: maybe });
export type Contact = z.output<typeof contact>;

/** An inspector with the number of the enforcement certificate. */
export const inspector = z.strictObject({ name: words, certificate: maybe });
export const twoInspectors = z.array(inspector).min(2);

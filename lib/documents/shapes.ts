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

/** `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A minute in Asia/Shanghai, `YYYY-MM-DD HH:mm`. */
export const minute = z
  .string()
  .refine((stamp) => /^.{10} ([01]\d|2[0-3]):[0-5]\d$/.test(stamp) && isLegalDate(stamp.slice(0, 10)));

export const fen = z.number().int().nonnegative();

/** Whom to turn to, and where. */
export const contact = z.strictObject({ address: words, phone: words, person: maybe, postcode: maybe });
export type Contact = z.output<typeof contact>;

/** An inspector with the number of the enforcement certificate. */
export const inspector = z.strictObject({ name: words, certificate: maybe });
export const twoInspectors = z.array(inspector).min(2);

/** The employer as registers and approvals name it. */
export const employerParty = z.strictObject({
  name: words,
  creditCode: maybe,
  address: maybe,
  representative: maybe,
  representativePost: maybe,
  contactPerson: maybe,
  phone: maybe,
  /** 产业类别, as the employer's file has it. */
  industry: maybe,
});
export type EmployerParty = z.output<typeof employerParty>;

/** A natural person to whom a paper is addressed, who answers beside the employer it names. */
export const personParty = z.strictObject({
  name: words,
  /** What the number is: `公民身份号码`. */
  idKind: words,
  idNumber: words,
  address: words,
  post: words,
  role: words,
});
export type PersonParty = z.output<typeof personParty>;

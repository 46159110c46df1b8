import { z } from "zod";
import { tells } from "@/lib/cases/informants-told";
import { idKinds, sexes } from "@/lib/cases/inquiry-input";
import { guard } from "@/lib/kernel/guard";
import { parsePhone } from "@/lib/kernel/phone";
import type { CorrectComplainantInput } from "./complainant-input";
import { complainantFields } from "./lifecycle";
import type { ComplaintFault } from "./policy";

/** Who complained, in full; what was not said is empty. */
export const Complainant = z.object({
  name: z.string(),
  sex: z.enum(sexes),
  phone: z.string(),
  email: z.string(),
  idKind: z.enum(idKinds),
  personId: z.string(),
  address: z.string(),
  postcode: z.string(),
});
export type Complainant = z.output<typeof Complainant>;

/** Whoever complained with what was typed instead: a number or an address of mail that was left empty stays. */
export function rewritten(
  before: Complainant,
  typed: Omit<z.output<typeof CorrectComplainantInput>, "reason">,
): Complainant {
  const phone = parsePhone(typed.complainantPhone);
  const isGone = (field: "email" | "personId") => typed.removed.includes(field);
  return {
    name: typed.complainantName,
    sex: typed.complainantSex,
    phone: phone.ok ? phone.value : before.phone,
    email: typed.complainantEmail || (isGone("email") ? "" : before.email),
    idKind: typed.complainantIdKind,
    personId: typed.complainantPersonId || (isGone("personId") ? "" : before.personId),
    address: typed.complainantAddress,
    postcode: typed.complainantPostcode,
  };
}

export const changedFields = (before: Complainant, after: Complainant) =>
  complainantFields.filter((field) => before[field] !== after[field]);

const asTyped = (words: string): string =>
  words
    .normalize("NFKC")
    .replace(/[\s—–-]/g, "")
    .toUpperCase();

const tellsNumber = (words: string, numbers: readonly string[]): boolean =>
  numbers.some((known) => known !== "" && asTyped(words).includes(asTyped(known)));

/** Everybody who sees the matter reads the words of a line and why it was corrected; its number is shown masked. */
export const lineWordsFault = guard(
  "complaints.line_words",
  (words: string, numbers: readonly string[]): ComplaintFault | null =>
    tellsNumber(words, numbers) ? "words_tell_number" : null,
);

/** Everybody who sees the matter reads the reason; the numbers, and what stood before, only whoever says why. */
export const reasonFault = guard(
  "complaints.reason_tells",
  (reason: string, before: Complainant, after: Complainant): ComplaintFault | null => {
    const numbers = [before, after].flatMap(({ phone, personId, email }) => [phone, personId, email]);
    const hasNumber = tellsNumber(reason, numbers);
    const former = {
      names: before.name === after.name ? [] : [before.name],
      addresses: before.address === after.address ? [] : [before.address],
    };
    return hasNumber || tells([reason], former) ? "reason_tells_complainant" : null;
  },
);

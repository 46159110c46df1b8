import type { z } from "zod";
import type { LegalDate } from "@/lib/kernel/clock";
import { parsePaperNumber, parsePersonId } from "@/lib/kernel/person-id";
import { parsePhone } from "@/lib/kernel/phone";
import type { Entry } from "./entry";
import type { LodgeComplaintInput } from "./input";
import type { ComplaintFault } from "./policy";

type Typed = z.output<typeof LodgeComplaintInput>;

/**
 * Who came, as staff entered it, with the number of a resident's paper in its own form; or what is wrong with it. Of a
 * tip nothing is kept that its form does not show.
 */
export function enteredPerson(
  typed: Typed,
  today: LegalDate,
): { readonly person: Entry["person"] } | { readonly fault: ComplaintFault } {
  const input = typed.kind === "tip" ? { ...typed, ...unshown } : typed;
  const paper = { kind: input.complainantIdKind, typed: input.complainantPersonId };
  const number = input.kind === "tip" ? unnamedNumberOf(paper.typed, today) : numberOf(paper, today);
  if ("fault" in number) return number;
  const phone = parsePhone(input.complainantPhone);
  return {
    person: {
      name: input.complainantName,
      sex: input.complainantSex,
      phone: phone.ok ? phone.value : "",
      email: input.complainantEmail,
      idKind: input.complainantIdKind,
      personId: number.value,
      address: input.complainantAddress,
      postcode: input.complainantPostcode,
    },
  };
}

const unshown = {
  complainantEmail: "",
  complainantSex: "",
  complainantIdKind: "",
  complainantPostcode: "",
} as const;

type Paper = { readonly kind: Typed["complainantIdKind"]; readonly typed: string };

/** A paper's number in its own form. Only a resident's has digits that can be checked. */
export function numberOf(
  { kind, typed }: Paper,
  today: LegalDate,
): { readonly value: string } | { readonly fault: ComplaintFault } {
  if (typed === "") return { value: "" };
  if (kind !== "" && kind !== "resident") {
    const value = parsePaperNumber(typed);
    return value === null ? { fault: "person_id_shape" } : { value };
  }
  const parsed = parsePersonId(typed, { today });
  return parsed.ok ? { value: parsed.value } : { fault: "person_id_wrong" };
}

/** As many digits as only a resident's number has, or one that was typed short. */
const LONG_DIGITS = /^\d{13,}X?$/;

/** The number of a paper of which the form asks no kind: a resident's, or another's, which is shorter. */
function unnamedNumberOf(typed: string, today: LegalDate): ReturnType<typeof numberOf> {
  const parsed = typed === "" ? null : parsePersonId(typed, { today });
  if (parsed === null || parsed.ok || parsed.fault !== "LENGTH") return numberOf({ kind: "", typed }, today);
  const value = parsePaperNumber(typed);
  return value === null || LONG_DIGITS.test(value) ? { fault: "person_id_wrong" } : { value };
}

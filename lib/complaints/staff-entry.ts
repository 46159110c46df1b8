import type { z } from "zod";
import type { LegalDate } from "@/lib/kernel/clock";
import { parsePaperNumber, parsePersonId } from "@/lib/kernel/person-id";
import { parsePhone } from "@/lib/kernel/phone";
import type { Entry } from "./entry";
import type { LodgeComplaintInput } from "./input";
import type { ComplaintFault } from "./policy";

type Typed = z.output<typeof LodgeComplaintInput>;

/** Who came, as staff entered it, with the number of a resident's paper in its own form; or what is wrong with it. */
export function enteredPerson(
  input: Typed,
  today: LegalDate,
): { readonly person: Entry["person"] } | { readonly fault: ComplaintFault } {
  const number = personNumber(input, today);
  if (number === null) return { fault: isResident(input) ? "person_id_wrong" : "person_id_shape" };
  const phone = parsePhone(input.complainantPhone);
  return {
    person: {
      name: input.complainantName,
      sex: input.complainantSex,
      phone: phone.ok ? phone.value : "",
      email: input.complainantEmail,
      idKind: input.complainantIdKind,
      personId: number,
      address: input.complainantAddress,
      postcode: input.complainantPostcode,
    },
  };
}

const isResident = ({ complainantIdKind: kind }: Typed): boolean => kind === "" || kind === "resident";

/** Empty where none was given, null where it is none. Only a resident's number has digits that can be checked. */
function personNumber(input: Typed, today: LegalDate): string | null {
  const typed = input.complainantPersonId;
  if (typed === "") return "";
  if (!isResident(input)) return parsePaperNumber(typed);
  const parsed = parsePersonId(typed, { today });
  return parsed.ok ? parsed.value : null;
}

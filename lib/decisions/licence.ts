import { guard } from "@/lib/kernel/guard";
import { type EarlierAct, offenceNumbers } from "./first-offence";
import { revokesLicence } from "./hearing-threshold";
import type { MeasureOption } from "./measures";

/** The licence that a penalty revokes, as it stands on the licence itself. */
export type Licence = {
  readonly licenceName: string;
  readonly licenceNumber: string;
  /** Who granted it. */
  readonly licenceIssuer: string;
};

export type LicenceFault =
  | "licence_name_missing"
  | "licence_number_missing"
  | "licence_issuer_missing"
  | "licence_twice"
  | "licence_of_another"
  | "licence_revoked_already";

/** Why a licence cannot be revoked by this decision, once it stands in a proposal. */
export type LicenceBar = "licence_of_another" | "licence_revoked_before";

type Typed = Partial<Licence> & { readonly option: Pick<MeasureOption, "measure"> | null };

/** What the measure asks of the licence; null of a measure that revokes none. */
export function licenceOf({ option, licenceName = "", licenceNumber = "", licenceIssuer = "" }: Typed): Licence | null {
  return option !== null && revokesLicence(option) ? { licenceName, licenceNumber, licenceIssuer } : null;
}

const squeezed = (name: string): string => name.replace(/\s+/g, "");

/** Who granted a licence revokes it; another organ is handed the suggestion. */
export const issuerRefusal = guard(
  "decisions.licence_issuer",
  (issuer: string, organ: string): "licence_of_another" | null =>
    squeezed(issuer) === squeezed(organ) ? null : "licence_of_another",
);

/** An earlier decision in force that revoked the licence. */
export type EarlierRevocation = Omit<EarlierAct, "violationCode">;

/** What is revoked already cannot be revoked once more. */
export const revokedRefusal = guard(
  "decisions.licence_revoked",
  (earlier: readonly EarlierRevocation[]): "licence_revoked_before" | null =>
    earlier.length === 0 ? null : "licence_revoked_before",
);

/** `licence_revoked_already:测监罚〔2026〕1号（2026-06-01）`; null where no decision in force revoked it. */
export const revokedFault = (earlier: readonly EarlierRevocation[]): `licence_revoked_already:${string}` | null =>
  revokedRefusal(earlier) && `licence_revoked_already:${offenceNumbers(earlier)}`;

/**
 * What is missing of each licence, that another organ granted it, or that it is revoked already above, by the form's
 * field; empty when nothing is.
 */
export function licenceFaults(items: readonly Typed[], organ: string): Record<string, LicenceFault> {
  const licences = items.map(licenceOf);
  const faults = licences.flatMap((licence, at) => {
    if (licence === null) return [];
    const above = licences.slice(0, at).flatMap((other) => (other === null ? [] : [squeezed(other.licenceNumber)]));
    return faultsOf(licence, organ, above).map(([field, fault]) => [`items.${at}.${field}`, fault] as const);
  });
  return Object.fromEntries(faults);
}

function faultsOf({ licenceName, licenceNumber, licenceIssuer }: Licence, organ: string, above: readonly string[]) {
  const faults: (readonly [keyof Licence, LicenceFault])[] = [];
  if (licenceName === "") faults.push(["licenceName", "licence_name_missing"]);
  if (licenceNumber === "") faults.push(["licenceNumber", "licence_number_missing"]);
  else if (above.includes(squeezed(licenceNumber))) faults.push(["licenceNumber", "licence_twice"]);
  const issuer = licenceIssuer === "" ? "licence_issuer_missing" : issuerRefusal(licenceIssuer, organ);
  if (issuer !== null) faults.push(["licenceIssuer", issuer]);
  return faults;
}

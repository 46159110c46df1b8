import { type LegalDate, yearOf } from "@/lib/kernel/clock";
import type { Violation } from "./catalogue";

/** Why an entry of the catalogue as a whole yields nothing; null when its sanctions may be reckoned. */
export type NotApplicable =
  | "not_our_enforcer"
  | "shared_power"
  | "not_verified"
  | "superseded"
  | "in_conflict"
  | "wrong_region"
  | "not_in_force_on_day"
  | "commencement_unknown";

/** `actedOn`: the day of the conduct; of conduct that went on, the day it ended. */
export type ActFacts = { actedOn: LegalDate; regionCode: string };

export function applicabilityRefusal(violation: Violation, facts: ActFacts): NotApplicable | null {
  if (violation.enforcer === "other") return "not_our_enforcer";
  if (violation.enforcer === "shared") return "shared_power";
  return statusRefusal(violation) ?? placeRefusal(violation, facts) ?? dayRefusal(violation, facts.actedOn);
}

function statusRefusal({ status, verified }: Violation): NotApplicable | null {
  switch (status) {
    case "in_force":
      return verified ? null : "not_verified";
    case "check_conflict":
      return "in_conflict";
    case "superseded":
      return "superseded";
    case "text_not_found":
    case "memory":
    case "secondary_source":
      return "not_verified";
  }
}

const placeRefusal = ({ region }: Violation, { regionCode }: ActFacts): NotApplicable | null =>
  region === null || regionCode.startsWith(region) ? null : "wrong_region";

/**
 * 行政处罚法第三十七条: the law of the day of the act. An entry with its day of commencement says it; of the others
 * only the year in the law's name is known, so acts of that year itself have no answer.
 */
function dayRefusal({ since, until, law }: Violation, actedOn: LegalDate): NotApplicable | null {
  if (until !== null && actedOn > until) return "not_in_force_on_day";
  if (since !== null) return actedOn < since ? "not_in_force_on_day" : null;
  const year = yearOfLaw(law);
  if (year === null || yearOf(actedOn) === year) return "commencement_unknown";
  return yearOf(actedOn) < year ? "not_in_force_on_day" : null;
}

/** 2012 of `中华人民共和国劳动合同法（2012修正）`, 2011 of `…（晋人社厅发〔2011〕130号）`. */
function yearOfLaw(law: string): number | null {
  const years = [...law.matchAll(/(?:19|20)\d{2}/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}

import { setsFor } from "@/lib/cases/question-sets";
import type { LegalDate } from "@/lib/kernel/clock";

/** What brought a matter before the organ: a complaint or tip, a visit, or what else a case was opened on. */
export type Lead = {
  readonly on: LegalDate;
  /** What it was about; null where that is not known and it counts for all that the case found. */
  readonly topics: readonly string[] | null;
  /** The findings that it led to, where it was a case's that was merged and its topics are not known. */
  readonly findingIds?: readonly string[];
};

type Finding = {
  readonly violationCode: string;
  readonly recordedOn: LegalDate;
  /** The days on which its exhibits were obtained. */
  readonly obtainedOn: readonly LegalDate[];
};

/**
 * 《条例》第二十条: the day on which a violation was found, reported or complained of: the earliest of the leads that are
 * about it, of its own exhibits, and of its being held to be so. What came to light later in a case was found later.
 * No exhibit was obtained in a matter of which nobody knew: a day before the first lead is the document's, not the
 * organ's.
 */
export function foundDay(finding: Finding, leads: readonly Lead[]): LegalDate {
  const told = leads.filter(({ topics }) => isAbout(topics, finding.violationCode)).map(({ on }) => on);
  const [began] = leads.map(({ on }) => on).toSorted();
  const obtained = finding.obtainedOn.filter((on) => began === undefined || on >= began);
  const [first] = [finding.recordedOn, ...obtained, ...told].toSorted();
  return first ?? finding.recordedOn;
}

/** Of the leads of a case those that may be a finding's. */
export const leadsTo = (findingId: string, leads: readonly Lead[]): readonly Lead[] =>
  leads.filter(({ findingIds }) => findingIds === undefined || findingIds.includes(findingId));

const always = new Set(setsFor({ violations: [], topics: [] }));

/** By what is asked about both; a matter called 其他 may be about anything. */
function isAbout(topics: readonly string[] | null, violationCode: string): boolean {
  if (topics === null || topics.includes("other")) return true;
  const asked = setsFor({ violations: [], topics }).filter((set) => !always.has(set));
  return setsFor({ violations: [violationCode], topics: [] }).some((set) => asked.includes(set));
}

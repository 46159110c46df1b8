import { setsFor } from "@/lib/cases/question-sets";
import type { LegalDate } from "@/lib/kernel/clock";

/** What brought a matter before the organ: a complaint or tip, a visit, or what else a case was opened on. */
export type Lead = {
  readonly on: LegalDate;
  /** What it was about; null where that is not known. */
  readonly topics: readonly string[] | null;
  /** The case that it led to, whichever it has been merged into since. */
  readonly caseId: string;
};

/** What led to a case, to those that were merged into it and to the one that it was split from. */
export type CaseLeads = {
  readonly caseId: string;
  readonly leads: readonly Lead[];
  /** By id of a finding that merges took along the case in which it was recorded. */
  readonly recordedIn: ReadonlyMap<string, string>;
  readonly joins: readonly Join[];
};

/** A case in the matter of another since a day: merged into it, or the one that it was split from. */
export type Join = {
  readonly kind: "merge" | "split";
  readonly caseId: string;
  readonly otherId: string;
  readonly on: LegalDate;
};

type Finding = {
  readonly id: string;
  readonly violationCode: string;
  readonly recordedOn: LegalDate;
  /** The days on which its exhibits were obtained. */
  readonly obtainedOn: readonly LegalDate[];
};

/**
 * 《条例》第二十条: the day on which a violation was found, reported or complained of: the earliest of the leads that are
 * about it, of its own exhibits, and of its being held to be so. What came to light later in a case was found later.
 * No exhibit was obtained in a matter of which nobody knew: a day before the first lead is the document's, not the
 * organ's. Whose topics are not known leads to the findings of its own matter alone, which a merge does not widen.
 */
export function foundDay(finding: Finding, found: CaseLeads): LegalDate {
  const matter = matterOf(finding, found);
  const own = found.leads.filter(({ caseId }) => matter.has(caseId));
  const told = [...found.leads.filter(namesIt(finding)), ...own.filter(isOfAnything)].map(({ on }) => on);
  const [began] = own.map(({ on }) => on).toSorted();
  const obtained = finding.obtainedOn.filter((on) => began === undefined || on >= began);
  const [first] = [finding.recordedOn, ...obtained, ...told].toSorted();
  return first ?? finding.recordedOn;
}

/**
 * The cases of the matter a finding was recorded in: its own, the one that was split from, what was merged before;
 * into what was split from, no later than the split. Each with the last day of the merges that are followed from it.
 */
function matterOf({ id, recordedOn }: Finding, found: CaseLeads): ReadonlyMap<string, LegalDate> {
  const joins = found.joins.filter(({ kind, on }) => kind === "split" || on < recordedOn);
  const matter = new Map([[found.recordedIn.get(id) ?? found.caseId, recordedOn]]);
  for (const [place, until] of matter)
    for (const { kind, caseId, otherId, on } of joins) {
      const last = kind === "split" && on < until ? on : until;
      const known = matter.get(otherId);
      if (caseId !== place || (kind === "merge" && on > until) || (known !== undefined && known >= last)) continue;
      // Put at the end once more, so that what hangs on it is followed up to the later day.
      matter.delete(otherId);
      matter.set(otherId, last);
    }
  return matter;
}

/** A matter called 其他 may be about anything. */
const isOfAnything = ({ topics }: Lead): boolean => topics === null || topics.includes("other");

const always = new Set(setsFor({ violations: [], topics: [] }));

/** By what is asked about both. */
const namesIt =
  ({ violationCode }: Finding) =>
  ({ topics }: Lead): boolean => {
    const asked = setsFor({ violations: [], topics: topics ?? [] }).filter((set) => !always.has(set));
    return setsFor({ violations: [violationCode], topics: [] }).some((set) => asked.includes(set));
  };

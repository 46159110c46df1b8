import { contestHref } from "@/lib/contests/act-links";

type Clock = {
  readonly fileKind: string;
  readonly fileId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
};

/** The page on which a clock stands; a contest keeps its own, also when its complaint has gone to another region. */
export function lateFileHref({ fileKind, fileId, subjectKind, subjectId }: Clock): string {
  if (subjectKind === "contest") return contestHref(subjectId);
  return fileKind === "case" ? `/office/cases/${fileId}/deadlines` : `/office/complaints/${fileId}`;
}

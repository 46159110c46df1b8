import { reasonWords } from "./blocks";
import { type Content, Reason } from "./content";
import { answerWords, fieldNamed } from "./fields";
import { relationTypes } from "./fields-of-use";
import type { Conflict } from "./merge";

/** The fault of each field that two people changed differently: what the other one put there. */
export function conflictFaults(
  conflicts: readonly Conflict[],
  mine: Content,
  saver: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    conflicts.map((conflict) => [formName(conflict, mine), `report_conflict:${saver}已改为${theirWords(conflict)}`]),
  );
}

/** The name of the entry in the form: rows stand there by their place, not by their key. */
function formName({ path }: Conflict, mine: Content): string {
  const [part = "", key = ""] = path.split(".");
  if (part === "districts") return `districts.${mine.districts.findIndex((row) => row.regionCode === key)}.n1`;
  if (part !== "partners") return part === "reasons" ? `${path}.code` : path;
  const at = mine.partners.findIndex((row) => row.creditCode === key);
  return at < 0 ? "partners" : `partners.${at}.n1`;
}

function theirWords({ path, theirs }: Conflict): string {
  if (theirs === null) return "“删除”";
  const field = fieldNamed(path.slice(path.indexOf(".") + 1));
  if (typeof theirs === "string") return `“${field ? answerWords(field, theirs) : theirs}”`;
  const reason = Reason.safeParse(theirs);
  if (reason.success) return `“${reasonWords(reason.data)}”`;
  return `“${relationTypes.map((type) => String(theirs[type] ?? "")).join("／")}”`;
}

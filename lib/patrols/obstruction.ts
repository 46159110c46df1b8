import { violationOf } from "@/lib/violations/catalogue";
import type { Hindrance } from "./lifecycle";

/** The entry of the catalogue for refusing or obstructing an inspection. */
const OBSTRUCTION = "LDJC-30-1";

/** What a refusal comes to: under which entry it is dealt with. Undefined of any other hindrance. */
export function obstructionWords(hindrance: Hindrance): string | undefined {
  const entry = hindrance === "refused_entry" ? violationOf(OBSTRUCTION) : null;
  return entry === null
    ? undefined
    : `拒绝检查的，按“${entry.title}”（${entry.code}，${entry.law}${entry.article}）处理；证据是本次检查的说明和照片。`;
}

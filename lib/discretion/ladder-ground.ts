import type { LegalDate } from "@/lib/kernel/clock";
import { applicabilityRefusal } from "@/lib/violations/applicability";
import { type Sanction, type Violation, violationOf, violations } from "@/lib/violations/catalogue";
import { isFine } from "@/lib/violations/sanctions";

export type LadderGround = { readonly violation: Violation; readonly sanction: Sanction; readonly sanctionAt: number };

type Place = { readonly regionCode: string; readonly on: LegalDate };

/** The sanction that a ladder may divide: a fine with a range, of an entry whose amounts this organ may reckon. */
export function ladderGround(code: string, sanctionAt: number, place: Place): LadderGround | null {
  const violation = violationOf(code);
  const sanction = violation?.sanctions[sanctionAt];
  if (!violation || !sanction || !isDivisible(sanction) || !isReckoned(violation, place)) return null;
  return { violation, sanction, sanctionAt };
}

/** Every such sanction whose entry has all the words asked for. */
export function ladderGrounds(q: string, place: Place): readonly LadderGround[] {
  const words = q.trim().split(/\s+/);
  return violations()
    .filter(({ title, law, article, code }) => {
      const said = `${title} ${law} ${article} ${code}`;
      return words.every((word) => said.includes(word));
    })
    .filter((violation) => isReckoned(violation, place))
    .flatMap((violation) => violation.sanctions.map((sanction, sanctionAt) => ({ violation, sanction, sanctionAt })))
    .filter(({ sanction }) => isDivisible(sanction));
}

const isDivisible = (sanction: Sanction): boolean =>
  isFine(sanction) && sanction.min !== null && sanction.max !== null && sanction.min < sanction.max;

const isReckoned = (violation: Violation, { regionCode, on }: Place): boolean =>
  applicabilityRefusal(violation, { regionCode, actedOn: on }) === null;

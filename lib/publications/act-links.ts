import { publicationActLabels, whyNot } from "./labels";
import type { PublicationAct } from "./lifecycle";
import type { PublicationRefusal } from "./policy";

const folders: readonly (readonly [PublicationAct, string])[] = [
  ["propose", "text"],
  ["publish", "approval"],
  ["confirmWithholding", "withholding"],
  ["judgeAgain", "judgement"],
  ["withhold", "judgement"],
  ["giveBack", "return"],
  ["withdraw", "withdrawal"],
  ["takeDown", "takedown"],
];

/** Refusals that only say that the act is another's or another time's leave the act out of the bar. */
const unsaid: readonly (PublicationRefusal | null)[] = [
  "illegal_transition",
  "not_your_post",
  "not_your_organ",
  "not_case_officer",
  "judged_not_public",
  "judged_public",
];

const primaries: readonly PublicationAct[] = ["propose", "publish", "confirmWithholding"];

/** The acts of a publication's page, each with its reason when it is not open to this person now. */
export function publicationActLinks(base: string, refusalOf: (act: PublicationAct) => PublicationRefusal | null) {
  return folders.flatMap(([act, folder]) => {
    const reason = refusalOf(act);
    if (unsaid.includes(reason)) return [];
    return [
      {
        key: act,
        label: publicationActLabels[act],
        href: `${base}/${folder}`,
        refusal: whyNot(reason),
        primary: primaries.includes(act),
      },
    ];
  });
}

import { bare } from "@/lib/documents/prose";
import { roleLabels } from "@/lib/responsible-persons/labels";
import type { ResponsibleRole } from "@/lib/responsible-persons/roles";
import { exhibitNumber } from "./fact-draft";

/** How papers speak to their party, and of the unit: a person reads of the unit as of another. */
export const addressOf = (isOfPerson: boolean) =>
  isOfPerson ? { you: "你", unit: "该单位" } : { you: "你单位", unit: "你单位" };

/** What officers wrote to the unit, as a person reads it of the unit. */
export const readBy = (isOfPerson: boolean, written: string): string =>
  isOfPerson ? written.replaceAll(addressOf(false).unit, addressOf(true).unit) : written;

type Answering = {
  readonly name: string;
  readonly role: ResponsibleRole;
  readonly post: string;
  readonly duty: string;
};

/** `刘某系某公司项目经理，为直接负责的主管人员：…（证据3、证据4）。` */
export function personFact(
  { name, role, post, duty }: Answering,
  unit: string,
  exhibits: readonly { readonly ordinal: number }[],
): string {
  const proof = exhibits.map(({ ordinal }) => exhibitNumber(ordinal)).join("、");
  return `${name}系${unit}${post}，为${roleLabels[role]}：${bare(duty)}（${proof}）。`;
}

import { proseDate } from "@/lib/kernel/clock";
import type { CorrectionManner } from "./lifecycle";
import { addressOf } from "./party-labels";

export const correctionLabels: Readonly<Record<CorrectionManner, string>> = {
  at_once: "责令立即改正",
  within: "责令限期改正",
  corrected: "违法行为已经改正",
};

type Ordered = {
  readonly number: string | null;
  readonly action: string;
  readonly dueOn: string;
  readonly correctedOn: string | null;
};

type Own = {
  readonly correction: CorrectionManner | null;
  readonly correctionText: string;
  readonly correctDays: number | null;
  /** Of a proceeding on a person; null where the party is the unit. */
  readonly personId?: string | null;
};

const isOfPerson = ({ personId }: Own): boolean => typeof personId === "string";

/** What a penalty says of correcting the act, order by order and then itself (《行政处罚法》第二十八条第一款). */
export const correctionsOnPaper = (ordered: readonly Ordered[], own: Own): string[] => [
  ...ordered.map((order) => orderedOnPaper(order, addressOf(isOfPerson(own)).unit)),
  ...(own.correction === null ? [] : [ownOnPaper(own.correction, own)]),
];

const orderedOnPaper = ({ number, action, dueOn, correctedOn }: Ordered, unit: string): string => {
  const order = `本机关已以${number ?? "限期改正指令书"}责令${unit}于${proseDate(dueOn)}前改正：${withoutStop(action)}。`;
  return order + (correctedOn === null ? "尚未改正的，应当立即改正。" : `经复查，已于${proseDate(correctedOn)}改正。`);
};

function ownOnPaper(manner: CorrectionManner, own: Own): string {
  const { correctionText, correctDays } = own;
  const { you } = addressOf(isOfPerson(own));
  const what = `${withoutStop(correctionText)}。`;
  switch (manner) {
    case "at_once":
      return `责令${you}立即改正违法行为：${what}`;
    case "within":
      return `责令${you}自收到决定书之日起${correctDays}日内改正违法行为：${what}`;
    case "corrected":
      return `违法行为已经改正：${what}`;
  }
}

const withoutStop = (text: string): string => text.replace(/。$/, "");

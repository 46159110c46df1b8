import { proseDate } from "@/lib/kernel/clock";
import type { Change } from "./changes";
import { doubtOf } from "./changes";
import { halfWords } from "./labels";

type Reported = {
  readonly employer: { readonly name: string };
  readonly half: string;
  readonly receiptNumber: string | null;
  readonly changes: readonly Change[];
};

/** What a case that grows out of a report is called and says, written from the report so that nobody types it again. */
export function caseWords({ employer, half, receiptNumber, changes }: Reported) {
  const doubts = changes
    .filter((change) => doubtOf(change) !== null)
    .map(({ field, before, after }) => `${field.label}由上期${before}变为本期${after}，没有合理说明；`);
  return {
    title: `${employer.name}涉嫌未如实报告平台用工情况案`,
    summary: [`${employer.name}${halfWords(half)}平台用工情况报告（${receiptNumber}）经审核发现：`, ...doubts].join(""),
  };
}

type Lapsed = {
  readonly period: { readonly half: string; readonly dueOn: string };
  readonly lapse: {
    readonly name: string;
    readonly notice?: { readonly releasedOn: string; readonly replyOn: string | null } | undefined;
  };
  readonly lead?: { readonly servedOn: string | null } | undefined;
  readonly answer?: { readonly receivedOn: string } | undefined;
};

/** The same for one that answered no written demand. */
export function lapseCaseWords({ period, lapse, lead, answer }: Lapsed) {
  const { name, notice } = lapse;
  const day = (on: string | null | undefined): string => (on ? proseDate(on) : "");
  const late = answer ? `期满没有报送，${day(answer.receivedOn)}才书面报送。` : "期满仍没有报送。";
  return {
    title: `${name}涉嫌不按照要求报送书面材料案`,
    summary: [
      `${name}应于${day(period.dueOn)}前报送${halfWords(period.half)}平台用工情况报告，没有报送。`,
      `${day(notice?.releasedOn)}制发的限期报送通知书于${day(lead?.servedOn)}送达，`,
      `要求于${day(notice?.replyOn)}前（含当日）报送，${late}`,
    ].join(""),
  };
}

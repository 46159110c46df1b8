import { bare } from "@/lib/documents/prose";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import type { CollectGround } from "./lifecycle";

export const partyWordLabels = {
  stated: "作了陈述、申辩",
  waived: "明确表示没有陈述、申辩",
} as const;

export const handingLabels = {
  signed: "当场交付，当事人签收",
  refused: "当场交付，当事人拒绝签收，有见证人",
} as const;

export const collectGroundLabels: Readonly<Record<CollectGround, string>> = {
  small: "罚款一百元以下（《行政处罚法》第六十八条第（一）项）",
  hard: "不当场收缴事后难以执行（《行政处罚法》第六十八条第（二）项）",
  remote: "边远、水上、交通不便地区，当事人到银行或者电子缴纳确有困难，经其提出（《行政处罚法》第六十九条）",
};

export const collectLabels = {
  none: "不当场收缴，15日内到指定银行或者电子支付系统缴纳",
  ...collectGroundLabels,
} as const;

/** Told on the form until the officer writes it otherwise. */
export const TOLD =
  "已当场出示执法证件，口头告知违法事实、拟给予处罚的内容及理由、依据，告知当事人依法享有的陈述、申辩等权利。";

type Heard = {
  readonly on: string;
  readonly told: string;
  readonly givenBy: string;
  readonly waiver: string | null;
  readonly points: readonly {
    readonly claim: string;
    readonly isAccepted: boolean | null;
    readonly answer: string | null;
  }[];
};

/** How the party was told and heard on the spot, as the decision says it. */
export function spotHeardOnPaper({ on, told, givenBy, waiver, points }: Heard): string {
  const each = points.map(
    ({ claim, isAccepted, answer }, i) =>
      `${i + 1}.你单位提出：${bare(claim)}。经复核，${isAccepted ? "予以采纳" : "不予采纳"}：${bare(answer ?? "")}。`,
  );
  const notice = `作出本决定前，执法人员于${proseDate(on)}当场告知：${bare(told)}。`;
  if (points.length === 0) return `${notice}你单位（${givenBy}）明确表示没有陈述、申辩：${bare(waiver ?? "")}。`;
  return [`${notice}你单位（${givenBy}）当场陈述、申辩。`, ...each].join("\n");
}

type Collected = { readonly collectGround: CollectGround | null; readonly receiptNumber: string };

/** How the fine is paid, as a page says it. */
export const collectedWords = ({ collectGround, receiptNumber }: Collected): string =>
  collectGround === null
    ? "没有当场收缴"
    : `当场收缴：${collectGroundLabels[collectGround]}；专用票据号码：${receiptNumber}`;

type Followed = {
  readonly collectGround: CollectGround | null;
  readonly handedInOn: string | null;
  readonly handedInVoucher: string | null;
  readonly paidInOn: string | null;
  readonly paidInVoucher: string | null;
  readonly filedOn: string | null;
  readonly filedNote: string | null;
};

/** What follows a penalty on the spot, done or still open, as a page says it. */
export const followedOf = (spot: Followed) => [
  {
    term: "当场处罚备案",
    detail: spot.filedOn === null ? "尚未备案（《行政处罚法》第五十二条第三款）" : `${spot.filedOn}　${spot.filedNote}`,
  },
  ...(spot.collectGround === null
    ? []
    : [
        {
          term: "交回本机关",
          detail:
            spot.handedInOn === null
              ? "尚未交回，收缴之日起二个工作日内"
              : `${spot.handedInOn}　${spot.handedInVoucher}`,
        },
        {
          term: "缴付银行",
          detail:
            spot.paidInOn === null ? "尚未缴付，交回之日起二个工作日内" : `${spot.paidInOn}　${spot.paidInVoucher}`,
        },
      ]),
];

/** The limit of a case's party and where it comes from. */
export const limitWords = (limitFen: number): string =>
  `本案当事人当场处罚的限额为${yuan(limitFen)}（《行政处罚法》第五十一条：公民二百元以下，法人或者其他组织三千元以下；个体工商户按公民）。`;

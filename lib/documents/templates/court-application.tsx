import { z } from "zod";
import { CorrectionClauses } from "@/lib/documents/correction-clauses";
import { personLines } from "@/lib/documents/decision-parts";
import {
  Addressee,
  ClauseList,
  Closing,
  Heading,
  Paragraphs,
  SignatureBlock,
  SignatureLines,
} from "@/lib/documents/parts";
import {
  contact,
  employerParty,
  fen,
  legalDay,
  maybe,
  type PersonParty,
  personParty,
  words,
} from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";
import { chineseMoney, yuan } from "@/lib/kernel/money";

type Applied = {
  readonly decisionTitle: string;
  readonly decisionNumber: string;
  readonly debts: readonly { readonly name: string; readonly amountFen: number }[];
  readonly corrections?: readonly string[] | undefined;
  readonly asOf: string;
};

/** 申请事项: the sums that are owed, what was not corrected, or both. */
const Request = ({ input }: { input: Applied }) => (
  <>
    {input.debts.length > 0 ? (
      <>
        <Paragraphs text={`请求强制执行《${input.decisionTitle}》（${input.decisionNumber}）确定的下列款项：`} />
        <ClauseList items={input.debts.map(({ name, amountFen }) => `${name}：${yuan(amountFen)}；`)} />
        <Paragraphs text={`截至${proseDate(input.asOf)}合计${sumWords(input.debts)}。`} />
      </>
    ) : null}
    <CorrectionClauses
      corrections={input.corrections}
      lead={`请求强制被申请人履行《${input.decisionTitle}》（${input.decisionNumber}）责令改正的下列事项：`}
    />
  </>
);

const judgment = z.strictObject({
  by: words,
  number: words,
  on: legalDay,
  receivedOn: legalDay,
  /** The last day to perform, where it names one. */
  performBy: legalDay.optional(),
});

const reconsideration = z.strictObject({ by: words, number: words, on: legalDay, receivedOn: legalDay, result: words });

/** Of a reconsideration that was not decided in time: by whom, and the last day of its time. */
const undecided = z.strictObject({ by: words, on: legalDay });

type Reasons = {
  readonly decidedOn: string;
  readonly servedOn: string;
  readonly suitEndedOn?: string | undefined;
  readonly judgment?: z.output<typeof judgment> | undefined;
  readonly reconsideration?: z.output<typeof reconsideration> | undefined;
  readonly undecided?: z.output<typeof undecided> | undefined;
  readonly demandNumber?: string | undefined;
  readonly demandServedOn?: string | undefined;
};

function reasonsOf({ decidedOn, servedOn, suitEndedOn, judgment: judged, ...course }: Reasons): string {
  const made = `申请人于${proseDate(decidedOn)}对被申请人作出上述决定，并于${proseDate(servedOn)}依法送达。`;
  if (judged) {
    const days = judged.performBy ? `裁判确定的履行期限已于${proseDate(judged.performBy)}届满，` : "";
    return `${made}被申请人不服，提起行政诉讼，${judged.by}于${proseDate(judged.on)}作出裁判，文号为${judged.number}，被申请人于${proseDate(judged.receivedOn)}收到。${days}被申请人至今没有履行。依照《中华人民共和国行政诉讼法》第九十五条的规定，申请强制执行。`;
  }
  const { demandServedOn, demandNumber } = course;
  return `${made}${courseWords(course)}被申请人的起诉期限已于${proseDate(suitEndedOn ?? servedOn)}届满，被申请人没有履行决定。申请人于${proseDate(demandServedOn ?? servedOn)}送达《行政决定履行催告书》（${demandNumber ?? ""}），送达满十个工作日后，被申请人仍未履行。依照《中华人民共和国行政强制法》第五十三条、第五十四条的规定，申请强制执行。`;
}

const courseWords = ({ reconsideration: reviewed, undecided: late }: Reviewed): string =>
  `${reviewed ? reviewedWords(reviewed) : ""}${late ? undecidedWords(late) : ""}`;

type Reviewed = Pick<Reasons, "reconsideration" | "undecided">;

const undecidedWords = ({ by, on }: z.output<typeof undecided>): string =>
  `被申请人不服，申请行政复议，复议期限于${proseDate(on)}届满，${by}没有作出复议决定。`;

const reviewedWords = ({ by, number, on, receivedOn, result }: z.output<typeof reconsideration>): string =>
  `被申请人不服，申请行政复议，${by}于${proseDate(on)}作出复议决定，文号为${number}，结果为${result}，被申请人于${proseDate(receivedOn)}收到。`;

/** 强制执行申请书 (强制法 第五十三条至第五十五条; 行政诉讼法 第九十五条): the head signs it, the organ seals it. */
export const courtApplication = definePaper({
  key: "court-application",
  title: "强制执行申请书",
  version: 4,
  numbered: true,
  input: z.strictObject({
    court: words,
    organ: words,
    respondent: employerParty,
    /** The person against whom it is, in place of the unit. */
    person: personParty.optional(),
    decisionTitle: words,
    decisionNumber: words,
    decidedOn: legalDay,
    servedOn: legalDay,
    /** The last day for a suit, which the party let pass or has used up. */
    suitEndedOn: legalDay.optional(),
    /** The judgment against the party, where it had sued and lost. */
    judgment: judgment.optional(),
    /** The reconsideration that left the decision to be enforced, from whose receipt the time for a suit ran. */
    reconsideration: reconsideration.optional(),
    /** The one that was not decided, from the end of whose days it ran. */
    undecided: undecided.optional(),
    demandNumber: words.optional(),
    demandServedOn: legalDay.optional(),
    debts: z.array(z.strictObject({ name: words, amountFen: fen })),
    /** What the decision orders to be corrected and was not, where there is any. */
    corrections: z.array(words).optional(),
    asOf: legalDay,
    opinion: words,
    /** What the party said to the demand and how it was looked at again. */
    answer: maybe,
    object: words,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.court}</Addressee>
      <Paragraphs
        text={[
          `申请人：${input.organ}，地址：${input.contact.address}，联系电话：${input.contact.phone}。`,
          `被申请人：${input.person ? personWords(input.person, input.respondent.name) : respondentWords(input.respondent)}`,
        ]}
      />
      <Heading>一、申请事项</Heading>
      <Request input={input} />
      <Heading>二、事实和理由</Heading>
      <Paragraphs text={reasonsOf(input)} />
      <Heading>{input.demandServedOn ? "三、当事人的意见及催告情况" : "三、当事人的意见"}</Heading>
      <Paragraphs text={input.opinion} />
      {input.demandServedOn ? <Paragraphs text={input.answer ?? "被申请人收到催告书后没有提出陈述和申辩。"} /> : null}
      <Heading>四、申请强制执行标的情况</Heading>
      <Paragraphs text={input.object} />
      <Heading>五、随本申请书提交的材料</Heading>
      <ClauseList items={materialsOf(input)} />
      <SignatureLines labels={["行政机关负责人（签名）"]} />
      <SignatureBlock frame={frame} />
      <Closing>申请强制执行，人民法院不收取申请费，强制执行的费用由被执行人承担。</Closing>
    </>
  ),
});

type Enclosed = Pick<Reasons, "judgment" | "reconsideration" | "demandServedOn"> & { readonly decisionTitle: string };

const materialsOf = ({
  decisionTitle,
  judgment: judged,
  reconsideration: reviewed,
  demandServedOn,
}: Enclosed): string[] => [
  `《${decisionTitle}》及作出决定的事实、理由和依据；`,
  ...(judged ? [`生效裁判文书：${judged.number}；`] : []),
  ...(reviewed ? [`行政复议决定书：${reviewed.number}；`] : []),
  demandServedOn ? "决定书、催告书的送达回证；" : "决定书的送达回证；",
  demandServedOn ? "当事人的意见及行政机关催告情况的材料；" : "当事人的意见；",
  "法律、行政法规规定的其他材料。",
];

const personWords = (person: PersonParty, unit: string): string =>
  `${[person.name, ...personLines(person, unit)].join("，")}。`;

function respondentWords({ name, creditCode, address, representative }: z.output<typeof employerParty>): string {
  const parts = [
    name,
    creditCode && `统一社会信用代码：${creditCode}`,
    address && `地址：${address}`,
    representative && `法定代表人（主要负责人）：${representative}`,
  ];
  return `${parts.filter(Boolean).join("，")}。`;
}

function sumWords(debts: readonly { amountFen: number }[]): string {
  const sum = debts.reduce((so, { amountFen }) => so + amountFen, 0);
  return `${yuan(sum)}（大写：人民币${chineseMoney(sum)}）`;
}

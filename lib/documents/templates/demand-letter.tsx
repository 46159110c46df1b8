import { z } from "zod";
import { CorrectionClauses } from "@/lib/documents/correction-clauses";
import { personLines, youOf } from "@/lib/documents/decision-parts";
import { Addressee, ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, fen, legalDay, maybe, personParty, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";
import { chineseMoney, yuan } from "@/lib/kernel/money";

const debt = z.strictObject({ name: words, amountFen: fen });

/** 催告书 (强制法 第三十五条、第五十四条): the period, the manner, the exact amount, and the right to state and defend. */
export const demandLetter = definePaper({
  key: "demand-letter",
  title: "行政决定履行催告书",
  numbered: true,
  version: 2,
  input: z.strictObject({
    employer: words,
    creditCode: maybe,
    /** The person to whom it is addressed in place of the unit. */
    person: personParty.optional(),
    decisionTitle: words,
    decisionNumber: words,
    decidedOn: legalDay,
    servedOn: legalDay,
    payBy: legalDay,
    /** The last day to correct, where the decision is a penalty that orders it. */
    correctBy: legalDay.optional(),
    /** Working days from receipt within which to perform. */
    days: z.number().int().min(10),
    debts: z.array(debt),
    /** What is ordered to be corrected, where anything is. */
    corrections: z.array(words).optional(),
    asOf: legalDay,
    /** How the surcharge goes on growing, where there is one. */
    surcharge: maybe,
    manner: words,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.person?.name ?? input.employer}</Addressee>
      <Paragraphs text={input.person ? personLines(input.person, input.employer) : []} />
      <Paragraphs
        text={`本机关于${proseDate(input.decidedOn)}作出《${input.decisionTitle}》（${input.decisionNumber}），已于${proseDate(input.servedOn)}送达${youOf(input.person)}，${endedDays(input)}届满。${youOf(input.person)}至今没有全部履行。依照《中华人民共和国行政强制法》第三十五条、第五十四条的规定，现催告如下：`}
      />
      <Heading>一、履行的期限</Heading>
      <Paragraphs text={`自收到本催告书之日起${input.days}个工作日内。`} />
      <Heading>{input.debts.length > 0 ? "二、履行的金额" : "二、履行的内容"}</Heading>
      {input.debts.length > 0 ? (
        <>
          <ClauseList items={input.debts.map(debtWords)} />
          <Paragraphs text={`截至${proseDate(input.asOf)}合计：${sumWords(input.debts)}。${input.surcharge ?? ""}`} />
        </>
      ) : null}
      <CorrectionClauses corrections={input.corrections} lead="改正下列违法行为：" />
      <Heading>三、履行的方式</Heading>
      <Paragraphs text={input.manner} />
      <Heading>{`四、${youOf(input.person)}的权利`}</Heading>
      <Paragraphs text={rights(youOf(input.person))} />
      <Paragraphs text="逾期仍不履行的，本机关将依照《中华人民共和国行政强制法》第五十三条、第五十四条的规定，在法定起诉期限届满后向人民法院申请强制执行。" />
      <SignatureBlock frame={frame} copies="本催告书一式两份，一份送达当事人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

type Days = { readonly payBy: string; readonly correctBy?: string | undefined; readonly debts: readonly unknown[] };

/** The days that are over: those to pay where money is asked for, those to correct where a penalty set its own. */
function endedDays({ payBy, correctBy, debts }: Days): string {
  if (correctBy === undefined) return `履行期限至${proseDate(payBy)}`;
  const correct = `改正期限至${proseDate(correctBy)}`;
  return debts.length > 0 ? `履行期限至${proseDate(payBy)}、${correct}` : correct;
}

const rights = (you: string): string =>
  `${you}收到本催告书后有权进行陈述和申辩。${you}提出的意见，本机关将记录、复核；事实、理由或者证据成立的，本机关将予以采纳。`;

type Debts = readonly z.output<typeof debt>[];

const debtWords = ({ name, amountFen }: Debts[number]): string => `${name}：${yuan(amountFen)}；`;

function sumWords(debts: Debts): string {
  const sum = debts.reduce((so, { amountFen }) => so + amountFen, 0);
  return `${yuan(sum)}（大写：人民币${chineseMoney(sum)}）`;
}

import { z } from "zod";
import { DecidedParty } from "./decision-parts";
import { ClauseList, Paragraphs } from "./parts";
import { contact, employerParty, legalDay, words } from "./shapes";

export const WAGE_LIST_RULES = "《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》";

/** What the notice and the decision of a wage listing both say: who, on which pay order, why and by which article. */
export const listingShape = {
  employer: employerParty,
  persons: z.array(words).min(1),
  payOrder: z.strictObject({ title: words, number: words, servedOn: legalDay, dueOn: legalDay }),
  facts: words,
  migrants: words,
  /** The arithmetic of the amount; none where the ground is an event. */
  reckoning: z.array(words),
  evidence: z.array(words).min(1),
  /** The item of article 5, with its words. */
  ground: words,
};

const Listed = z.strictObject(listingShape);
type Listed = z.output<typeof Listed>;

/** What both answers to an application say: who was listed by which decision, and when it was asked. */
export const removalShape = {
  ...{ employer: employerParty, persons: z.array(words).min(1) },
  ...{ number: words, listedOn: legalDay, appliedOn: legalDay, contact },
};

/** The employer and the natural persons beside it. */
export const ListedParties = ({ input }: Readonly<{ input: Pick<Listed, "employer" | "persons"> }>) => (
  <>
    <DecidedParty party={input.employer} />
    <Paragraphs text={`有关责任人员：${input.persons.join("；")}`} />
  </>
);

/** The pay order that ran out and what was found, with its proof. */
export const ListedFacts = ({
  input,
  dates,
}: Readonly<{
  input: Omit<Listed, "employer" | "persons" | "ground">;
  /** Words of a day. */
  dates: (on: string) => string;
}>) => (
  <>
    <Paragraphs
      text={`本机关以《${input.payOrder.title}》（${input.payOrder.number}）责令你单位支付拖欠的工资，该文书于${dates(input.payOrder.servedOn)}送达，支付期限至${dates(input.payOrder.dueOn)}届满，你单位逾期未支付。`}
    />
    <Paragraphs text={input.facts} />
    <Paragraphs text={`被拖欠工资的劳动者为农民工：${input.migrants}`} />
    {input.reckoning.length === 0 ? null : (
      <>
        <Paragraphs text="数额计算：" />
        <ClauseList items={input.reckoning.map((step) => `${step}；`)} />
      </>
    )}
    <Paragraphs text={`以上事实有${input.evidence.join("、")}等证据证明。`} />
  </>
);

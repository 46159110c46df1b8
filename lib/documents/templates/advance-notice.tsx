import { z } from "zod";
import { Correction, ProvedFacts, personLines, youOf } from "@/lib/documents/decision-parts";
import { Addressee, ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, employerParty, personParty, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

const intended = {
  penalty: "作出如下行政处罚：",
  remedy: "作出如下行政处理决定：",
  no_penalty: "作出不予行政处罚的决定，理由如下：",
} as const;

/** What the party may say to it, and within which days. */
function rights(you: string, days: number): string {
  const basis = "依照《中华人民共和国行政处罚法》第四十四条、第四十五条和《劳动保障监察条例》第十九条的规定";
  return `${basis}，${you}有权进行陈述和申辩。请${you}在收到本告知书之日起${days}个工作日内，书面或者当面向本机关陈述、申辩，并提供证据；逾期没有陈述、申辩，也没有说明正当理由的，本机关将依法作出决定。本机关不因${you}陈述、申辩而给予更重的处罚。`;
}

const hearing = (you: string): string =>
  `依照《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，${you}有权要求举行听证。要求听证的，应当在收到本告知书之日起5个工作日内向本机关提出；逾期没有提出的，视为放弃要求听证的权利。${you}不承担组织听证的费用。`;

/**
 * 事先告知书 (处罚法 第四十四条、第四十五条; 条例 第十九条): what is proposed, on which facts, for which reasons and on
 * which basis, and what the party may say to it; the 听证告知 (第六十三条、第六十四条) stands in it where it is due.
 */
export const advanceNotice = definePaper({
  key: "advance-notice",
  version: 2,
  title: "行政处罚（行政处理）事先告知书",
  numbered: true,
  input: z.strictObject({
    kind: z.enum(["penalty", "remedy", "no_penalty"]),
    employer: employerParty,
    /** The person to whom it is addressed in place of the unit. */
    person: personParty.optional(),
    facts: z.array(words).min(1),
    evidence: z.array(words).min(1),
    /** Empty where the facts are not established. */
    articlesBroken: z.array(words),
    basis: z.array(words).min(1),
    measures: z.array(words).min(1),
    /** How the act is corrected; empty but for a penalty. */
    correction: z.array(words),
    reason: words,
    isHearingTold: z.boolean(),
    statementDays: z.number().int().min(1),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.person?.name ?? input.employer.name}</Addressee>
      <Paragraphs
        text={
          input.person
            ? personLines(input.person, input.employer.name)
            : [
                input.employer.creditCode ? `统一社会信用代码：${input.employer.creditCode}` : "",
                input.employer.address ? `地址：${input.employer.address}` : "",
              ]
        }
      />
      <ProvedFacts facts={input.facts} evidence={input.evidence} />
      <Heading>二、拟作出决定的理由和依据</Heading>
      {input.articlesBroken.length === 0 ? null : (
        <Paragraphs text={`上述行为违反了${input.articlesBroken.join("、")}的规定。`} />
      )}
      <Paragraphs text={input.basis} />
      <Paragraphs text={input.reason} />
      <Heading>三、拟作出决定的内容</Heading>
      <Paragraphs text={`本机关拟对${youOf(input.person)}${intended[input.kind]}`} />
      <ClauseList items={input.measures} />
      <Correction items={input.correction} />
      <Heading>{`四、${youOf(input.person)}的权利`}</Heading>
      <Paragraphs text={rights(youOf(input.person), input.statementDays)} />
      {input.isHearingTold ? <Paragraphs text={hearing(youOf(input.person))} /> : null}
      <SignatureBlock frame={frame} copies="本告知书一式两份，一份送达被告知人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

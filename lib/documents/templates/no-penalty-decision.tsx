import { z } from "zod";
import { DecidedParty, decidedShape, FoundFacts, RemedyClause, youOf } from "@/lib/documents/decision-parts";
import { ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

/** 不予行政处罚决定书 (处罚法 第三十三条、第五十七条): why nothing is imposed, and, by 第三十三条, how the party was educated. */
export const noPenaltyDecision = definePaper({
  key: "no-penalty-decision",
  title: "不予行政处罚决定书",
  numbered: true,
  input: z.strictObject({ ...decidedShape, ground: words, reasons: z.array(words).min(1), education: z.string() }),
  Body: ({ input, frame }) => (
    <>
      <DecidedParty party={input.party} person={input.person} />
      <FoundFacts facts={input.facts} evidence={input.evidence} heard={input.heard} />
      <Heading>二、不予行政处罚的理由和依据</Heading>
      <Paragraphs text={`${input.ground}。`} />
      <ClauseList items={input.reasons} />
      <Heading>三、决定</Heading>
      <Paragraphs text={`本机关决定对${youOf(input.person)}不予行政处罚。`} />
      {input.education === "" ? null : (
        <>
          <Heading>四、教育</Heading>
          <Paragraphs text={input.education} />
        </>
      )}
      <Heading>{input.education === "" ? "四" : "五"}、申请行政复议、提起行政诉讼的途径和期限</Heading>
      <RemedyClause government={input.government} court={input.court} you={youOf(input.person)} />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达当事人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

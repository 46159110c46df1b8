import { z } from "zod";
import { DecidedParty, FoundFacts, imposedShape, RemedyClause } from "@/lib/documents/decision-parts";
import { ClauseList, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { definePaper } from "@/lib/documents/template";
import { annexNamed, WorkerAnnex, workerLists } from "@/lib/documents/worker-annex";

/** 行政处理决定书 (条例 第十八条): party, facts, basis, conclusion, period, remedies, organ and date; whose its money is. */
export const remedyDecision = definePaper({
  key: "remedy-decision",
  version: 3,
  title: "行政处理决定书",
  numbered: true,
  input: z.strictObject({ ...imposedShape, performDays: z.number().int().positive(), workers: workerLists }),
  Body: ({ input, frame }) => (
    <>
      <DecidedParty party={input.party} />
      <FoundFacts facts={input.facts} evidence={input.evidence} heard={input.heard} />
      <Heading>二、处理的依据</Heading>
      <Paragraphs text={`上述行为违反了${input.articlesBroken.join("、")}的规定。`} />
      <Paragraphs text={input.basis} />
      <Paragraphs text={input.reason} />
      <Heading>三、处理决定</Heading>
      <Paragraphs text="依照《劳动保障监察条例》第十八条的规定，本机关作出如下行政处理决定：" />
      <ClauseList items={input.measures} />
      <Paragraphs text={annexNamed(input.workers)} />
      <Heading>四、履行期限</Heading>
      <Paragraphs
        text={`你单位应当自收到本决定书之日起${input.performDays}日内履行完毕，并将履行凭证报送本机关。拒不履行的，本机关将依照《劳动保障监察条例》第三十条第（三）项的规定处罚，并依法申请人民法院强制执行。`}
      />
      <Heading>五、申请行政复议、提起行政诉讼的权利</Heading>
      <RemedyClause government={input.government} court={input.court} />
      <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达被处理单位，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
      <WorkerAnnex lists={input.workers} number={frame.number} />
    </>
  ),
});

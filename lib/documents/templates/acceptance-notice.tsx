import { z } from "zod";
import { Addressee, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { complaintReceived } from "@/lib/documents/prose";
import { contact, legalDay, maybe, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/**
 * 受理通知书: the complaint is accepted and the case opened the same day (25号令 第十八条; 条例 第十七条), or the complaint is
 * looked into in a case that is open already.
 */
export const acceptanceNotice = definePaper({
  key: "acceptance-notice",
  title: "劳动保障监察投诉受理通知书",
  numbered: true,
  input: z.strictObject({
    complainant: words,
    employer: words,
    /** What the complaint is about, as a noun phrase: 拖欠工资. */
    matter: words,
    lodgedOn: legalDay,
    acceptedOn: legalDay,
    caseNumber: maybe,
    /** The day on which the case was opened that the complaint is joined to; none where its own was opened. */
    joinedCaseOpenedOn: legalDay.optional(),
    queryCode: maybe,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.complainant}</Addressee>
      <Paragraphs
        text={[
          complaintReceived(input),
          "经审查，该投诉符合《关于实施〈劳动保障监察条例〉若干规定》第十八条规定的受理条件，",
          `本机关决定自${proseDate(input.acceptedOn)}起予以受理，${openingOf(input)}`,
        ].join("")}
      />
      <Paragraphs text={limitOf(input)} />
      <Paragraphs text={particulars(input)} />
      <Paragraphs text="请你如实提供有关情况和证据材料。" />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
        <Paragraphs text="特此通知。" />
      </SignatureBlock>
    </>
  ),
});

type Joined = { joinedCaseOpenedOn?: string | undefined };

const openingOf = ({ joinedCaseOpenedOn }: Joined) =>
  joinedCaseOpenedOn
    ? `并入本机关已于${proseDate(joinedCaseOpenedOn)}对该单位立案的案件一并调查。`
    : "并于当日立案调查。";

const limitOf = ({ joinedCaseOpenedOn }: Joined) =>
  [
    "依照《劳动保障监察条例》第十七条的规定，本机关对该案的调查应当自立案之日",
    joinedCaseOpenedOn ? `（${proseDate(joinedCaseOpenedOn)}）` : "",
    "起60个工作日内完成；情况复杂的，经劳动保障行政部门负责人批准，可以延长30个工作日。",
  ].join("");

const particulars = ({
  caseNumber,
  queryCode,
}: {
  caseNumber?: string | undefined;
  queryCode?: string | undefined;
}) => [caseNumber ? `案件编号：${caseNumber}。` : "", queryCode ? `进度查询码：${queryCode}（请勿告知他人）。` : ""];

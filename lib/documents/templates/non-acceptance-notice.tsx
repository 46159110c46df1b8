import { z } from "zod";
import { Addressee, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { complaintReceived } from "@/lib/documents/prose";
import { contact, legalDay, maybe, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

const REGULATION = "《劳动保障监察条例》";
const RULES = "《关于实施〈劳动保障监察条例〉若干规定》";

const GROUNDS = {
  over_two_years: `投诉的行为自发生之日（有连续或者继续状态的，自行为终了之日）起已超过2年。依照${REGULATION}第二十条和${RULES}第十八条的规定`,
  other_procedure: `投诉的事项应当或者已经按照劳动争议调解、仲裁或者诉讼的程序办理。依照${REGULATION}第二十一条第二款的规定`,
  not_our_powers: `投诉的事项不属于劳动保障监察职权范围。依照${REGULATION}第十八条第二款和${RULES}第十八条的规定`,
  not_our_region: `投诉的事项不属于本机关管辖。依照${REGULATION}第十三条和${RULES}第十八条的规定`,
  employer_unclear: `投诉没有明确的被投诉用人单位，或者不能认定你的合法权益受到该用人单位的侵害。依照${RULES}第十八条的规定`,
} as const;

/** 不予受理通知书: the ground, the facts behind it, the other route, and the complainant's remedies (复议法 第二十、二十三、二十四条). */
export const nonAcceptanceNotice = definePaper({
  key: "non-acceptance-notice",
  title: "劳动保障监察投诉不予受理通知书",
  numbered: true,
  input: z.strictObject({
    complainant: words,
    employer: words,
    matter: words,
    lodgedOn: legalDay,
    ground: z.enum(["over_two_years", "other_procedure", "not_our_powers", "not_our_region", "employer_unclear"]),
    /** The facts of this complaint that make the ground, in whole sentences. */
    reason: words,
    /** Where the complainant can turn instead, in whole sentences. */
    otherRoute: maybe,
    /** The people's government of the same level. */
    reconsiderationBody: words,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.complainant}</Addressee>
      <Paragraphs text={`${complaintReceived(input)}经审查，${GROUNDS[input.ground]}，本机关决定不予受理。`} />
      <Paragraphs text={`理由：${input.reason}`} />
      {input.otherRoute ? <Paragraphs text={`其他途径：${input.otherRoute}`} /> : null}
      <Paragraphs
        text={[
          "你认为本机关未履行法定职责的，可以依照《中华人民共和国行政复议法》第二十条、第二十三条和第二十四条的规定，",
          `自收到本通知书之日起60日内先向${input.reconsiderationBody}申请行政复议；`,
          "对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向人民法院提起行政诉讼。",
        ].join("")}
      />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
        <Paragraphs text="特此通知。" />
      </SignatureBlock>
    </>
  ),
});

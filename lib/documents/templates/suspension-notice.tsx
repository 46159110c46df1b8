import { z } from "zod";
import { Addressee, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { contact, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

/** 中止、恢复调查告知书: tells the complainants that the investigation rests, or goes on, and why. */
export const suspensionNotice = definePaper({
  key: "suspension-notice",
  title: "劳动保障监察中止（恢复）调查告知书",
  numbered: true,
  input: z.strictObject({
    kind: z.enum(["suspend", "resume"]),
    addressee: words,
    employer: words,
    caseNumber: words,
    ground: words,
    reason: words,
    basis: words,
    clock: words,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.addressee}</Addressee>
      <Paragraphs text={[...textOf(input), "特此告知。"]} />
      <SignatureBlock frame={frame}>
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

type Said = Readonly<Record<"employer" | "caseNumber" | "ground" | "reason" | "basis" | "clock", string>>;

function textOf({ kind, employer, caseNumber, ground, reason, basis, clock }: Said & { kind: "suspend" | "resume" }) {
  if (kind === "suspend") {
    return [
      `本机关对${employer}立案调查的案件（${caseNumber}），因${ground}，依照${basis}，决定自本告知书作出之日起中止调查。`,
      `事实和理由：${reason}`,
      `${clock}中止的情形消除后，本机关恢复调查并另行告知。`,
    ];
  }
  return [
    `本机关对${employer}立案调查的案件（${caseNumber}），中止调查的情形（${ground}）已经消除，决定自本告知书作出之日起恢复调查。`,
    `事实和理由：${reason}`,
    clock,
  ];
}

import { z } from "zod";
import { personLines, youOf } from "@/lib/documents/decision-parts";
import { Addressee, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { asSentence } from "@/lib/documents/prose";
import { contact, legalDay, personParty, words } from "@/lib/documents/shapes";
import { definePaper, type PaperFrame } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** What every paper of an enforcement says: to whom, and which decision is enforced. */
export const enforcedShape = {
  employer: words,
  /** The person to whom it is addressed in place of the unit. */
  person: personParty.optional(),
  decisionTitle: words,
  decisionNumber: words,
  decidedOn: legalDay,
  servedOn: legalDay,
  contact,
};

const Enforced = z.strictObject(enforcedShape);
export type Enforced = z.output<typeof Enforced>;

const LAW = "《中华人民共和国行政强制法》";

/** The decision by name, number and days, as an opening clause. */
export const enforcedWords = ({ decidedOn, decisionTitle, decisionNumber, servedOn, person }: Enforced): string =>
  `本机关于${proseDate(decidedOn)}作出《${decisionTitle}》（${decisionNumber}），已于${proseDate(servedOn)}送达${youOf(person)}。`;

/** 中止执行通知书 (强制法 第三十九条): the ground, and what follows when it is gone. */
export const enforcementSuspension = definePaper({
  key: "enforcement-suspension",
  title: "中止执行通知书",
  numbered: true,
  input: z.strictObject({ ...enforcedShape, ground: words, note: words, on: legalDay }),
  Body: ({ input, frame }) => (
    <Told input={input} frame={frame}>
      <Paragraphs text={`执行中查明：${asSentence(input.note)}`} />
      <Paragraphs
        text={`上述情况属于“${input.ground}”的情形。依照${LAW}第三十九条的规定，本机关决定自${proseDate(input.on)}起中止执行。`}
      />
      <Paragraphs text="中止执行的情形消失后，本机关将恢复执行，并另行通知。对没有明显社会危害，当事人确无能力履行，中止执行满三年未恢复执行的，本机关不再执行。" />
    </Told>
  ),
});

/** 恢复执行通知书: the ground of the suspension is gone, or an agreement is not kept (强制法 第三十九条、第四十二条). */
export const enforcementResumption = definePaper({
  key: "enforcement-resumption",
  title: "恢复执行通知书",
  numbered: true,
  input: z.strictObject({
    ...enforcedShape,
    /** Since when it was suspended, or performed by agreement; at least one of them. */
    suspendedOn: legalDay.optional(),
    agreedOn: legalDay.optional(),
    note: words,
    on: legalDay,
  }),
  Body: ({ input, frame }) => (
    <Told input={input} frame={frame}>
      <Paragraphs text={restedWords(input)} />
      <Paragraphs text={`现查明：${asSentence(input.note)}`} />
      <Paragraphs
        text={`依照${LAW}${articlesOf(input)}的规定，本机关决定自${proseDate(input.on)}起恢复执行。请${youOf(input.person)}立即履行上述决定。`}
      />
    </Told>
  ),
});

type Rested = Pick<Enforced, "person"> & {
  readonly suspendedOn?: string | undefined;
  readonly agreedOn?: string | undefined;
};

const restedWords = ({ suspendedOn, agreedOn, person }: Rested): string[] => [
  ...(suspendedOn ? [`本机关于${proseDate(suspendedOn)}决定中止执行。`] : []),
  ...(agreedOn ? [`本机关与${youOf(person)}于${proseDate(agreedOn)}订立执行协议。`] : []),
];

const articlesOf = ({ suspendedOn, agreedOn }: Rested): string =>
  [...(suspendedOn ? ["第三十九条"] : []), ...(agreedOn ? ["第四十二条"] : [])].join("、");

/** 终结执行通知书 (强制法 第四十条): the ground. */
export const enforcementEnding = definePaper({
  key: "enforcement-ending",
  title: "终结执行通知书",
  numbered: true,
  input: z.strictObject({ ...enforcedShape, ground: words, note: words, on: legalDay }),
  Body: ({ input, frame }) => (
    <Told input={input} frame={frame}>
      <Paragraphs text={`执行中查明：${asSentence(input.note)}`} />
      <Paragraphs
        text={`上述情况属于“${input.ground}”的情形。依照${LAW}第四十条的规定，本机关决定自${proseDate(input.on)}起终结执行。`}
      />
    </Told>
  ),
});

type Letter = Readonly<{ input: Enforced; frame: PaperFrame; children: React.ReactNode }>;

/** A notice to the party: the decision first, what is told, and whom to turn to. */
const Told = ({ input, frame, children }: Letter) => (
  <>
    <Addressee>{input.person?.name ?? input.employer}</Addressee>
    <Paragraphs text={input.person ? personLines(input.person, input.employer) : []} />
    <Paragraphs text={enforcedWords(input)} />
    {children}
    <Paragraphs text="特此通知。" />
    <SignatureBlock frame={frame} copies="本通知书一式两份，一份送达当事人，一份由本机关归档。">
      <ContactLines contact={input.contact} />
    </SignatureBlock>
  </>
);

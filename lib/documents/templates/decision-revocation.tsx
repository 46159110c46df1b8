import { z } from "zod";
import { personLines, RemedyClause, youOf } from "@/lib/documents/decision-parts";
import { Addressee, ContactLines, Heading, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { asSentence } from "@/lib/documents/prose";
import { contact, legalDay, personParty, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";

const Revoked = z.strictObject({
  employer: words,
  /** The person to whom the decision was addressed in place of the unit. */
  person: personParty.optional(),
  decisionTitle: words,
  decisionNumber: words,
  decidedOn: legalDay,
  /** When it was served; absent where it was not. */
  servedOn: legalDay.optional(),
  /** What was wrong with it, by name and in words. */
  ground: words,
  reason: words,
  /** Whether it decided on a penalty, and so falls under the law of penalties. */
  isPenal: z.boolean(),
  /** What had been paid in by it, each debt by name; empty where nothing had. */
  paid: z.array(z.strictObject({ name: words, amountFen: z.number().int().positive() })),
  government: words,
  court: words,
  contact,
});

type Input = z.output<typeof Revoked>;

/** 撤销本机关决定的决定书 (处罚法 第七十五条第二款): what is revoked, why, and what follows of it. */
const revocationOf = (title: string) =>
  definePaper({
    key: "decision-revocation",
    title,
    numbered: true,
    input: Revoked,
    Body: ({ input, frame }) => (
      <>
        <Addressee>{input.person?.name ?? input.employer}</Addressee>
        <Paragraphs text={input.person ? personLines(input.person, input.employer) : []} />
        <Heading>一、撤销的决定</Heading>
        <Paragraphs text={revokedWords(input)} />
        <Heading>二、撤销的理由</Heading>
        <Paragraphs text={`经查，上述决定${input.ground}：${asSentence(input.reason)}`} />
        <Heading>三、决定</Heading>
        <Paragraphs text={decisionWords(input)} />
        <Paragraphs text={followingWords(input)} />
        <Heading>四、申请行政复议、提起行政诉讼的途径和期限</Heading>
        <RemedyClause government={input.government} court={input.court} you={youOf(input.person)} />
        <SignatureBlock frame={frame} copies="本决定书一式两份，一份送达当事人，一份由本机关归档。">
          <ContactLines contact={input.contact} />
        </SignatureBlock>
      </>
    ),
  });

/** By the kind of decision that is revoked: the paper's name says which. */
export const decisionRevocations = {
  penalty: revocationOf("撤销行政处罚决定书"),
  remedy: revocationOf("撤销行政处理决定书"),
  no_penalty: revocationOf("撤销不予行政处罚决定书"),
} as const;

const revokedWords = ({ decidedOn, decisionTitle, decisionNumber, servedOn, person }: Input): string =>
  `本机关于${proseDate(decidedOn)}对${youOf(person)}作出《${decisionTitle}》（${decisionNumber}）${servedOn ? `，已于${proseDate(servedOn)}送达` : "，尚未送达，不再送达"}。`;

const decisionWords = ({ decisionTitle, decisionNumber, isPenal }: Input): string =>
  `${isPenal ? "依照《中华人民共和国行政处罚法》第七十五条第二款的规定，" : ""}本机关决定撤销《${decisionTitle}》（${decisionNumber}）。`;

const followingWords = ({ paid, person }: Input): string[] => [
  "上述决定自本决定作出之日起不再执行。",
  ...(paid.length === 0
    ? []
    : [
        `${youOf(person)}已经缴纳的${paid.map(({ name, amountFen }) => `${name}${yuan(amountFen)}`).join("、")}，共计${yuan(paid.reduce((so, { amountFen }) => so + amountFen, 0))}，依法予以退还。`,
      ]),
];

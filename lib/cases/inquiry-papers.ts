import type { z } from "zod";
import type { Organ } from "@/lib/agencies/queries";
import { inquiryMaterials } from "@/lib/documents/inquiry-materials";
import type { inquiryNotice } from "@/lib/documents/templates/inquiry-notice";
import type { inquiryRecord } from "@/lib/documents/templates/inquiry-record";
import type { InquiryParticulars, IssueInquiryInput } from "./inquiry-input";
import { idKindLabels, placeWords, sexLabels } from "./inquiry-labels";
import type { CaseInspector } from "./queries/inspectors";

type Inquiry = z.output<typeof IssueInquiryInput>;

const named = ({ name, certificate }: CaseInspector) => ({ name, certificate });

/** What the notice prints: whom, when, where, and which of the list with its months. */
export function noticeOnPaper(
  input: Inquiry,
  said: { readonly addressee: string; readonly inspectors: readonly CaseInspector[]; readonly organ: Organ },
): z.input<typeof inquiryNotice.input> {
  const { organ } = said;
  const span = { from: input.periodFrom || undefined, to: input.periodUntil || undefined };
  return {
    addressee: said.addressee,
    matter: input.matter,
    appearAt: `${input.appearOn} ${input.appearTime}`,
    place: input.place,
    inspectors: said.inspectors.map(named),
    materials: Object.fromEntries(input.materials.map((material) => [material, span])),
    otherMaterials: otherMaterialsOf(input),
    contact: { address: organ.address, phone: organ.phone, person: said.inspectors[0]?.name, postcode: organ.postcode },
  };
}

/** The list of a notice, numbered as it is ticked off: what was chosen with its months, then what was added. */
export function materialsAsked(input: Pick<Inquiry, "materials" | "periodFrom" | "periodUntil" | "otherMaterials">) {
  const ticked = input.materials.map((kind) => {
    const { name, roles = "", periodic } = inquiryMaterials[kind];
    return { material: `${name}${roles}`, period: periodic ? `${input.periodFrom}/${input.periodUntil}` : "" };
  });
  const others = otherMaterialsOf(input).map((material) => ({ material, period: "" }));
  return [...ticked, ...others].map((row, at) => ({ ...row, ordinal: at + 1 }));
}

const otherMaterialsOf = ({ otherMaterials }: Pick<Inquiry, "otherMaterials">): string[] =>
  otherMaterials
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

type Taken = { readonly personName: string; readonly heldOn: string; readonly particulars: InquiryParticulars };

export type Correction = {
  readonly turn: number;
  readonly part: "question" | "answer";
  readonly stood: string;
  readonly replacement: string;
};

/** What a record says at a place today: the last correction's words, or what was taken down. */
export const saidAt = (
  turns: InquiryParticulars["turns"],
  corrections: readonly Correction[],
  { turn, part }: Pick<Correction, "turn" | "part">,
): string | undefined =>
  corrections.findLast((one) => one.turn === turn && one.part === part)?.replacement ?? turns[turn - 1]?.[part];

const before = (corrections: readonly Correction[], turn: number, part: Correction["part"]): string[] =>
  corrections.filter((one) => one.turn === turn && one.part === part).map(({ stood }) => stood);

/** The questions and answers with what was corrected in them. */
export const correctedTurns = (turns: InquiryParticulars["turns"], corrections: readonly Correction[]) =>
  turns.map(({ question, answer }, at) => ({
    question: saidAt(turns, corrections, { turn: at + 1, part: "question" }) ?? question,
    answer: saidAt(turns, corrections, { turn: at + 1, part: "answer" }) ?? answer,
    questionsBefore: before(corrections, at + 1, "question"),
    answersBefore: before(corrections, at + 1, "answer"),
  }));

/** What is added to a record that was issued before. */
export type RecordAdditions = {
  readonly corrections: readonly Correction[];
  readonly refusal?: string | undefined;
  readonly witness?: string | undefined;
};

/** What the record prints. `idNumber` is opened for the paper alone. */
export function recordOnPaper(
  kase: { readonly title: string },
  { personName, heldOn, particulars }: Taken,
  said: { readonly inspectors: readonly CaseInspector[]; readonly idNumber: string | null } & RecordAdditions,
): z.input<typeof inquiryRecord.input> {
  const { startTime, endTime, place, recorder, sex, age, idKind, employer, post, phone, address } = particulars;
  return {
    caseName: kase.title,
    startedAt: `${heldOn} ${startTime}`,
    endedAt: endTime === "" ? undefined : `${heldOn} ${endTime}`,
    place,
    inspectors: said.inspectors.map(named),
    recorder: { name: recorder },
    person: {
      name: personName,
      sex: sex === "" ? undefined : sexLabels[sex],
      age: age === "" ? undefined : Number(age),
      idKind: idKind === "" ? undefined : idKindLabels[idKind],
      idNumber: said.idNumber ?? undefined,
      employer,
      post,
      phone,
      address,
    },
    rightsTold: particulars.rightsTold,
    turns: correctedTurns(particulars.turns, said.corrections),
    corrections: said.corrections.map(({ turn, part, stood, replacement }) => ({
      place: placeWords(turn, part),
      stood,
      replacement,
    })),
    refusal: said.refusal,
    witness: said.witness,
  };
}

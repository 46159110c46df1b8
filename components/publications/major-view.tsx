import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { majorActLabels, majorKindLabels, majorStateLabels, whyNotMajor } from "@/lib/publications/major-labels";
import type { MajorAct } from "@/lib/publications/major-lifecycle";
import { quarterWords } from "@/lib/publications/quarter";
import type { MajorEntry, MajorFile } from "@/lib/publications/queries/major-file";
import { CorrectionForm, MajorJudgementForm, MajorReasonForm } from "./major-forms";
import { AnswerForm, ObjectionForm } from "./major-objection-forms";
import { Objections } from "./major-objections";
import { seatOf } from "./major-seat";

/** `publish` is the list's own act: on the page of one entry it has no form. */
type Acts = Readonly<Record<"judge" | Exclude<MajorAct, "publish">, FormAction<unknown, unknown>>>;

/** One decision and its place on the list of major violations, with what may be done. */
export function MajorView({ file, acts }: { file: MajorFile; acts: Acts }) {
  const { entry, number, caseId, decisionId } = file;
  return (
    <>
      <Section title={`重大违法公布　${number ?? "尚未编号"}`} aside={entry === null ? null : <State entry={entry} />}>
        {entry === null ? <Judgement file={file} acts={acts} /> : <DescriptionList items={factsOf(entry)} />}
        {entry === null ? null : <NotYet entry={entry} />}
      </Section>
      {entry === null ? null : <Objections objections={entry.objections} />}
      {entry === null ? null : <OpenActs entry={entry} acts={acts} />}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/decisions/${decisionId}`}>返回决定</ButtonLink>
      </p>
    </>
  );
}

const State = ({ entry }: { entry: MajorEntry }) => <Badge>{majorStateLabels[entry.state]}</Badge>;

/** Why an entry of the list to come cannot be published as it is, or a public one that is objected to not taken off. */
function NotYet({ entry: { bar, objections, refusalOf } }: { entry: MajorEntry }) {
  const waits = objections.some(({ objection }) => objection.answeredOn === null);
  const asks = waits && refusalOf("remove") === "removal_unproposed" ? "removal_unproposed" : null;
  const why = bar ?? asks;
  return why === null ? null : <Banner kind="warn">{whyNotMajor(why)}</Banner>;
}

const Judgement = ({ file, acts }: { file: MajorFile; acts: Acts }) =>
  file.judgeRefusal === null ? (
    <MajorJudgementForm decisionId={file.decisionId} action={acts.judge} />
  ) : (
    <Banner kind="info">{whyNotMajor(file.judgeRefusal)}</Banner>
  );

/** A text in the paragraphs in which it was written. */
const Lines = ({ text }: { text: string }) => <span className="whitespace-pre-wrap">{text}</span>;

const factsOf = (entry: MajorEntry) => [
  { term: "季度", detail: quarterWords(entry.quarter) },
  { term: "类别", detail: majorKindLabels[entry.kind] },
  { term: "理由", detail: entry.reason },
  ...seatOf(entry),
  { term: "主要违法事实", detail: <Lines text={entry.facts} /> },
  { term: "处理情况", detail: <Lines text={entry.handling} /> },
  ...(entry.publishedOn === null ? [] : [{ term: "公布", detail: entry.publishedOn }]),
  ...(entry.correctedBecause === null
    ? []
    : [{ term: "更正", detail: `${entry.correctedOn}　${entry.correctedBecause}` }]),
  ...(entry.removalBecause === null
    ? []
    : [{ term: "提出撤下", detail: `${entry.removalOn}　${entry.removalBecause}` }]),
  ...(entry.keptBecause === null ? [] : [{ term: "不撤下", detail: `${entry.keptOn}　${entry.keptBecause}` }]),
  ...(entry.removedBecause === null ? [] : [{ term: "撤下", detail: `${entry.removedOn}　${entry.removedBecause}` }]),
];

const saidOf = ({ kind, facts, handling, typed, creditCode, address, representative }: MajorEntry) => ({
  ...{ kind, creditCode: creditCode ?? "", address, representative },
  ...(typed ?? { facts, handling }),
});

const afterCorrection = ({ state }: MajorEntry): string =>
  state === "published"
    ? "重新生成名单，原名单保留备查。"
    : "凡是像人名的词，不论是谁，系统都遮盖；由另一位负责人公布，公布时一字不改。";

const PUBLIC_REASON = "公众可以在“撤回说明”中看到，不写人名、住址和单位名称；像人名的词系统都会遮盖。";

/** Who reads the reason, or what follows. */
const helpOf: Partial<Readonly<Record<MajorAct, string>>> = {
  proposeRemoval: "写明为什么撤下；由没有办理过本案的另一位负责人决定，决定以前继续公布。",
  dropRemoval: "写明为什么不撤下；名单照旧公布。",
  remove: PUBLIC_REASON,
  relist: "写明为什么撤下有误；重新列入以后，由另一位负责人按季度公布。",
};

/** The acts that are open to this person now, each with its form. */
function OpenActs({ entry, acts }: { entry: MajorEntry; acts: Acts }) {
  const { id, version } = entry;
  const isOpen = (act: MajorAct) => entry.refusalOf(act) === null;
  const reasoned = (["include", "relist", "exclude", "remove", "proposeRemoval", "dropRemoval"] as const).filter(
    isOpen,
  );
  return (
    <>
      {isOpen("correct") ? (
        <Section title={majorActLabels.correct}>
          <CorrectionForm
            {...{ id, version }}
            said={saidOf(entry)}
            next={afterCorrection(entry)}
            action={acts.correct}
          />
        </Section>
      ) : null}
      {isOpen("answer") ? (
        <Section title={majorActLabels.answer}>
          <AnswerForm {...{ id, version }} action={acts.answer} />
        </Section>
      ) : null}
      {isOpen("object") ? (
        <Section title={majorActLabels.object}>
          <ObjectionForm {...{ id, version }} action={acts.object} />
        </Section>
      ) : null}
      {reasoned.map((act) => (
        <Section key={act} title={majorActLabels[act]}>
          <MajorReasonForm {...{ id, version }} action={acts[act]} submit={majorActLabels[act]} help={helpOf[act]} />
        </Section>
      ))}
    </>
  );
}

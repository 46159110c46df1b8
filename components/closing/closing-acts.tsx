import { GiveBackForm } from "@/components/returns/give-back-form";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { Officer } from "@/lib/auth/actor";
import { caseRefusals } from "@/lib/cases/labels";
import { closingRefusals } from "@/lib/closing/labels";
import { actOfGround, type ClosingAct, type ProposedGround } from "@/lib/closing/lifecycle";
import { type ClosingRefusal, closingActRefusal, proposeRefusal } from "@/lib/closing/policy";
import { lacks } from "@/lib/closing/proofs";
import type { ClosingDesk } from "@/lib/closing/queries/closing-desk";
import { closingRefusal } from "@/lib/closing/rules";
import { DecideClosingForm } from "./decide-closing-form";
import { ProposeClosingForm } from "./propose-closing-form";
import { ReviseClosingForm } from "./revise-closing-form";
import { WithdrawClosingForm } from "./withdraw-closing-form";

type Action = FormAction<unknown, unknown>;
type Doors = Readonly<Record<"propose" | "revise" | "giveBack" | "withdraw" | "decide", Action>>;
type Props = { officer: Officer; desk: ClosingDesk; grounds: readonly ProposedGround[]; doors: Doors };

const words: Readonly<Record<string, string>> = { ...caseRefusals, ...closingRefusals };
const waitingWords = { close: "已经呈报，等待大队长审批。", rescind: "已经呈报，等待局负责人决定。" } as const;
const wordsOf = (reason: ClosingRefusal) => words[reason] ?? reason;

/** What this person may do about ending the case now, or why nothing. */
export function ClosingActs(props: Props) {
  const { pending } = props.desk;
  if (!pending) return <Proposing {...props} />;
  if (!props.grounds.includes(pending.ground)) {
    return <Banner kind="info">本案有一份其他理由的呈报在等待审批，见上。</Banner>;
  }
  return pending.state === "proposed" ? (
    <Deciding {...props} pending={pending} />
  ) : (
    <Revising {...props} pending={pending} />
  );
}

function Proposing({ officer, desk, grounds, doors }: Props) {
  const open = grounds.filter((ground) => proposeRefusal(officer, desk.facts, ground, false) === null);
  const isRescission = grounds.some((ground) => actOfGround[ground] === "rescind");
  const reasons = grounds.flatMap((ground) => proposeRefusal(officer, desk.facts, ground, false) ?? []);
  return (
    <Section title="呈报">
      {open.length > 0 ? (
        <ProposeClosingForm
          caseId={desk.kase.id}
          grounds={open}
          unrecorded={desk.unrecorded}
          decider={isRescission ? "局负责人" : "大队长"}
          action={doors.propose}
        />
      ) : (
        <Banner kind="info">{blockedWords(reasons[0], desk, grounds)}</Banner>
      )}
    </Section>
  );
}

/** A missing proof stands in the list above; any other reason is said here. */
function blockedWords(reason: ClosingRefusal | undefined, { facts }: ClosingDesk, grounds: Props["grounds"]): string {
  const isLack = lacks.some((lack) => lack === reason);
  if (reason === undefined || !isLack) return reason === undefined ? "" : wordsOf(reason);
  const missing = Math.min(...grounds.map((ground) => closingRefusal(facts, ground).length));
  return `上列条件还缺${missing}项，补齐后才能呈报。`;
}

type Waiting = Props & { pending: NonNullable<ClosingDesk["pending"]> };

const refusalOf = ({ officer, desk, pending }: Waiting, act: ClosingAct) =>
  closingActRefusal(officer, { ...desk.facts, ...pending }, act);

function Deciding(props: Waiting) {
  const { pending, doors } = props;
  const { id, version, ground } = pending;
  const refusal = refusalOf(props, "approve");
  return (
    <>
      <Section title="审批">
        {refusal === null ? (
          <DecideClosingForm {...{ id, version }} act={actOfGround[ground]} action={doors.decide} />
        ) : (
          <Banner kind="info">
            {refusal === "not_your_post" ? waitingWords[actOfGround[ground]] : wordsOf(refusal)}
          </Banner>
        )}
      </Section>
      {refusalOf(props, "giveBack") === null ? (
        <Section title="退回">
          <div id="give-back" className="phone:pb-24">
            <GiveBackForm matter="closing" id={id} version={version} action={doors.giveBack} />
          </div>
        </Section>
      ) : null}
      <Withdrawing {...props} />
    </>
  );
}

function Revising(props: Waiting) {
  const { pending, doors } = props;
  const refusal = refusalOf(props, "revise");
  const report = pending.rounds.at(-1);
  return (
    <>
      <Section title="修改后再呈报">
        {refusal === null && report ? (
          <ReviseClosingForm
            {...{ id: pending.id, version: pending.version, report, action: doors.revise }}
            unrecorded={props.desk.unrecorded}
          />
        ) : (
          <Banner kind="info">{refusal === null ? "" : wordsOf(refusal)}</Banner>
        )}
      </Section>
      <Withdrawing {...props} />
    </>
  );
}

function Withdrawing(props: Waiting) {
  const { id, version } = props.pending;
  if (refusalOf(props, "withdraw") !== null) return null;
  return (
    <Disclosure summary="撤回这份呈报">
      <WithdrawClosingForm id={id} version={version} action={props.doors.withdraw} />
    </Disclosure>
  );
}

/**
 * The law of the lives a second time, as a table: who may do what from where and what it takes. It shares nothing
 * with the lifecycles and policies; a difference is a defect of one of them.
 */
type Post = "body_leader" | "inspector" | "legal_reviewer" | "head" | "case_officer";

type Line = {
  readonly from: readonly string[];
  readonly by: readonly Post[];
  readonly to?: string;
  readonly needs?: readonly string[];
};

const untriaged = ["received", "awaiting_supplement"];
const open = ["opened", "investigating", "concluded", "decided"];
/** What two cases become one by, or one two: nothing in them may wait for the head. */
const regrouped = ["own organ", "not suspended", "nothing proposed", "no recusal waits"];
const ended = ["closed", "rescinded", "transferred"];

/** 《条例》第十八条, 《若干规定》第十八条: accepting is opening the case, which the head of the body decides. */
export const complaintLaw: Readonly<Record<string, Line>> = {
  accept: { from: ["received"], by: ["body_leader"], to: "accepted", needs: ["own organ", "employer"] },
  join: { from: ["received"], by: ["body_leader"], to: "accepted", needs: ["own organ", "employer"] },
  unjoin: {
    from: ["accepted"],
    by: ["body_leader"],
    to: "received",
    needs: ["own organ", "joined", "case open", "not in ledger"],
  },
  decline: { from: untriaged, by: ["body_leader"], to: "declined", needs: ["own organ", "no contest open"] },
  handOver: { from: untriaged, by: ["body_leader"], to: "handed_over", needs: ["own organ", "no contest open"] },
  /** Who complains may leave it before the organ has decided; no article asks more. */
  withdraw: { from: untriaged, by: ["body_leader"], to: "withdrawn", needs: ["own organ", "complaint"] },
  /** 《条例》第十三条: once by the organ itself, and decided by the head of the organ above. */
  contestRouting: { from: ["received"], by: ["body_leader"], needs: ["own organ", "never contested"] },
  settleRouting: { from: untriaged, by: ["head"], needs: ["contest open", "organ above"] },
  /** What was not acted on wrongly, came back, or was never withdrawn, waits anew for its own five working days. */
  takeBack: {
    from: ["declined", "handed_over", "withdrawn"],
    by: ["body_leader"],
    to: "received",
    needs: ["own organ"],
  },
  /** Whoever complained may follow the matter at any time, also after it has ended. */
  reissueCode: {
    from: [...untriaged, "accepted", "declined", "handed_over", "withdrawn"],
    by: ["body_leader", "inspector"],
    needs: ["own organ", "complaint"],
  },
  /** Who complains is put right as long as somebody works with it. */
  correctComplainant: {
    from: [...untriaged, "accepted", "declined", "handed_over", "withdrawn"],
    by: ["body_leader", "inspector"],
    needs: ["own organ", "complaint", "case open"],
  },
  correctEntry: { from: untriaged, by: ["body_leader", "inspector"], needs: ["own organ"] },
  amend: { from: untriaged, by: ["body_leader", "inspector"], needs: ["own organ"] },
  /** What is asked for is put right until the case that was opened for it has ended. */
  amendLines: {
    from: [...untriaged, "accepted"],
    by: ["body_leader", "inspector"],
    needs: ["own organ", "case open"],
  },
  /** 《若干规定》第十八条: who was told to 补正 may do so wherever the matter has been meanwhile. */
  receiveSupplement: {
    from: untriaged,
    by: ["body_leader", "inspector"],
    to: "received",
    needs: ["own organ", "answer waits"],
  },
  requestSupplement: {
    from: ["received"],
    by: ["body_leader", "inspector"],
    to: "awaiting_supplement",
    needs: ["own organ", "never asked"],
  },
};

/** 《条例》第十六、十七条, 《行政处罚法》第四十二、四十三条, and decision 9 for what the law leaves to the posts. */
export const caseLaw: Readonly<Record<string, Line>> = {
  assign: { from: ["opened"], by: ["body_leader"], to: "investigating", needs: ["own organ"] },
  reassign: { from: ["investigating", "concluded", "decided"], by: ["body_leader"], needs: ["own organ"] },
  declareRecusal: { from: open, by: ["inspector", "body_leader", "legal_reviewer", "head"], needs: ["own organ"] },
  decideRecusal: { from: open, by: ["head"], needs: ["own organ", "another's recusal"] },
  proposeExtension: {
    from: ["investigating", "concluded"],
    by: ["case_officer"],
    needs: ["two inspectors", "extended once at most", "nothing proposed", "not suspended"],
  },
  extend: {
    from: ["investigating", "concluded"],
    by: ["head"],
    needs: ["own organ", "two inspectors", "extended once at most", "proposed", "not suspended"],
  },
  suspend: { from: ["investigating"], by: ["head"], needs: ["own organ", "region suspends", "not suspended"] },
  resume: { from: ["investigating"], by: ["head"], needs: ["own organ", "suspended"] },
  gather: {
    from: ["investigating", "concluded", "decided"],
    by: ["case_officer"],
    needs: ["two inspectors", "not suspended"],
  },
  conclude: {
    from: ["investigating"],
    by: ["case_officer"],
    to: "concluded",
    needs: ["two inspectors", "not suspended"],
  },
  decide: { from: ["concluded", "decided"], by: ["head"], to: "decided", needs: ["own organ"] },
  close: {
    from: ["investigating", "concluded", "decided"],
    by: ["body_leader"],
    to: "closed",
    needs: ["own organ"],
  },
  /** What was decided and then revoked leaves a case that may be as unfounded as any other. */
  rescind: { from: open, by: ["head"], to: "rescinded", needs: ["own organ"] },
  transfer: { from: open, by: ["body_leader"], to: "transferred", needs: ["own organ"] },
  merge: { from: ["opened", "investigating"], by: ["body_leader"], to: "merged", needs: regrouped },
  absorb: { from: ["investigating"], by: ["body_leader"], needs: regrouped },
  split: { from: ["investigating"], by: ["body_leader"], needs: regrouped },
  unmerge: { from: ["merged"], by: ["body_leader"], to: "opened", needs: ["own organ"] },
  release: { from: ["investigating"], by: ["body_leader"], needs: ["own organ"] },
  reopen: { from: ["closed", "rescinded", "transferred"], by: ["head"], to: "investigating", needs: ["own organ"] },
  explainDifference: {
    from: ["investigating", "concluded", "decided", ...ended],
    by: ["inspector", "body_leader"],
    needs: ["own organ"],
  },
  /** 《行政复议法》第二十条, 《行政诉讼法》第四十六条: the days to ask outlast the case. */
  followUp: { from: ended, by: ["inspector", "body_leader"], needs: ["own organ"] },
  addAddendum: { from: ended, by: ["inspector", "body_leader"], needs: ["own organ"] },
};

/**
 * 《条例》第十六条、第十八条, 《行政处罚法》第二十八条、第四十二条: two inspectors propose, who neither proposed nor
 * investigates issues, with time left to correct; a paper is served once.
 */
export const orderLaw: Readonly<Record<string, Line>> = {
  revise: { from: ["returned"], by: ["case_officer"], to: "proposed", needs: ["two inspectors"] },
  giveBack: { from: ["proposed"], by: ["body_leader"], to: "returned", needs: ["own organ"] },
  issue: {
    from: ["proposed"],
    by: ["body_leader"],
    to: "issued",
    needs: ["own organ", "two inspectors", "another's proposal", "never held the case", "time left"],
  },
  withdraw: { from: ["proposed", "returned"], by: ["case_officer"], to: "withdrawn", needs: ["two inspectors"] },
  revoke: { from: ["issued"], by: ["body_leader"], to: "revoked", needs: ["own organ"] },
  /** What a reviewer has annulled binds nobody; who inspects for the organ enters it, as every result. */
  annul: { from: ["issued"], by: ["inspector", "body_leader"], to: "revoked", needs: ["own organ"] },
  /** A result that was wrongly entered, or that a second instance undid, never bound; the organ's own word does. */
  reinstate: { from: ["revoked"], by: ["inspector", "body_leader"], to: "issued", needs: ["own organ", "annulled"] },
  deliver: { from: ["issued"], by: ["body_leader", "case_officer"], needs: ["two inspectors", "not served"] },
};

/** 《条例》第三十条第（三）项: refusing presupposes an order that was served in time and a period that is over. */
export const itemLaw: Readonly<Record<string, Line>> = {
  prove: { from: ["open", "defied"], by: ["case_officer"], needs: ["order issued", "two inspectors", "nothing waits"] },
  accept: {
    from: ["proof_submitted", "defied"],
    by: ["case_officer"],
    to: "corrected",
    needs: ["order issued", "two inspectors", "another's proof"],
  },
  reject: {
    from: ["proof_submitted", "defied"],
    by: ["case_officer"],
    needs: ["order issued", "two inspectors", "another's proof"],
  },
  defy: {
    from: ["open"],
    by: ["case_officer"],
    to: "defied",
    needs: ["order issued", "two inspectors", "nothing waits", "served in time", "period over"],
  },
  retract: { from: ["corrected"], by: ["case_officer"], needs: ["order issued", "two inspectors"] },
};

/** Whether the law lets a person of these posts do the act from this state, all that `holds` being so. */
export function lawful(
  law: Readonly<Record<string, Line>>,
  act: string,
  { state, posts, holds }: { state: string; posts: ReadonlySet<string>; holds: ReadonlySet<string> },
): boolean {
  const line = law[act];
  if (!line) throw new Error(`the law says nothing of ${act}`);
  return (
    line.from.includes(state) &&
    line.by.some((post) => posts.has(post)) &&
    (line.needs ?? []).every((fact) => holds.has(fact))
  );
}

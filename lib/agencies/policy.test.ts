import { describe, expect, it } from "vitest";
import { type OfficeRole, type Officer, officeRoles, publicVisitor, system } from "@/lib/auth/actor";
import { withoutGuard } from "@/lib/kernel/guard";
import { type AccountAct, type AccountFacts, accountActRefusal, accountActs, mayReadAccounts } from "./policy";

const actor = (role: OfficeRole): Officer => ({
  kind: "officer",
  id: "actor",
  name: "",
  login: "",
  role,
  organId: "",
  organName: "",
  organKind: "bureau",
  regionCode: "990101",
  principal: false,
});

const account = (over: Partial<AccountFacts> = {}): AccountFacts => ({
  id: "account",
  kind: "officer",
  role: "inspector",
  isDisabled: false,
  isActivated: true,
  openCases: 0,
  openVisits: 0,
  claimedCreditCode: null,
  isConfirmed: false,
  ...over,
});

/** An account on which the act is open, but for the actor's post. */
const ready: Readonly<Record<AccountAct, AccountFacts>> = {
  create: account(),
  edit: account(),
  disable: account(),
  restore: account({ isDisabled: true }),
  issueLink: account({ isActivated: false }),
  changeRole: account({ becomes: { role: "assistant" } }),
  reset: account(),
  decideClaim: account({ kind: "employer", role: null, claimedCreditCode: "91990101MA0H00010Q" }),
};

const charter: Readonly<Record<OfficeRole, readonly AccountAct[]>> = {
  inspector: ["decideClaim"],
  squad_leader: ["decideClaim"],
  legal_reviewer: [],
  head: [],
  filing_reviewer: [],
  leadership: [],
  unit_member: [],
  assistant: [],
  administrator: ["create", "edit", "disable", "restore", "issueLink"],
  security_administrator: ["issueLink", "changeRole", "reset"],
  auditor: [],
};

describe("who may do what with accounts", () => {
  it.each(officeRoles)("T01: %s may do what its charter says and nothing else", (role) => {
    const allowed = accountActs.filter((act) => accountActRefusal(actor(role), ready[act], act) === null);
    expect(allowed).toEqual(accountActs.filter((act) => charter[role].includes(act)));
    for (const act of accountActs.filter((each) => !charter[role].includes(each))) {
      expect(accountActRefusal(actor(role), ready[act], act)).toBe("not_your_post");
    }
  });

  it("is nobody outside the office", () => {
    for (const who of [publicVisitor, system]) {
      for (const act of accountActs) expect(accountActRefusal(who, ready[act], act)).toBe("not_your_post");
    }
  });

  it("lets only the three posts read accounts", () => {
    expect(officeRoles.filter((role) => mayReadAccounts(actor(role)))).toEqual([
      "administrator",
      "security_administrator",
      "auditor",
    ]);
  });
});

describe("three people", () => {
  const three: readonly OfficeRole[] = ["administrator", "security_administrator", "auditor"];
  const administrator = actor("administrator");

  it.each(three)("the administrator neither makes, edits, ends nor brings back the %s", (role) => {
    expect(accountActRefusal(administrator, account({ role }), "create")).toBe("one_of_three");
    expect(accountActRefusal(administrator, account({ role }), "edit")).toBe("one_of_three");
    expect(accountActRefusal(administrator, account({ role }), "disable")).toBe("one_of_three");
    expect(accountActRefusal(administrator, account({ role, isDisabled: true }), "restore")).toBe("one_of_three");
  });

  it.each(accountActs)("nobody does %s to the own account", (act) => {
    const role = officeRoles.find((each) => charter[each].includes(act)) ?? "auditor";
    expect(accountActRefusal(actor(role), { ...ready[act], id: "actor" }, act)).toBe("own_account");
  });

  it("T03: with the guard off the administrator could make an auditor", async () => {
    const make = async () => accountActRefusal(administrator, account({ role: "auditor" }), "create");
    expect(await withoutGuard("accounts.three", make)).toBeNull();
  });
});

describe("the account's state", () => {
  it.each([
    ["a leaver with visits to make", "disable", account({ openVisits: 1 }), "holds_open_visits"],
    ["a leaver with open cases", "disable", account({ openCases: 1 }), "holds_open_cases"],
    [
      "an officer with open cases",
      "changeRole",
      account({ openCases: 2, becomes: { role: "head" } }),
      "holds_open_cases",
    ],
    [
      "an officer with open cases who moves",
      "edit",
      account({ openCases: 1, becomes: { movesOrgan: true } }),
      "holds_open_cases",
    ],
    ["a disabled account", "edit", account({ isDisabled: true }), "account_disabled"],
    ["a disabled account", "reset", account({ isDisabled: true }), "account_disabled"],
    ["a standing account", "restore", account(), "account_not_disabled"],
    ["an activated account", "issueLink", account(), "already_activated"],
    ["the post it has", "changeRole", account({ becomes: { role: "inspector" } }), "same_role"],
    [
      "an employer's user",
      "changeRole",
      account({ kind: "employer", role: null, becomes: { role: "head" } }),
      "not_an_officer",
    ],
    ["a confirmed claim", "decideClaim", { ...ready.decideClaim, isConfirmed: true }, "no_claim_waiting"],
  ] as const)("refuses %s: %s", (_what, act, facts, reason) => {
    const role = officeRoles.find((each) => charter[each].includes(act) && each !== "administrator");
    const who = actor(charter.administrator.includes(act) ? "administrator" : (role ?? "auditor"));
    expect(accountActRefusal(who, facts, act)).toBe(reason);
  });

  it("lets an officer with open cases keep the organ and correct the name", () => {
    expect(accountActRefusal(actor("administrator"), account({ openCases: 1 }), "edit")).toBeNull();
  });
});

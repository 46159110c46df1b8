import { describe, expect, it } from "vitest";
import { nationalCalendar } from "@/lib/deadlines/calendar";
import { deliveryMethods } from "./lifecycle";
import { type Attempt, methodFields, missingProofs, ownFieldsOnly } from "./proofs";
import { remediesFrom, servedOn } from "./rules";

const national = nationalCalendar();

const full: Attempt = {
  method: "direct",
  actedOn: "2026-11-23",
  receivedOn: "2026-11-26",
  place: "建设路88号",
  receiver: "receiving_clerk",
  receiverName: "刘会计",
  reason: "拒绝签收。",
  witnessName: "冯社工",
  witnessFrom: "社区居民委员会",
  slipNumber: "EX000000001CN",
  organ: "某局",
  handedOnGround: "prison",
  noticeGround: "whereabouts_unknown",
  course: "两次上门未果。",
  postedAt: "公告栏",
  files: ["a"],
};

const emptied: Readonly<Record<string, Partial<Attempt>>> = {
  receivedOn: { receivedOn: null },
  place: { place: "" },
  receiver: { receiver: null },
  receiverName: { receiverName: "" },
  reason: { reason: "" },
  slipNumber: { slipNumber: "" },
  organ: { organ: "" },
  handedOnGround: { handedOnGround: null },
  noticeGround: { noticeGround: null },
  course: { course: "" },
  postedAt: { postedAt: "" },
  files: { files: [] },
};

const SERVED = { when: "served" } as const;

describe("missingProofs", () => {
  const blank = { ...full, ...Object.assign({}, ...Object.values(emptied)), witnessName: "", witnessFrom: "" };
  it.each([
    [
      "direct",
      [
        ...["delivery_place_missing", "delivery_receiver_missing", "delivery_receiver_name_missing"],
        "signed_receipt_missing",
      ],
    ],
    ["left", ["delivery_place_missing", "delivery_reason_missing", "witness_or_footage_missing"]],
    ["post", ["delivery_place_missing", "slip_number_missing", "delivery_received_on_missing", "slip_image_missing"]],
    ["electronic", ["delivery_place_missing", "screen_image_missing"]],
    ["entrusted", ["delivery_organ_missing", "delivery_received_on_missing", "receipt_image_missing"]],
    [
      "handed_on",
      ["handed_on_ground_missing", "delivery_organ_missing", "delivery_received_on_missing", "receipt_image_missing"],
    ],
    [
      "public_notice",
      [
        ...["notice_ground_missing", "delivery_reason_missing", "delivery_course_missing"],
        ...["delivery_posted_at_missing", "notice_image_missing"],
      ],
    ],
  ] as const)("%s without anything lacks its own proofs and no others", (method, faults) => {
    expect(missingProofs({ ...blank, method }, SERVED).map(({ fault }) => fault)).toEqual(faults);
    expect(missingProofs({ ...full, method }, SERVED)).toEqual([]);
  });
});

describe("servedOn", () => {
  it.each([
    ["direct", "2026-11-23"],
    ["left", "2026-11-23"],
    ["electronic", "2026-11-23"],
    ["post", "2026-11-26"],
    ["entrusted", "2026-11-26"],
    ["handed_on", "2026-11-26"],
    ["public_notice", "2026-12-23"],
  ] as const)("%s counts from %s", (method, on) => expect(servedOn({ ...full, method }, 30, national)).toBe(on));

  it.each(["post", "entrusted", "handed_on"] as const)("%s has no date before its receipt is back", (method) =>
    expect(servedOn({ ...full, method, receivedOn: null }, 30, national)).toBeNull(),
  );

  it.each([
    ["2026-03-02", "2026-04-01", "a working day"],
    ["2026-11-12", "2026-12-14", "a Saturday moves to Monday"],
    ["2026-09-01", "2026-10-08", "1 October moves behind the national holiday"],
    ["2026-01-16", "2026-02-24", "a day of the Spring Festival moves behind it"],
    ["2026-08-21", "2026-09-20", "a Sunday that is worked in exchange stands"],
  ])("a public notice of %s is served on %s: %s", (actedOn, on) =>
    expect(servedOn({ ...full, method: "public_notice", actedOn }, 30, national)).toBe(on),
  );
});

describe("missingProofs", () => {
  it.each(deliveryMethods)("%s is complete with its own fields", (method) =>
    expect(missingProofs(ownFieldsOnly({ ...full, method }), SERVED)).toEqual([]),
  );

  const each = deliveryMethods.flatMap((method) =>
    methodFields[method].required.map((field) => [method, field] as const),
  );
  it.each(each)("%s without %s is not proved", (method, field) => {
    const missing = missingProofs({ ...full, method, ...emptied[field] }, SERVED);
    expect(missing.map((proof) => proof.field)).toEqual([field]);
  });

  it("leaving needs a picture: of the receipt that the witness signed, or of the leaving", () => {
    const left: Attempt = { ...full, method: "left", witnessName: "", witnessFrom: "" };
    expect(missingProofs(left, SERVED)).toEqual([]);
    const named = { ...full, method: "left" as const, files: [] };
    expect(missingProofs(named, SERVED)).toEqual([{ field: "files", fault: "witness_or_footage_missing" }]);
  });

  it("of a paper that is signed as it is made the picture follows, and a leaving has its witness meanwhile", () => {
    const made = { ...SERVED, isSignedAsMade: true };
    expect(missingProofs({ ...full, method: "direct", files: [] }, made)).toEqual([]);
    const left: Attempt = { ...full, method: "left", files: [] };
    expect(missingProofs(left, made)).toEqual([]);
    expect(missingProofs({ ...left, witnessFrom: "" }, made)).toMatchObject([{ field: "witnessFrom" }]);
    expect(missingProofs({ ...left, witnessName: "" }, made)).toMatchObject([{ field: "witnessName" }]);
    expect(missingProofs({ ...left, witnessName: "", witnessFrom: "", files: ["a"] }, made)).toEqual([]);
  });

  it("does not ask of what is on its way for what comes back", () => {
    const sent: Attempt = { ...full, method: "post", receivedOn: null, files: [] };
    expect(missingProofs(sent, { when: "sent" })).toEqual([]);
    expect(missingProofs(sent, SERVED).map((proof) => proof.field)).toEqual(["receivedOn", "files"]);
    const posted: Attempt = { ...full, method: "public_notice", files: [] };
    expect(missingProofs(posted, { when: "sent" })).toEqual([{ field: "files", fault: "notice_image_missing" }]);
  });
});

it("what was typed under another method is not kept", () => {
  expect(ownFieldsOnly({ ...full, method: "electronic" })).toEqual({
    ...full,
    method: "electronic",
    receivedOn: null,
    receiver: null,
    receiverName: "",
    reason: "",
    witnessName: "",
    witnessFrom: "",
    slipNumber: "",
    organ: "",
    handedOnGround: null,
    noticeGround: null,
    course: "",
    postedAt: "",
  });
});

it.each(["rectification-order", "penalty-decision", "remedy-decision", "no-penalty-decision"])(
  "reconsideration and suit run from the service of a %s",
  (paperKey) =>
    expect(remediesFrom(paperKey, "2026-03-12", national)).toEqual([
      { limit: "T-RECON-60", dueOn: "2026-05-11", untoldDueOn: "2027-03-12" },
      { limit: "T-SUE-6M", dueOn: "2026-09-14", untoldDueOn: "2027-03-12" },
    ]),
);

it("T-RECON-FIRST: of a penalty on the spot and a complaint not taken up only reconsideration runs, of others nothing", () => {
  for (const paperKey of ["spot-penalty-decision", "non-acceptance-notice"]) {
    expect(remediesFrom(paperKey, "2026-03-12", national).map(({ limit }) => limit)).toEqual(["T-RECON-60"]);
  }
  expect(remediesFrom("supplement-notice", "2026-03-12", national)).toEqual([]);
});

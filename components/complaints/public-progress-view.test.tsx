import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { complaintDecided } from "@/emails/complaint-decided";
import type { PublicProgress } from "@/lib/complaints/queries/progress";
import { PublicProgressView } from "./public-progress-view";

const declined: PublicProgress = {
  ...{ number: "TS9901012611160001", kind: "complaint", state: "declined", receivedOn: "2026-11-16" },
  ...{ decidedOn: "2026-11-18", supplementAsked: null, supplementAskedOn: null, supplementDueOn: null },
  ...{ declineGround: "not_our_region", handedOverTo: null, takenBack: null, next: null },
  ...{ caseState: null, concludedOn: null, endedOn: null, closingGround: null, suspendedOn: null },
  ...{
    organName: "示范区人力资源和社会保障局",
    organPhone: "0999-5550000",
    organAddress: "测试市示范区人民路1号",
    governmentName: "测试市示范区人民政府",
  },
};

const page = (over: Partial<PublicProgress> = {}) =>
  renderToStaticMarkup(<PublicProgressView progress={{ ...declined, ...over }} />);

describe("a complaint that was not taken up", () => {
  it("shows the ground and the ways with their days that the mail says are to be seen with the code", () => {
    const payload = { number: declined.number, respondent: "龙腾建筑", outcome: "declined" };
    const mail = complaintDecided(payload).lines.join("");
    expect(mail).toContain("不予受理的依据和不服时的途径、期限可以凭查询码查看");
    expect(mail).toContain("具体事实见送达给您的不予受理通知书");
    const shown = page();
    for (const words of ["不属于本机关管辖", "60日内先向测试市示范区人民政府申请行政复议", "15日内向人民法院"]) {
      expect(shown).toContain(words);
    }
  });

  it("tells whoever made a tip the ground alone", () => {
    expect(page({ kind: "tip" })).not.toContain("行政复议");
  });
});

it("a withdrawal that was taken back is told as none", () => {
  const takenBack = { outcome: "withdrawn", decidedOn: "2026-11-18", takenBackOn: "2026-11-20" } as const;
  expect(page({ state: "received", declineGround: null, takenBack })).toContain("原来登记的撤回不算数");
});

it("asks for what is missing, and says where it goes, by which number and until when", () => {
  const asked = {
    state: "awaiting_supplement",
    supplementAsked: "请补充工资条。",
    supplementDueOn: "2026-11-30",
  } as const;
  const shown = page({ ...asked, declineGround: null, decidedOn: null });
  for (const words of [
    "请补充工资条。",
    "测试市示范区人民路1号",
    "0999-5550000",
    `请报编号${declined.number}`,
    "2026年11月30日前",
  ]) {
    expect(shown).toContain(words);
  }
});

import { describe, expect, it } from "vitest";
import { flattenErrors, summaryItems } from "./error-summary-items";
import { keepsKey, newFormKey } from "./form-key";
import { readAnswer } from "./send-file";
import { wholeNumber } from "./text-fields";
import { typedNames } from "./typed-names";

describe("flattenErrors", () => {
  it("names nested faults in the dotted form and those of a whole list by the list", () => {
    const errors = {
      reason: { type: "too_small", message: "请写明理由", ref: { message: "not ours" } },
      lines: [undefined, { amount: { type: "custom", message: "金额不是数字" } }],
      officers: { root: { type: "too_small", message: "至少两名监察员" } },
    };
    expect(flattenErrors(errors)).toEqual([
      { name: "reason", message: "请写明理由" },
      { name: "lines.1.amount", message: "金额不是数字" },
      { name: "officers", message: "至少两名监察员" },
    ]);
  });

  it("finds nothing where nothing is wrong", () => {
    expect(flattenErrors({})).toEqual([]);
    expect(flattenErrors(undefined)).toEqual([]);
  });
});

describe("summaryItems", () => {
  const shown = [
    { name: "employer", label: "用人单位", id: "f-employer" },
    { name: "reason", label: "理由", id: "f-reason" },
  ];

  it("follows the order of the page and says the label before the words beside the field", () => {
    const faults = [
      { name: "reason", message: "请写明理由" },
      { name: "employer", message: "请选择单位" },
    ];
    expect(summaryItems(faults, shown)).toEqual([
      { id: "f-employer", text: "用人单位：请选择单位" },
      { id: "f-reason", text: "理由：请写明理由" },
    ]);
  });

  it("says a fault of a field that is not on the page, last and without a link", () => {
    const faults = [
      { name: "version", message: "此件已被他人改动" },
      { name: "reason", message: "请写明理由" },
    ];
    expect(summaryItems(faults, shown)).toEqual([
      { id: "f-reason", text: "理由：请写明理由" },
      { text: "此件已被他人改动" },
    ]);
  });
});

describe("the idempotency key", () => {
  it("is a UUID v4 and never the same twice", () => {
    expect(newFormKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newFormKey()).not.toBe(newFormKey());
  });

  it("is kept where the act may have been done unheard, renewed after a definite no", () => {
    expect([keepsKey("unavailable"), keepsKey("key_reused")]).toEqual([true, true]);
    expect([keepsKey("invalid"), keepsKey("refused"), keepsKey("stale")]).toEqual([false, false, false]);
  });
});

describe("readAnswer", () => {
  it("takes the door's own words", () => {
    expect(readAnswer(200, '{"ok":true,"data":{"id":"7"}}')).toEqual({ ok: true, data: { id: "7" } });
    expect(readAnswer(422, '{"ok":false,"code":"invalid","message":"不是图片"}')).toEqual({
      ok: false,
      message: "不是图片",
      isSettled: true,
    });
  });

  it("holds a busy server for unsettled, so that the retry carries the same key", () => {
    expect(readAnswer(503, '{"ok":false,"code":"unavailable","message":"忙"}')).toMatchObject({ isSettled: false });
    expect(readAnswer(502, "<html>")).toMatchObject({ ok: false, isSettled: false });
  });

  it("speaks for a proxy that answers in HTML", () => {
    expect(readAnswer(413, "<html>")).toEqual({ ok: false, message: "文件太大，服务器没有接收。", isSettled: true });
  });
});

describe("wholeNumber", () => {
  it("tells nothing from zero and from what is no number", () => {
    expect([wholeNumber(" "), wholeNumber("0"), wholeNumber("12"), wholeNumber(3)]).toEqual([undefined, 0, 12, 3]);
    expect(wholeNumber("十二")).toBeNaN();
  });
});

describe("typedNames", () => {
  it("names what differs from the defaults, and what has none", () => {
    const defaults = { version: 1, reason: "", officers: ["a"], told: undefined };
    const values = { version: 1, reason: "拖欠", officers: ["a", "b"], told: true, decision: "accept" };
    expect(typedNames(values, defaults)).toEqual(["reason", "officers", "told", "decision"]);
  });

  it("takes an empty control for untouched, whatever form its emptiness has", () => {
    expect(typedNames({ a: "", b: null, c: false, d: undefined, e: [] }, { e: undefined })).toEqual([]);
  });

  it("counts what is empty within a row for as little", () => {
    const defaults = { rows: [{ element: "wage" }] };
    expect(typedNames({ rows: [{ element: "wage", note: "", ids: [] }] }, defaults)).toEqual([]);
    expect(typedNames({ rows: [{ element: "wage", note: "补" }] }, defaults)).toEqual(["rows"]);
    expect(typedNames({ rows: [{ element: "wage" }, {}] }, defaults)).toEqual(["rows"]);
  });

  it("names a raised version never, so that a renewed page brings its own beside what was typed", () => {
    const known = { id: "a", version: 1, reason: "", title: "旧" };
    expect(typedNames({ ...known, reason: "拖欠" }, known)).toEqual(["reason"]);
  });

  it("sees a default that was cleared", () => {
    expect(typedNames({ reason: "", told: false }, { reason: "旧", told: true })).toEqual(["reason", "told"]);
  });
});

import { describe, expect, it } from "vitest";
import { CaseFilter } from "@/lib/cases/filter";
import { world } from "@/lib/testing/world";
import { openingView, savedViewsOf } from "../queries/saved-views";
import { keepViewHref, MOST_VIEWS, readQuery, viewHref } from "../saved-list";
import { deleteView, setDefaultView } from "./keep-views";
import { renameView, saveView } from "./save-view";

const { officer, act } = world();
const ON = "2026-11-16";

type Save = Parameters<typeof saveView>[1];
type Login = "wangmin" | "lizhe" | "guoqi" | "daduizhang";

const save = async (login: Login, over: Partial<Save> = {}) =>
  act(await officer(login), ON, (ctx) =>
    saveView(ctx, { list: "cases", query: "state=investigating", name: "在办", isDefault: false, ...over }),
  );

describe("saved views", () => {
  it("keeps what the list reads of its address, without the place it was turned to, and leads back there", async () => {
    const query = "state=investigating&due=overdue&cols=title.state&after=xyz&evil=%3Cb%3E&people=none";
    const view = await save("wangmin", { query });
    expect(viewHref(view)).toBe("/office/cases?state=investigating&due=overdue&cols=title.state");
    const again = new URLSearchParams(viewHref(view).split("?")[1]);
    expect(CaseFilter.parse(Object.fromEntries(again))).toEqual({
      ...{ state: "investigating", due: "overdue" },
      cols: "title.state",
    });
    expect(keepViewHref("cases", { state: "opened" })).toBe("/office/views/new?list=cases&query=state%3Dopened");
    expect(viewHref({ list: "complaints", query: readQuery("complaints", "") })).toBe("/office/complaints?all=1");
  });

  it("belongs to one account: others neither see nor touch it", async () => {
    const [other, view] = [await officer("lizhe"), await save("guoqi", { name: "我的" })];
    expect(await savedViewsOf(other)).toEqual([]);
    const refused = { code: "not_found" };
    await expect(act(other, ON, (ctx) => renameView(ctx, { id: view.id, name: "他的" }))).rejects.toMatchObject(
      refused,
    );
    await expect(act(other, ON, (ctx) => setDefaultView(ctx, { id: view.id, isDefault: true }))).rejects.toMatchObject(
      refused,
    );
    await expect(act(other, ON, (ctx) => deleteView(ctx, { id: view.id }))).rejects.toMatchObject(refused);
    expect(await savedViewsOf(await officer("guoqi"), "cases")).toMatchObject([{ id: view.id, name: "我的" }]);
  });

  it("has one name a list, one default a list, and an end to how many", async () => {
    const lead = await officer("lizhe");
    const first = await save("lizhe", { name: "甲", isDefault: true });
    const second = await save("lizhe", { name: "乙", isDefault: true, query: "officer=me" });
    const taken = { fields: { name: "view_name_taken" } };
    await expect(save("lizhe", { name: "甲" })).rejects.toMatchObject(taken);
    await expect(act(lead, ON, (ctx) => renameView(ctx, { id: first.id, name: "乙" }))).rejects.toMatchObject(taken);
    await act(lead, ON, (ctx) => renameView(ctx, { id: first.id, name: "甲" }));
    expect(await save("lizhe", { name: "甲", list: "complaints", query: "" })).toMatchObject({ list: "complaints" });
    expect((await savedViewsOf(lead, "cases")).filter(({ isDefault }) => isDefault)).toMatchObject([{ id: second.id }]);
    await act(lead, ON, (ctx) => deleteView(ctx, { id: first.id }));
    for (let at = 1; at < MOST_VIEWS; at += 1) await save("lizhe", { name: `视图${at}` });
    await expect(save("lizhe", { name: "多一个" })).rejects.toMatchObject({ reason: "views_too_many" });
  });

  it("opens the default only where nothing stands in the address", async () => {
    const leader = await officer("daduizhang");
    const { id } = await save("daduizhang", { isDefault: true });
    const views = await savedViewsOf(leader, "cases");
    expect(openingView(views, {})).toMatchObject({ id });
    expect(openingView(views, { all: "1" })).toBeUndefined();
    await act(leader, ON, (ctx) => setDefaultView(ctx, { id, isDefault: false }));
    expect(openingView(await savedViewsOf(leader, "cases"), {})).toBeUndefined();
  });

  it("keeps one default when two are chosen at once", async () => {
    const leader = await officer("daduizhang");
    const made = [await save("daduizhang", { name: "丙" }), await save("daduizhang", { name: "丁" })];
    await Promise.all(made.map(({ id }) => act(leader, ON, (ctx) => setDefaultView(ctx, { id, isDefault: true }))));
    expect((await savedViewsOf(leader, "cases")).filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });
});

import { expect, type Page } from "playwright/test";
import postgres from "postgres";
import { z } from "zod";
import { enter, tabTo } from "../keyboard";
import { field, press } from "../page";
import { expectAccessible } from "../people";

const Served = z.object({ DATABASE_URL: z.string() });

/** What the database has of a complaint, and who corrected it in what order. */
export async function kept(path: string) {
  const id = path.split("/").at(-1) ?? "";
  const sql = postgres(Served.parse(process.env).DATABASE_URL, { max: 1 });
  try {
    const [row] = await sql`
      select respondent_name as name, respondent_place as place, narrative, worker_count as workers, representatives
      from complaints where id = ${id}`;
    const corrections = await sql`
      select login from complaint_corrections join accounts on accounts.id = corrected_by
      where complaint_id = ${id} order by corrected_at`;
    return { ...row, correctedBy: corrections.map(({ login }) => login) };
  } finally {
    await sql.end();
  }
}

type Typed = Readonly<Record<string, string>>;

export async function filled(page: Page, typed: Typed): Promise<void> {
  for (const [name, text] of Object.entries(typed)) await field(page, name).fill(text);
}

/** The same without a mouse: from field to field, each text in place of what stood there. */
export async function filledByKeys(page: Page, typed: Typed): Promise<void> {
  for (const [name, text] of Object.entries(typed)) {
    await tabTo(page, field(page, name));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(text);
  }
}

export type Pressing = (page: Page, name: string) => Promise<void>;

export const byKeys: Pressing = (page, name) => enter(page, page.getByRole("button", { name, exact: true }));
export const byHand: Pressing = press;

type Overtaken = {
  /** What this person typed, in the names of its fields. */
  readonly typed: Typed;
  /** The fields that the other changed as well, as the page calls them, and the words of the other. */
  readonly clashes: Readonly<Record<string, string>>;
  readonly pressed: Pressing;
};

/** Sends too late: is told so, fetches the page as it is now, keeps all that was typed, and cannot send yet. */
export async function overtaken(page: Page, { typed, clashes, pressed }: Overtaken): Promise<void> {
  const told = page.getByRole("alert").filter({ hasText: "没有办成" });
  await pressed(page, "更正");
  await expect(told).toContainText("他人已办理了该事项");
  await expectAccessible(page);
  await pressed(page, "更新本页");
  await expect(told).toContainText("以下内容您改了，他人也改了");
  for (const [label, theirs] of Object.entries(clashes)) {
    await expect(told).toContainText(`${label}：他人改为“${theirs}”`);
  }
  await expect(told.getByRole("button", { name: /：保留我的$/ })).toHaveCount(Object.keys(clashes).length);
  await everythingStands(page, typed);
  await expectAccessible(page);
  await pressed(page, "更正");
  await expect(told).toContainText("还没有提交");
  await everythingStands(page, typed);
}

async function everythingStands(page: Page, typed: Typed): Promise<void> {
  for (const [name, text] of Object.entries(typed)) await expect(field(page, name)).toHaveValue(text);
}

/** Chooses between the own words and the other's, and sees which was chosen. */
export async function settled(page: Page, label: string, choice: "mine" | "theirs", pressed: Pressing): Promise<void> {
  await pressed(page, `${label}：${choice === "mine" ? "保留我的" : "采用他人的"}`);
  const item = page.getByRole("listitem").filter({ hasText: `${label}：他人改为` });
  await expect(item.getByRole("status")).toHaveText(choice === "mine" ? "已保留我的。" : "已采用他人的。");
}

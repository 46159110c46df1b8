import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { savedViews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { SavedList } from "../saved-list";

const columns = {
  id: savedViews.id,
  list: savedViews.list,
  name: savedViews.name,
  query: savedViews.query,
  isDefault: savedViews.isDefault,
};

/** An officer's own views of one list, by name; of all lists when none is named. */
export const savedViewsOf = (officer: Officer, list?: SavedList) =>
  db()
    .select(columns)
    .from(savedViews)
    .where(and(eq(savedViews.accountId, officer.id), list && eq(savedViews.list, list)))
    .orderBy(asc(savedViews.list), asc(savedViews.name));

export type SavedViewRow = Awaited<ReturnType<typeof savedViewsOf>>[number];

/** The view that a list opens with when nothing stands in its address; none where it shows all anyway. */
export const openingView = (views: readonly SavedViewRow[], params: Readonly<Record<string, unknown>>) =>
  Object.keys(params).length > 0 ? undefined : views.find(({ isDefault, query }) => isDefault && query !== "");

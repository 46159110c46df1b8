import postgres from "postgres";
import { expect, test } from "vitest";
import { testDatabase } from "./database";

test("each test database is its own", async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  const [left, right] = [postgres(one.url, { max: 1 }), postgres(other.url, { max: 1 })];
  await left`create table marks (mark text)`;
  const [found] = await right`select to_regclass('marks') as marks`;
  expect(found?.marks).toBeNull();
  await Promise.all([left.end(), right.end()]);
  await Promise.all([one.drop(), other.drop()]);
});

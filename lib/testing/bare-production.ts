import { afterAll, beforeAll } from "vitest";
import { closeDb } from "@/db/client";
import { forgetEnv } from "@/lib/env";
import { testDatabase } from "./database";

/** For the tests of one file: a database before its first start in production, with no demo town in it. */
export function bareProduction(): void {
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const database = await testDatabase();
    drop = database.drop;
    process.env.DATABASE_URL = database.url;
    process.env.LAOJIAN_MODE = "production";
    process.env.PUBLIC_ORIGIN = "https://laojian.example.cn";
    forgetEnv();
  });
  afterAll(async () => {
    process.env.LAOJIAN_MODE = "demo";
    delete process.env.PUBLIC_ORIGIN;
    forgetEnv();
    await closeDb();
    await drop?.();
  });
}

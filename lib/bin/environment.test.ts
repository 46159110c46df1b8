import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freshSecrets, modeOf, secretsFor } from "./environment.mjs";

const ORIGIN = "https://laojian.example.cn";
let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "environment-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe("the mode", () => {
  it("is production with a database of one's own, demo without, and what is said before both", () => {
    const DATABASE_URL = "postgres://none.invalid/none";
    expect(modeOf({})).toBe("demo");
    expect(modeOf({ DATABASE_URL })).toBe("production");
    expect(modeOf({ DATABASE_URL, LAOJIAN_MODE: "demo" })).toBe("demo");
    expect(() => modeOf({ LAOJIAN_MODE: "production" })).toThrow("Production needs DATABASE_URL");
    expect(() => modeOf({ LAOJIAN_MODE: "test" })).toThrow("demo or production, not test");
  });
});

describe("production", () => {
  it("names all that it lacks in one sentence, its address among it", () => {
    const { LAOJIAN_SECRET: _, ...secrets } = freshSecrets();
    expect(() => secretsFor("production", secrets, folder)).toThrow(
      "Production needs PUBLIC_ORIGIN, LAOJIAN_SECRET (see .env.example)",
    );
    const whole = freshSecrets();
    expect(() => secretsFor("production", whole, folder)).toThrow("Production needs PUBLIC_ORIGIN (see");
    expect(secretsFor("production", { ...whole, PUBLIC_ORIGIN: ORIGIN }, folder)).toEqual(whole);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it("refuses an address that is none", () => {
    const wrong = ["laojian.example.cn", "ftp://laojian.example.cn", `${ORIGIN}/laojian`, "localhost:3000"];
    for (const each of wrong) {
      const settings = { ...freshSecrets(), PUBLIC_ORIGIN: each };
      expect(() => secretsFor("production", settings, folder), each).toThrow(`not ${each}`);
    }
  });
});

describe("demo", () => {
  it("makes its secrets once and needs no address", () => {
    const made = secretsFor("demo", {}, folder);
    expect(secretsFor("demo", {}, folder)).toEqual(made);
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { env, forgetEnv } from "./env";

const ORIGIN = "https://laojian.example.cn";
const names = ["LAOJIAN_MODE", "PUBLIC_ORIGIN", "DATABASE_URL"] as const;
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));

/** The configuration of a process in which these stand, whatever its tests run with. */
function envWith(given: Partial<Record<(typeof names)[number], string>>) {
  Object.assign(process.env, { LAOJIAN_MODE: "", PUBLIC_ORIGIN: "", ...given });
  forgetEnv();
  return env();
}

beforeEach(() => {
  process.env.DATABASE_URL ??= "postgres://none.invalid/none";
});
afterEach(() => {
  for (const name of names) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  forgetEnv();
});

describe("the configuration", () => {
  it("is production's where nothing says which", () => {
    expect(envWith({ PUBLIC_ORIGIN: ORIGIN }).LAOJIAN_MODE).toBe("production");
    expect(envWith({ LAOJIAN_MODE: "demo" }).LAOJIAN_MODE).toBe("demo");
  });

  it("has an address in production, and need not have one in demo", () => {
    expect(() => envWith({})).toThrow("Configuration is missing or malformed: PUBLIC_ORIGIN. See .env.example.");
    expect(() => envWith({ LAOJIAN_MODE: "production" })).toThrow("PUBLIC_ORIGIN");
    expect(envWith({ LAOJIAN_MODE: "demo" }).PUBLIC_ORIGIN).toBeUndefined();
  });

  it("takes no address but one of http or https without a path", () => {
    const wrong = ["laojian.example.cn", "ftp://laojian.example.cn", `${ORIGIN}/laojian`, `${ORIGIN}?a=b`];
    for (const each of wrong) expect(() => envWith({ PUBLIC_ORIGIN: each }), each).toThrow("PUBLIC_ORIGIN");
    expect(envWith({ PUBLIC_ORIGIN: "http://10.0.0.5:8080" }).PUBLIC_ORIGIN).toBe("http://10.0.0.5:8080");
  });

  it("writes the address as browsers do", () => {
    expect(envWith({ PUBLIC_ORIGIN: `${ORIGIN}/` }).PUBLIC_ORIGIN).toBe(ORIGIN);
    expect(envWith({ PUBLIC_ORIGIN: "https://LAOJIAN.example.cn:443" }).PUBLIC_ORIGIN).toBe(ORIGIN);
  });
});

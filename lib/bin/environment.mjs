import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { inProject } from "./project.mjs";
import { replaceFile, writeOnce } from "./write-once.mjs";

const key = () => crypto.randomBytes(32).toString("base64");

const SECRETS = {
  LAOJIAN_SECRET: key,
  LAOJIAN_FIELD_KEYS: () => `k1:${key()}`,
  LAOJIAN_INDEX_KEY: key,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
};

/** Takes up `.env`; what is already in the environment stands. */
export function loadDotEnv() {
  if (fs.existsSync(inProject(".env"))) process.loadEnvFile(inProject(".env"));
}

/** `demo` without a database of one's own, `production` with one, unless LAOJIAN_MODE says which. */
export function modeOf(env) {
  const mode = env.LAOJIAN_MODE || (env.DATABASE_URL ? "production" : "demo");
  if (mode !== "demo" && mode !== "production") throw new Error(`LAOJIAN_MODE is demo or production, not ${mode}`);
  if (mode === "production" && !env.DATABASE_URL) throw new Error("Production needs DATABASE_URL");
  return mode;
}

/**
 * The secrets by name: in demo made once and kept in `folder`; in production all of them must be given, and the
 * address that people type.
 */
export function secretsFor(mode, env, folder) {
  if (env.PUBLIC_ORIGIN) assertOrigin(env.PUBLIC_ORIGIN);
  const given = Object.fromEntries(Object.keys(SECRETS).flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  if (mode === "demo") return { ...keptSecrets(folder), ...given };
  const missing = ["PUBLIC_ORIGIN", ...Object.keys(SECRETS)].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Production needs ${missing.join(", ")} (see .env.example)`);
  return given;
}

/** Secrets that live as long as the caller: for tests. */
export function freshSecrets() {
  return Object.fromEntries(Object.entries(SECRETS).map(([name, make]) => [name, make()]));
}

/** This process's environment without anything that would point a test at somebody's real installation. */
export function withoutSettings(env) {
  const settings = new Set([...namesIn(".env.example"), "NODE_ENV", "TEST_DATABASE_URL"]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !settings.has(name)));
}

/** Next reads `.env` by itself, but leaves alone what is set, be it to nothing. */
export function silencedDotEnv() {
  return Object.fromEntries(namesIn(".env").map((name) => [name, ""]));
}

function assertOrigin(address) {
  const { protocol, origin, href } = URL.canParse(address) ? new URL(address) : {};
  if (["http:", "https:"].includes(protocol) && href === `${origin}/`) return;
  throw new Error(`PUBLIC_ORIGIN is an address such as https://laojian.example.cn, not ${address}`);
}

function keptSecrets(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "secrets.json");
  const fresh = freshSecrets();
  if (writeOnce(file, JSON.stringify(fresh, null, 2), 0o600)) return fresh;
  const kept = JSON.parse(fs.readFileSync(file, "utf8"));
  const whole = { ...fresh, ...kept };
  if (Object.keys(whole).length > Object.keys(kept).length) replaceFile(file, JSON.stringify(whole, null, 2), 0o600);
  return whole;
}

function namesIn(file) {
  if (!fs.existsSync(inProject(file))) return [];
  const text = fs.readFileSync(inProject(file), "utf8");
  return [...text.matchAll(/^#?\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=/gm)].map((match) => match[1]);
}

/** What a page or a test leaves behind is gone before Node looks again: with its own 16 MB it copied much of it. */
export const YOUNG_SPACE = "--max-semi-space-size=64";

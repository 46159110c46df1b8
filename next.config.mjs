/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@react-pdf/renderer", "@node-rs/argon2", "sharp", "exceljs", "file-type", "postgres"],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

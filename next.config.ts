import type { NextConfig } from 'next';

/** Headers of every response; the Content-Security-Policy needs a nonce per request and stands in proxy.ts. */
const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'X-Robots-Tag', value: 'noindex' },
];

const config: NextConfig = {
  // Native add-ons are loaded by Node and never bundled.
  serverExternalPackages: ['nodejieba', '@libsql/client'],
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // `npm run check` checks types, of the tests too; a build for use need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: () => Promise.resolve([{ source: '/:path*', headers: HEADERS }]),
};

export default config;

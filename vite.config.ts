import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { windows } from './src/app/windows.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The oldest browsers that the app runs in; README, index.html and public/can-start.js say the same. */
const OLDEST_BROWSERS = ['chrome114', 'edge114', 'firefox125', 'safari17', 'ios17'];

/** Writes the policy into the built page, so that it holds on any static host. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'unroll:content-security-policy',
    apply: 'build', // the development server needs inline scripts and a web socket
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * What is fetched ahead of a part that is loaded later. The page has the script that it starts with already, and
 * Firefox reports an error for a link to fetch it once more.
 */
const withoutEntry = (
  _file: string,
  needed: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] =>
  hostType === 'js' ? needed.filter((each) => !/\bindex-[^/]+\.js$/.test(each)) : needed;

/** Files of lessons and pages are all called alike, so that what is built of them is named with their folder: `bptt.page`. */
const nameOf = (file: string | null | undefined, name: string): string => {
  const [, folder] = /\/(?:lessons|pages)\/([\w-]+)\/\w+\.ts$/.exec(file ?? '') ?? [];
  return folder === undefined ? '[name]' : `${folder}.${name}`;
};

/**
 * Drops KaTeX's woff and ttf fallbacks, since every browser that runs the app reads woff2, and puts its rules below those
 * of the app, in the layer of the ground.
 */
function katexBelow(): Plugin {
  return {
    name: 'unroll:katex-below',
    enforce: 'pre',
    transform: {
      filter: { id: /katex[^?]*\.css/ },
      handler(css) {
        const woff2 = css.replace(/,\s*url\([^)]*\)\s*format\(["'](?:woff|truetype)["']\)/g, '');
        const fonts = woff2.match(/@font-face\s*\{[^}]*\}/g) ?? [];
        return `${fonts.join('')}@layer base{${woff2.replace(/@font-face\s*\{[^}]*\}/g, '')}}`;
      },
    },
  };
}

/** Sizes of the window by their names. */
const sizes: Readonly<Record<string, string>> = windows;

/** Puts each style sheet of a room into the layer of that room, and says what the names of windows stand for. */
function layers(): Plugin {
  return {
    name: 'unroll:layers',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:app|parts|walk|pages)\/[^?]*\.css/ },
      handler(css, id) {
        const [, room, name] = /\/src\/(\w+)\/(?:.*\/)?([\w-]+)\.css/.exec(id) ?? [];
        if (room === 'app' && (name === 'fonts' || name === 'layers')) return css;
        const layer = room !== 'app' ? room : name === 'tokens' ? 'tokens' : 'base';
        const named = css.replace(/\(--(\w+)\)/g, (all, name) => sizes[name] ?? all);
        return `@layer ${layer} {\n${named}\n}`;
      },
    },
  };
}

/** What a device shows of the installed app; relative addresses, so that any folder of any host will do. */
const MANIFEST: Partial<ManifestOptions> = {
  name: 'Unroll: RNN langkah demi langkah',
  short_name: 'Unroll',
  description: 'RNN dibentangkan: setiap angka dari maju dan mundur, langkah demi langkah.',
  lang: 'id',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#ffffff',
  background_color: '#ffffff',
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Fonts of letters that neither the formulas nor the two languages have; offline.spec.ts holds that. */
const FONTS_NOT_KEPT = [
  '**/KaTeX_{AMS,Caligraphic,Fraktur,SansSerif,Script,Typewriter}-*',
  '**/KaTeX_*-BoldItalic-*',
];

/** A service worker that keeps everything shipped at the first visit; a newer version waits for the reader. */
function offline(): ReturnType<typeof VitePWA> {
  return VitePWA({
    injectRegister: false, // src/app/offline.ts does it, once the first screen is there
    manifest: MANIFEST,
    includeManifestIcons: false, // they are among the files below
    strategies: 'injectManifest',
    srcDir: 'src/app',
    filename: 'sw.ts',
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      globIgnores: [...FONTS_NOT_KEPT, '*.webmanifest'], // the plugin adds that one itself
      dontCacheBustURLsMatching: /assets\//, // their names change with their content
    },
  });
}

const ALL_TESTS = ['src/**/*.test.{ts,tsx}'];
/** Tests of components, and of what else needs a page around it. */
const PAGE_TESTS = [
  'src/**/*.test.tsx',
  'src/app/!(kept-files).test.ts',
  'src/parts/training/{lost-worker,no-worker,session}.test.ts',
  'src/scene/picture/write-svg.test.ts',
  'src/store/load.test.ts',
];
/** Tests that put other modules in the place of ours, which no file after them may meet. */
const MOCKING_TESTS = ['src/app/boundaries.test.tsx', 'src/walk/transport/Epochs.test.tsx'];
/** Tests of what keeps a state beside its arguments, without a page. */
const STORE_TESTS = ['src/{store,app}/**/*.test.ts', 'src/parts/*.test.ts'];

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), katexBelow(), layers(), offline()],
  build: {
    target: OLDEST_BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: withoutEntry },
    // One chunk for the first screen: cut along what later pages share, it compresses 2 % worse.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        chunkFileNames: ({ facadeModuleId, name }) =>
          `assets/${nameOf(facadeModuleId, name)}-[hash].js`,
        assetFileNames: ({ originalFileNames: [file], names: [name = ''] }) =>
          `assets/${nameOf(`/${file}`, name.replace(/\.\w+$/, ''))}-[hash][extname]`,
      },
    },
  },
  worker: { format: 'es' },
  preview: { headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY } },
  test: {
    testTimeout: 60_000,
    restoreMocks: true,
    maxWorkers: '100%', // by default one less than there are, which is one of two
    isolate: false, // a new worker for each file takes longer than most files
    projects: [
      // Pure code keeps nothing between two files, so that they can share what they import.
      {
        extends: true,
        test: {
          name: 'pure',
          include: ALL_TESTS,
          exclude: [...PAGE_TESTS, ...STORE_TESTS],
          // Thousands of drawings and traces are made and let go: with more room they are swept up less often.
          execArgv: ['--max-semi-space-size=64'],
        },
      },
      // The others share libraries only: each file imports our modules anew, and begins with an empty page.
      {
        extends: true,
        test: {
          name: 'store',
          include: STORE_TESTS,
          exclude: PAGE_TESTS,
          pool: 'threads',
          setupFiles: 'src/testing/own-modules.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: PAGE_TESTS,
          exclude: MOCKING_TESTS,
          environment: 'happy-dom',
          pool: 'threads',
          setupFiles: ['src/testing/own-modules.ts', 'src/testing/fresh-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'mocking',
          include: MOCKING_TESTS,
          environment: 'happy-dom',
          isolate: true,
        },
      },
    ],
  },
});

import { defineConfig } from '@playwright/test';
export default defineConfig({
  testDir: 'e2e', fullyParallel: true, workers: 2, reporter: 'list', timeout: 60_000, outputDir: '/tmp/pw-out',
  use: { baseURL: 'http://127.0.0.1:5392/', locale: 'id-ID', viewport: { width: 1366, height: 625 }, contextOptions: { reducedMotion: 'reduce' }, launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } },
});

import { defineConfig } from 'vitest/config';

// CI reads the counts from this file.
const report = process.env.TEST_REPORT;

// These look at real processes through /proc and sessions: elsewhere than on Linux they would test the stand-in, not us.
const linuxOnly = ['test/process/**', 'test/faults/**', 'test/dist/**'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.platform === 'linux' ? [] : linuxOnly,
    // Tests with real processes wait for them, on machines that are busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});

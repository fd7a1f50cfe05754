import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests with real processes wait for them, on machines that are busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

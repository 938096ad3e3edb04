import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By name: the first run comes first, the look at every screen last. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    environment: 'node',
    globalSetup: 'e2e/server.ts',
    fileParallelism: false,
    maxWorkers: 1,
    sequence: { sequencer: InOrder },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What others do arrives when it arrives; a slow machine is no failure.
    expect: { poll: { timeout: 15_000 } },
    bail: 0,
  },
});

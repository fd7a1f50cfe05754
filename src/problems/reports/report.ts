/** What a file of results says: problems as they stand there, and failed tests, whose places are still to be found. */
import type { Finding } from '../recogniser.ts';

/** A test that failed. Its text, such as a traceback, may show where. */
export interface FailedTest {
  /** The tool, where the report names it. */
  source: string;
  name: string;
  /** The class or the suite of the test. */
  className: string;
  message: string;
  /** All that the report holds of the failure. */
  text: string;
  file?: string;
  line?: number;
}

export interface ReportContents {
  findings: Finding[];
  failedTests: FailedTest[];
}

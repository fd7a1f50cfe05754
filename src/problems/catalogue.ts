/** All formats that are known, in the order in which they are asked: the more telling ones first. */
import { pytest } from './frames/pytest.ts';
import { pythonTraceback } from './frames/python-traceback.ts';
import type { Recogniser } from './recogniser.ts';

export const recognisers: readonly Recogniser[] = [pytest, pythonTraceback];

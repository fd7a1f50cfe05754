/** All formats that are known, in the order in which they are asked: the more telling ones first. */

import { biome } from './frames/biome.ts';
import { cargoError } from './frames/cargo-error.ts';
import { cargoTest, rustPanic } from './frames/cargo-test.ts';
import { doctest } from './frames/doctest.ts';
import { esbuild } from './frames/esbuild.ts';
import { eslint } from './frames/eslint.ts';
import { miette } from './frames/miette.ts';
import { mypy } from './frames/mypy.ts';
import { prettier } from './frames/prettier.ts';
import { columnsFromZero } from './frames/pylint.ts';
import { pyright } from './frames/pyright.ts';
import { pytest } from './frames/pytest.ts';
import { pythonTraceback, pythonWarning } from './frames/python-traceback.ts';
import { rollup } from './frames/rollup.ts';
import { ruff } from './frames/ruff.ts';
import { rustc } from './frames/rustc.ts';
import { rustfmt } from './frames/rustfmt.ts';
import { sass } from './frames/sass.ts';
import { stylelint } from './frames/stylelint.ts';
import { svelteCheck } from './frames/svelte-check.ts';
import { tsc } from './frames/tsc.ts';
import { unittest } from './frames/unittest.ts';
import { webpack } from './frames/webpack.ts';
import { recogniseBy } from './matcher.ts';
import { javascriptMatchers } from './matchers/javascript.ts';
import { pythonMatchers } from './matchers/python.ts';
import { rustMatchers } from './matchers/rust.ts';
import type { Recogniser } from './recogniser.ts';

export const recognisers: readonly Recogniser[] = [
  cargoTest,
  rustPanic,
  rustc,
  rustfmt,
  cargoError,
  ...rustMatchers.map(recogniseBy),
  pytest,
  unittest,
  doctest,
  pythonTraceback,
  pythonWarning,
  ...ruff,
  ...columnsFromZero,
  mypy,
  ...pythonMatchers.map(recogniseBy),
  tsc,
  ...eslint,
  stylelint,
  biome,
  pyright,
  esbuild,
  miette,
  ...svelteCheck,
  sass,
  webpack,
  ...rollup,
  prettier,
  ...javascriptMatchers.map(recogniseBy),
];

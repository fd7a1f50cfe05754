/** All formats that are known, in the order in which they are asked: the more telling ones first. */

import { ava } from './frames/ava.ts';
import { babel } from './frames/babel.ts';
import { biome } from './frames/biome.ts';
import { bunAndDeno } from './frames/bun-deno.ts';
import { cargoError } from './frames/cargo-error.ts';
import { cargoTest, rustPanic } from './frames/cargo-test.ts';
import { cmake } from './frames/cmake.ts';
import { columnsFromZero } from './frames/columns-from-zero.ts';
import { compilerCaret } from './frames/compiler-caret.ts';
import { cppTests } from './frames/cpp-tests.ts';
import { dockerBuild } from './frames/docker-build.ts';
import { doctest } from './frames/doctest.ts';
import {
  dotnetException,
  dotnetLoggedTest,
  dotnetPlatformTest,
  dotnetRunner,
  dotnetTest,
} from './frames/dotnet-tests.ts';
import { esbuild } from './frames/esbuild.ts';
import { eslint } from './frames/eslint.ts';
import { formatDiff } from './frames/format-diff.ts';
import { gfortran } from './frames/gfortran.ts';
import { goBuild } from './frames/go-build.ts';
import { goJson } from './frames/go-json.ts';
import { goStacks, goTest } from './frames/go-test.ts';
import { googletest } from './frames/googletest.ts';
import { gradleScript } from './frames/gradle-script.ts';
import { jasmine } from './frames/jasmine.ts';
import { gradleTest, javaException, junitConsole, junitText, surefire } from './frames/java-tests.ts';
import { jest } from './frames/jest.ts';
import { karma } from './frames/karma.ts';
import { knip } from './frames/knip.ts';
import { linkers } from './frames/linker.ts';
import { make } from './frames/make.ts';
import { mavenCompiler } from './frames/maven-compiler.ts';
import { meson } from './frames/meson.ts';
import { miette } from './frames/miette.ts';
import { minitest, minitestReporters, testUnit } from './frames/minitest.ts';
import { mocha } from './frames/mocha.ts';
import { mypy } from './frames/mypy.ts';
import { nodeCrash } from './frames/node-crash.ts';
import { nodeTest } from './frames/node-test.ts';
import { parcel } from './frames/parcel.ts';
import { perl } from './frames/perl.ts';
import { collision, symfonyConsole } from './frames/php-console.ts';
import { phpError } from './frames/php-error.ts';
import { phpCsFixer, phpcs, phpstan } from './frames/php-tables.ts';
import { pest, phpunit, phpunitSection, phpunitTestdox } from './frames/phpunit.ts';
import { playwright } from './frames/playwright.ts';
import { prettier } from './frames/prettier.ts';
import { pyright } from './frames/pyright.ts';
import { pytest } from './frames/pytest.ts';
import { pythonTraceback, pythonWarning } from './frames/python-traceback.ts';
import { richTraceback } from './frames/rich-traceback.ts';
import { rollup } from './frames/rollup.ts';
import { rspecFailure, rspecFixed, rspecLoad } from './frames/rspec.ts';
import { rubocopGroups } from './frames/rubocop-groups.ts';
import { rake, rubyException, rubySyntax } from './frames/ruby-exception.ts';
import { ruff } from './frames/ruff.ts';
import { rustc } from './frames/rustc.ts';
import { rustfmt } from './frames/rustfmt.ts';
import { sanitizer } from './frames/sanitizer.ts';
import { sass } from './frames/sass.ts';
import { munit, sbt, scala3, scalatest } from './frames/scala.ts';
import { shellcheck } from './frames/shellcheck.ts';
import { stylelint } from './frames/stylelint.ts';
import { svelteCheck } from './frames/svelte-check.ts';
import { swiftTesting, xctest } from './frames/swift-tests.ts';
import { tap } from './frames/tap.ts';
import { tapReport, tapSpec } from './frames/tap-spec.ts';
import { terraform } from './frames/terraform.ts';
import { tsc } from './frames/tsc.ts';
import { unifiedDiff } from './frames/unified-diff.ts';
import { unittest } from './frames/unittest.ts';
import { uvu } from './frames/uvu.ts';
import { vitest } from './frames/vitest.ts';
import { webpack } from './frames/webpack.ts';
import { recogniseBy } from './matcher.ts';
import { analyserMatchers } from './matchers/analysers.ts';
import { assertionMatchers } from './matchers/assertions.ts';
import { batsMatchers } from './matchers/bats.ts';
import { buildMatchers } from './matchers/builds.ts';
import { bundlerMatchers } from './matchers/bundlers.ts';
import { compilerMatchers } from './matchers/compilers.ts';
import { dotnetMatchers } from './matchers/dotnet.ts';
import { goMatchers } from './matchers/go.ts';
import { javascriptMatchers } from './matchers/javascript.ts';
import { jvmMatchers } from './matchers/jvm.ts';
import { linkerMatchers } from './matchers/linkers.ts';
import { phpMatchers } from './matchers/php.ts';
import { pythonMatchers } from './matchers/python.ts';
import { pythonToolMatchers } from './matchers/python-tools.ts';
import { rubyMatchers } from './matchers/ruby.ts';
import { rustMatchers } from './matchers/rust.ts';
import { shellMatchers, yamllintMatcher } from './matchers/shell.ts';
import { swiftMatchers } from './matchers/swift.ts';
import type { Recogniser } from './recogniser.ts';

export const recognisers: readonly Recogniser[] = [
  // Ruff and Deno print like it, about other files.
  rustc,
  unifiedDiff,
  // Its arrows are rustc's and Deno's too, but for files of Python.
  ...ruff,
  jest,
  vitest,
  playwright,
  mocha,
  jasmine,
  karma,
  ava,
  ...svelteCheck,
  // esbuild prints like it, about other files.
  meson,
  ...esbuild,
  tapSpec,
  uvu,
  nodeTest,
  tapReport,
  tap,
  nodeCrash,
  cargoTest,
  rustPanic,
  ...bunAndDeno,
  ...batsMatchers.map(recogniseBy),
  rustfmt,
  cargoError,
  ...rustMatchers.map(recogniseBy),
  goJson,
  goTest,
  goStacks,
  ...goMatchers.map(recogniseBy),
  goBuild,
  pytest,
  unittest,
  doctest,
  pythonTraceback,
  pythonWarning,
  richTraceback,
  ...columnsFromZero,
  mypy,
  ...pythonToolMatchers.map(recogniseBy),
  ...pythonMatchers.map(recogniseBy),
  ...terraform,
  recogniseBy(yamllintMatcher),
  ...buildMatchers.map(recogniseBy),
  ...jvmMatchers.map(recogniseBy),
  sbt,
  mavenCompiler,
  compilerCaret,
  surefire,
  gradleTest,
  junitConsole,
  junitText,
  javaException,
  gradleScript,
  scala3,
  scalatest,
  munit,
  dotnetTest,
  dotnetLoggedTest,
  dotnetPlatformTest,
  dotnetRunner,
  dotnetException,
  ...dotnetMatchers.map(recogniseBy),
  xctest,
  swiftTesting,
  ...swiftMatchers.map(recogniseBy),
  rubySyntax,
  rubyException,
  rake,
  rubocopGroups,
  rspecLoad,
  minitest,
  minitestReporters,
  testUnit,
  rspecFixed,
  rspecFailure,
  ...rubyMatchers.map(recogniseBy),
  phpError,
  phpunit,
  phpunitSection,
  phpunitTestdox,
  pest,
  symfonyConsole,
  collision,
  phpcs,
  phpstan,
  phpCsFixer,
  ...phpMatchers.map(recogniseBy),
  tsc,
  ...eslint,
  stylelint,
  biome,
  pyright,
  miette,
  sass,
  webpack,
  ...rollup,
  babel,
  parcel,
  knip,
  ...prettier,
  ...javascriptMatchers.map(recogniseBy),
  ...bundlerMatchers.map(recogniseBy),
  cmake,
  make,
  ...linkers,
  googletest,
  ...cppTests,
  sanitizer,
  gfortran,
  shellcheck,
  dockerBuild,
  formatDiff,
  ...perl,
  ...analyserMatchers.map(recogniseBy),
  ...assertionMatchers.map(recogniseBy),
  ...linkerMatchers.map(recogniseBy),
  ...shellMatchers.map(recogniseBy),
  ...compilerMatchers.map(recogniseBy),
];

import { expect, test } from 'vitest';
import { buildScript, buildShellCommand, chooseShell, type Shell, splitArguments } from '../../src/run/shell.ts';

const linux = { path: process.env.PATH ?? '', platform: 'linux', inContainer: false } as const;
const commandOf = (shell: string | undefined, script = '/t/s') => {
  const [program, ...args] = buildShellCommand(chooseShell(shell, linux), script, 'linux').argv;
  return [program?.split('/').at(-1), ...args];
};

test('a step without a shell runs in bash with -e alone, as at GitHub', () => {
  expect(commandOf(undefined)).toEqual(['bash', '-e', '/t/s']);
  expect(commandOf('')).toEqual(['bash', '-e', '/t/s']);
});

test('container jobs use sh where no shell is named', () => {
  expect(chooseShell(undefined, { ...linux, inContainer: true }).path).toMatch(/\/sh$/);
});

test('named shells get the flags of the runner, custom ones their own', () => {
  expect(commandOf('bash')).toEqual(['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '/t/s']);
  expect(commandOf('sh')).toEqual(['sh', '-e', '/t/s']);
  expect(commandOf('bash -x {0} --last')).toEqual(['bash', '-x', '/t/s', '--last']);
  expect(commandOf('bash -c "echo {{0}} \\"{0}\\""')).toEqual(['bash', '-c', 'echo {0} "/t/s"']);
});

test('a blank in the path of the script does not tear it', () => {
  expect(commandOf('bash', '/a b/s.sh').at(-1)).toBe('/a b/s.sh');
});

test('shells that are not there, or have no place for the script, say so', () => {
  expect(() => chooseShell('fish-shell {0}', linux)).toThrow(
    /shell "fish-shell" is not on the PATH.*\[unknown-shell\]/,
  );
  expect(() => chooseShell('bash -x', linux)).toThrow(/shell "bash -x" has no place for the script.*\[bad-shell\]/);
  expect(() => commandOf('bash {1} {0}')).toThrow(/single "\{".*\[bad-shell\]/);
});

test('scripts have the text and the extension of the runner', () => {
  const pwsh: Shell = { path: 'pwsh', name: 'pwsh', format: `-command ". '{0}'"`, extension: '.ps1' };
  expect(buildScript(pwsh, 'go', 'linux')).toBe(
    "$ErrorActionPreference = 'stop'\ngo\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
  );
  expect(buildShellCommand(pwsh, "/it's/s.ps1", 'linux').argv).toEqual(['pwsh', '-command', ". '/it''s/s.ps1'"]);
  const cmd: Shell = { path: 'cmd.exe', name: 'cmd', format: '/C "CALL "{0}""', extension: '.cmd' };
  expect(buildScript(cmd, 'a\nb', 'win32')).toBe('@echo off\r\na\r\nb');
  expect(buildShellCommand(cmd, 'C:\\a b.cmd', 'win32')).toEqual({
    argv: ['cmd.exe', '/C "CALL "C:\\a b.cmd""'],
    verbatimArguments: true,
  });
  expect(chooseShell('bash', linux).extension).toBe('.sh');
  expect(buildScript(chooseShell('bash', linux), 'a\r\n', 'linux')).toBe('a\r\n');
});

test('arguments are split as .NET splits them', () => {
  expect(splitArguments('a  "b c"\t\'d e\' "" f\\g "h\\\\" "i""j" \\"k')).toEqual([
    'a',
    'b c',
    "'d",
    "e'",
    '',
    'f\\g',
    'h\\',
    'i"j',
    '"k',
  ]);
});

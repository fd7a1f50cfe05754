/** Limits of the system: disk, open files, watchers, the length of a call. */
import { type Cause, quote, say } from '../cause.ts';

export const argumentsTooLong: Cause = {
  code: 'argument-list-too-long',
  blame: 'plan',
  exitCodes: [126],
  looks: [
    {
      triggers: ['Argument list too long'],
      pattern: /^(?:[^:]*: (?:line )?\d+: )?(?:(?<command>[^:]+): )?.{0,60}Argument list too long/,
    },
    { triggers: ['spawn E2BIG'], pattern: /\bspawn E2BIG\b/ },
  ],
  explain: say(({ command }) => ({
    message: `${command ? quote(command) : 'a command'} was given more arguments, or a larger environment, than the system passes on`,
    advice: 'hand the list over in a file or by a pipe: find … -print0 | xargs -0 COMMAND',
  })),
};

export const tooManyWatchers: Cause = {
  code: 'too-many-watchers',
  blame: 'machine',
  lasting: true,
  looks: [
    {
      triggers: ['number of file watchers reached'],
      pattern: /\bENOSPC: System limit for number of file watchers reached(?:, watch '(?<path>[^']*)')?/,
    },
    { triggers: ['inotify'], pattern: /\binotify\b.{0,80}(?:limit|No space left on device|[Tt]oo many open files)/ },
  ],
  explain: say(() => ({
    message: 'too many files are watched for changes (inotify); the disk is not full',
    advice:
      'switch the watch mode off (CI=true, --watch=false), or raise it: sudo sysctl fs.inotify.max_user_watches=524288',
  })),
};

export const diskFull: Cause = {
  code: 'disk-full',
  blame: 'machine',
  lasting: true,
  looks: [
    { triggers: ['No space left on device', 'no space left on device'], pattern: /\b[Nn]o space left on device\b/ },
    { triggers: ['EDQUOT', 'Disk quota exceeded'], pattern: /\bEDQUOT\b|\bDisk quota exceeded\b/ },
    { triggers: ['not enough space on the disk'], pattern: /\bnot enough space on the disk\b/ },
  ],
  explain: say(() => ({
    message: 'the disk is full',
    advice: 'free some space before the run (caches, docker images, tools that are not used), or take a larger runner',
  })),
};

export const tooManyFiles: Cause = {
  code: 'too-many-open-files',
  blame: 'machine',
  looks: [
    { triggers: ['EMFILE'], pattern: /\bEMFILE\b[:,]? ?(?:too many open files)?/ },
    { triggers: ['oo many open files'], pattern: /\b[Tt]oo many open files\b/ },
  ],
  explain: say(() => ({
    message: 'the step has more files and sockets open at once than the system lets it have',
    advice: 'raise the limit in the step (ulimit -n 65536), or let it do less at once',
  })),
};
